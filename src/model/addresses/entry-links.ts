import { type Collection, entryPath, LINK_SCHEMES, pagePath, pointPath, sourcePlacePath } from './paths.ts';

/** A Markdown link that names an entry, a point, of another briefing if it says so, or a page of the publication: `actor:hakan-fidan`, `point:a2`, `point:2025-08-paris/a2`, `source:joint-statement#3`, `page:imprint`. */
export type EntryLink = { to: Collection; id: string; paragraph?: number | string } | PointReference | { to: 'pages'; id: string };

/** A point, of another briefing if one is named. */
export type PointReference = { to: 'points'; id: string; briefing?: string };

/** Reads the destination of a Markdown link; returns nothing for an ordinary address. */
export function parseEntryLink(url: string): EntryLink | undefined {
  const [, scheme, rest = ''] = /^([a-z]+):(.*)$/s.exec(url) ?? [];
  if (scheme === 'point') return parsePointReference(rest);
  if (scheme === 'page') return { to: 'pages', id: rest };
  if (!scheme || !Object.hasOwn(LINK_SCHEMES, scheme)) return undefined;
  const to = LINK_SCHEMES[scheme as keyof typeof LINK_SCHEMES];
  // A second "#" and what follows it count as part of the paragraph, which is then unknown, rather than being ignored.
  const sign = to === 'sources' ? rest.indexOf('#') : -1;
  if (sign === -1) return { to, id: rest };
  const [id, paragraph] = [rest.slice(0, sign), rest.slice(sign + 1)];
  return { to, id, paragraph: /^[1-9]\d*$/.test(paragraph) ? Number(paragraph) : paragraph };
}

/** Reads the reference to a point: "a2", or "2025-08-paris/a2" for one of another briefing. */
export function parsePointReference(written: string): PointReference {
  const slash = written.indexOf('/');
  return slash === -1 ? { to: 'points', id: written } : { to: 'points', id: written.slice(slash + 1), briefing: written.slice(0, slash) };
}

/** Returns the address that a link to an entry, a point or a page leads to; points are those of the given briefing, unless the link names another. */
export function entryLinkPath(link: EntryLink, briefing: string): string {
  if (link.to === 'points') return pointPath(link.briefing ?? briefing, link.id);
  if (link.to === 'pages') return pagePath(link.id);
  return link.to === 'sources' ? sourcePlacePath(link.id, link) : entryPath(link.to, link.id);
}
