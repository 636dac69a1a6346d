import type { Facet, RowFilters } from '../../model/search/filter-rows.ts';
import type { EntryColumn, PointsTable } from '../../model/search/points-table.ts';

/** The columns of the table of points that facets need; the others are in it from the start. */
const COLUMNS: Partial<Record<Facet, EntryColumn>> = { actor: 'actors', holder: 'actors', topic: 'topics' };
/** The most rows of a table that is fetched with all its columns at once. */
const SMALL = 1500;

/** Loads the columns that filters and unfolded facets need; throws if one is unavailable. Those of a small table are all loaded. */
export async function loadColumns(table: PointsTable, filters: RowFilters, isOpen: (facet: Facet) => boolean): Promise<void> {
  const facets = Object.keys(COLUMNS) as Facet[];
  const needed = facets.filter((facet) => filters[facet] || isOpen(facet) || table.rows.length <= SMALL);
  await Promise.all(Array.from(new Set(needed.flatMap((facet) => COLUMNS[facet] ?? [])), (column) => table.load(column)));
}

/** Tells whether the values of a facet are still to be loaded. */
export function isUnloaded(table: PointsTable, facet: Facet): boolean {
  const column = COLUMNS[facet];
  return column !== undefined && !table.has(column);
}
