import type { Term } from './rank-records.ts';

/** How well each record has a part of a query, by its id. */
export type Found = Term['found'];

/** Returns a part of a query with what any of several found for it. */
export function term(text: string, weight: number, found: Found[], asks: string[] = []): Term {
  return { text, weight, found: merge(found), asks };
}

/** Returns what any of several found, each record with its best fit. */
export function merge(all: Found[]): Found {
  const merged: Found = new Map();
  for (const found of all) for (const [id, fit] of found) merged.set(id, Math.max(merged.get(id) ?? 0, fit));
  return merged;
}
