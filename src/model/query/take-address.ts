/** The pages that an address can name, wherever the site is served; a point is a part of the path or its fragment. */
const ADDRESS =
  /\S*?\/?(?<folder>briefings|actors|topics|sources|processes)\/(?<id>[a-z0-9][a-z0-9-]*)(?:\/(?:#?(?<point>[aforu]\d{1,3})(?![a-z0-9])|#(?<fragment>[a-z][a-z0-9-]*))?)?\S*/u;
/** The key of a point in a bibliography, or a reference in Markdown: "readout-2026-01-paris-talks.a2", "point:2026-01-paris-talks/a2". */
const KEY = /(?<![\p{L}\p{N}])(?:point:)?(?:[a-z]+-)*?(?<id>\d{4}-[a-z0-9-]+)[./](?<point>[aforu]\d{1,3})(?![\p{L}\p{N}])/u;

/** Takes the first address or bibliography key out of a query, such as a pasted citation, and returns it from the root of the site. */
export function takeAddress(query: string): { path: string; rest: string } | undefined {
  const found = ADDRESS.exec(query) ?? KEY.exec(query);
  if (!found?.groups) return undefined;
  const { folder = 'briefings', id = '', point, fragment } = found.groups;
  const place = fragment ? `#${fragment}` : folder === 'briefings' && point ? `${point}/` : '';
  return { path: `/${folder}/${id.replace(/-+$/, '')}/${place}`, rest: query.replace(found[0], ' ').trim() };
}
