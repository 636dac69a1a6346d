import type { Cite } from '../schema/schema-parts.ts';

/** A cite, or a wording of a point, which names a passage and has its words. */
export type Cited = Cite & { quote?: string; speaker?: string; paraphrase?: string; absent?: true };

/** A cite, or the source of a wording, with its place in the data. */
export interface PlacedCite {
  cite: Cited;
  path: (string | number)[];
}

/** Finds everything in a part of an entry that names a source and, perhaps, a paragraph: cites, wordings, and reports that do not cite a passage. */
export function findCites(data: unknown, path: (string | number)[] = []): PlacedCite[] {
  const found: PlacedCite[] = [];
  collect(data, [...path], found);
  return found;
}

/** Adds the cites in a part of an entry; the path is that of the part, and is copied only for a cite, since most parts have none. */
function collect(data: unknown, path: (string | number)[], found: PlacedCite[]): void {
  if (typeof data !== 'object' || data === null) return;
  if ('source' in data && typeof data.source === 'string' && !('cites' in data)) {
    found.push({ cite: data as Cited, path: [...path] });
    return;
  }
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    if (typeof value !== 'object') continue;
    path.push(key);
    collect(value, path, found);
    path.pop();
  }
}

/** Returns the cites that a part of a briefing rests on: what other outlets report of it stands apart. */
export function ownCites(data: unknown): Cited[] {
  return findCites(data).flatMap(({ cite, path }) => (path.includes('reports') ? [] : [cite]));
}
