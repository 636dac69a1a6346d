import { type Facet, type RowFilters, valuesOf } from './filter-rows.ts';
import type { TableRow } from './table-rows.ts';

/** The file of the table of points that is read first. */
export const NEWEST_ROUNDS = 'rounds-0';

/** The facets whose values each have a list of the titles of their rows, newest first; every row has exactly one year. */
const LISTED = ['actor', 'topic', 'kind', 'year'] as const satisfies Facet[];
/** How many titles a file has. */
const TITLES = 200;

/** Where the title of a row is: a file, and the line in it. */
export interface TitlePlace {
  file: string;
  line: number;
}

/** Returns where the titles of rows are, which come from newest to oldest: a title is in the list of each value that its row has. */
export function* titlePlaces(rows: Iterable<TableRow>, facets: readonly Facet[] = LISTED): Generator<[row: TableRow, place: TitlePlace]> {
  const counted = new Map<string, number>();
  for (const row of rows) {
    for (const list of facets.flatMap((facet) => valuesOf(row, facet).map((value) => `${facet}-${value}`))) {
      const at = counted.get(list) ?? 0;
      counted.set(list, at + 1);
      yield [row, { file: `${list}-${Math.floor(at / TITLES)}`, line: at % TITLES }];
    }
  }
}

/** Returns the places of the titles of all rows that pass the filters: in the shortest list that has them all, or by year; a value that no row has is passed over. */
export function placesFor(rows: TableRow[], filters: RowFilters): Map<TableRow, TitlePlace> {
  const lists = LISTED.flatMap((facet) => {
    const value = filters[facet];
    return value && facet !== 'year' ? [{ facet, rows: rows.filter((row) => valuesOf(row, facet).includes(value)), value }] : [];
  });
  const [list] = lists.filter(({ rows: { length } }) => length > 0).toSorted((a, b) => a.rows.length - b.rows.length);
  if (!list) return new Map(titlePlaces(rows, ['year']));
  const start = `${list.facet}-${list.value}-`;
  return new Map([...titlePlaces(list.rows, [list.facet])].filter(([, { file }]) => file.startsWith(start)));
}
