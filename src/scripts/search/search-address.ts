import { cleanQuery } from '../../model/query/clean-query.ts';
import { FACETS, type RowFilters } from '../../model/search/filter-rows.ts';

/** The filters, in the order of an address. */
const FILTERS = [...FACETS, 'from', 'to'] as const;
/** The orders of results. Without words, newer is more relevant. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
/** How many results are shown at first, and how many more at a time. */
export const SHOWN = 10;
/** The most results that an address can show at once. */
const MOST_SHOWN = 1000;

/** How many letters of an ignored value are shown. */
const MOST_SAID = 60;

/** A filter by which results can be narrowed. */
export type Filter = (typeof FILTERS)[number];

/** A search: its words, its filters, and how much of its results is shown in what order. */
export interface Search {
  query: string;
  filters: RowFilters;
  sort: (typeof SORTS)[number];
  shown: number;
}

const ID = /^[a-z0-9-]{1,80}$/;
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads a search from the query part of an address; values that no filter can have are listed apart. */
export function readSearch(address: string): { search: Search; ignored: [Filter, string][] } {
  const given = new URLSearchParams(address);
  const filters: RowFilters = {};
  const ignored: [Filter, string][] = [];
  for (const name of FILTERS) {
    const value = cleanQuery(given.get(name) ?? '');
    if ((name === 'from' || name === 'to' ? DAY : ID).test(value)) filters[name] = value;
    else if (value) ignored.push([name, value.length > MOST_SAID ? `${value.slice(0, MOST_SAID)}…` : value]);
  }
  const query = cleanQuery(given.get('q') ?? '');
  const sort = SORTS.find((each) => each === given.get('sort') && (query || each !== 'relevance')) ?? usualSort(query);
  const shown = Math.min(Math.max(Number.parseInt(given.get('shown') ?? '', 10) || SHOWN, SHOWN), MOST_SHOWN);
  return { search: { query, filters, sort, shown }, ignored };
}

/** Writes a search as the query part of an address, always in the same order and without defaults. */
export function writeSearch({ query, filters, sort, shown }: Search): string {
  const all = [
    ['q', query],
    ...FILTERS.map((name) => [name, filters[name]]),
    ['sort', sort !== usualSort(query) && sort],
    ['shown', shown > SHOWN && String(shown)],
  ];
  const given = all.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** Returns the default order of results. */
export function usualSort(query: string): Search['sort'] {
  return query ? 'relevance' : 'newest';
}

/** Tells whether there is nothing to search for. */
export function isEmpty({ query, filters }: Search): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
