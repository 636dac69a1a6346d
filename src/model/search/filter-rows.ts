import type { TableRow } from './table-rows.ts';

/** The facets by which results are filtered and counted, in the order of an address. */
export const FACETS = [
  'kind',
  'claim',
  'stance',
  'holder',
  'actor',
  'topic',
  'process',
  'briefing',
  'year',
  'attribution',
  'certainty',
] as const;

/** A facet by which results are filtered and counted. */
export type Facet = (typeof FACETS)[number];

/** The filters in force: a value for each facet, and a first and last day. */
export type RowFilters = Partial<Record<Facet | 'from' | 'to', string>>;

/** The number of results for each value of each facet. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** What a row fails that is listed only if one of these facets asks for it. */
const ASIDE = 'aside';
const LISTS_ASIDE: Facet[] = ['kind', 'stance'];

/** Returns the rows that pass all the filters. */
export function filterRows(rows: TableRow[], filters: RowFilters): TableRow[] {
  return rows.filter((row) => failuresOf(row, filters, 1).length === 0);
}

/** Counts the rows for each value of each facet, with the filters of all other facets in force. */
export function countFacets(rows: TableRow[], filters: RowFilters): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as FacetCounts;
  for (const row of rows) {
    const failures = failuresOf(row, filters, 2);
    if (failures.length > 1) continue;
    for (const facet of FACETS) {
      if (failures.length === 1 && failures[0] !== facet && !(failures[0] === ASIDE && LISTS_ASIDE.includes(facet))) continue;
      for (const value of valuesOf(row, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Returns the values that a row has of a facet. */
export function valuesOf(row: TableRow, facet: Facet): string[] {
  if (facet === 'holder') return row.holders;
  if (facet === 'actor') return row.actors;
  if (facet === 'topic') return row.topics;
  const value =
    facet === 'year'
      ? row.round.last.slice(0, 4)
      : facet === 'briefing'
        ? row.round.id
        : facet === 'process'
          ? row.round.process
          : row[facet];
  return value ? [value] : [];
}

/** Returns which filters a row fails, up to a number: facets, or the days. */
function failuresOf(row: TableRow, { from, to, ...filters }: RowFilters, most: number): string[] {
  const failures: string[] = [];
  if (!isWithin(row.round, from, to)) failures.push('days');
  if (row.isAside && !filters.stance && !filters.kind) failures.push(ASIDE);
  for (const [facet, value] of Object.entries(filters) as [Facet, string][]) {
    if (failures.length === most) break;
    if (value && !valuesOf(row, facet).includes(value)) failures.push(facet);
  }
  return failures;
}

/** Tells whether days known to the day, the month or the year may lie between two others. */
export function isWithin({ first, last }: { first: string; last: string }, from = '', to = ''): boolean {
  const before = (one: string, other: string) => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) < other.slice(0, length);
  };
  return (last !== '' || from + to === '') && !before(last, from) && !before(to, first);
}
