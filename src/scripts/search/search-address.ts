import { cleanQuery } from '../../model/query/clean-query.ts';

/** What results can be narrowed by, in the order of an address. */
export const FILTERS = ['kind', 'actor', 'topic', 'process', 'briefing', 'year', 'attribution', 'certainty'] as const;

/** A search: its words and its filters. */
export interface Search {
  query: string;
  filters: Record<string, string>;
  /** Whether older briefings are searched as well. */
  older: boolean;
}

/** Reads a search from the query part of an address; impossible filters are ignored. */
export function readSearch(address: string): Search {
  const given = new URLSearchParams(address);
  const filters = FILTERS.flatMap((name) => {
    const value = given.get(name) ?? '';
    return /^[a-z0-9-]{1,80}$/.test(value) ? [[name, value] as const] : [];
  });
  return { query: cleanQuery(given.get('q') ?? ''), filters: Object.fromEntries(filters), older: given.has('older') };
}

/** Writes a search as the query part of an address, always in the same order, without what is empty. */
export function writeSearch({ query, filters, older }: Search): string {
  const all = [['q', query], ...FILTERS.map((name) => [name, filters[name]]), ['older', older && 'yes']];
  const given = all.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** Tells whether there is nothing to search for. */
export function isEmpty({ query, filters }: Search): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
