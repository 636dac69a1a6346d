import type { Source } from '../schema/source.ts';
import { foldName } from '../text/fold-name.ts';

/** Returns whose account a source gives: that of the agency, the outlet or the document it relays or, if it relays none, its publisher's. */
export function originOf({ after, publisher }: Pick<Source, 'after' | 'publisher'>): string {
  return after ?? publisher;
}

/** Returns how many accounts some sources give: two that relay one agency are one, however each spells its name. */
export function countOrigins(sources: Iterable<Pick<Source, 'after' | 'publisher'>>): number {
  return new Set(Array.from(sources, originKey)).size;
}

/** Returns the origin of a source in a form that is the same for all its spellings. */
export function originKey(source: Pick<Source, 'after' | 'publisher'>): string {
  return foldName(originOf(source)).join(' ');
}
