import { type Collection, entryPath, LINK_SCHEMES, pointPath, sourcePlacePath } from './paths.ts';

/** A Markdown link that names an entry or a point: `actor:hakan-fidan`, `point:a2`, `source:joint-statement#3`. */
export type EntryLink = { to: Collection; id: string; paragraph?: number | string } | { to: 'points'; id: string };

/** Reads the destination of a Markdown link; returns nothing for an ordinary address. */
export function parseEntryLink(url: string): EntryLink | undefined {
  const [, scheme, rest = ''] = /^([a-z]+):(.*)$/s.exec(url) ?? [];
  if (scheme === 'point') return { to: 'points', id: rest };
  if (!scheme || !Object.hasOwn(LINK_SCHEMES, scheme)) return undefined;
  const to = LINK_SCHEMES[scheme as keyof typeof LINK_SCHEMES];
  // A second "#" and what follows it count as part of the paragraph, which is then unknown, rather than being ignored.
  const sign = to === 'sources' ? rest.indexOf('#') : -1;
  if (sign === -1) return { to, id: rest };
  const [id, paragraph] = [rest.slice(0, sign), rest.slice(sign + 1)];
  return { to, id, paragraph: /^[1-9]\d*$/.test(paragraph) ? Number(paragraph) : paragraph };
}

/** Returns the address that a link to an entry or a point leads to; points are those of the briefing named. */
export function entryLinkPath(link: EntryLink, briefing: string): string {
  if (link.to === 'points') return pointPath(briefing, link.id);
  return link.to === 'sources' ? sourcePlacePath(link.id, link) : entryPath(link.to, link.id);
}
