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
  if (typeof data !== 'object' || data === null) return [];
  if ('source' in data && typeof data.source === 'string' && !('cites' in data)) return [{ cite: data as Cited, path }];
  return Object.entries(data).flatMap(([key, value]) => findCites(value, [...path, Array.isArray(data) ? Number(key) : key]));
}

/** Returns the cites that a part of a briefing rests on: what other outlets report of it stands apart. */
export function ownCites(data: unknown): Cited[] {
  return findCites(data).flatMap(({ cite, path }) => (path.includes('reports') ? [] : [cite]));
}
