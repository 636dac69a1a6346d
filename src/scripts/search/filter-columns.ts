import type { Facet, RowFilters } from '../../model/search/filter-rows.ts';
import type { PointsTable, TableColumn } from '../../model/search/points-table.ts';

/** The columns of the table of points that facets need; the others are in it from the start. */
const COLUMNS: Partial<Record<Facet, TableColumn>> = { actor: 'actors', holder: 'actors', topic: 'topics', stance: 'stances' };
/** The most rows of a table that is fetched with all its columns at once. */
const SMALL = 1500;

/** Loads the columns that filters and unfolded facets need; throws if one is unavailable. Those of a small table are all loaded. */
export async function loadColumns(table: PointsTable, filters: RowFilters, isOpen: (facet: Facet) => boolean): Promise<void> {
  const facets = Object.keys(COLUMNS) as Facet[];
  const isNeeded = (facet: Facet) => {
    if (table.rows.length <= SMALL) return true;
    if (COLUMNS[facet] === 'stances') return filters.stance !== undefined || filters.kind === 'position' || isOpen(facet);
    // Only positions have a stance, and their own column says whose they are and on what.
    return filters.stance === undefined && (filters[facet] !== undefined || isOpen(facet));
  };
  const needed = facets.filter(isNeeded);
  await Promise.all(Array.from(new Set(needed.flatMap((facet) => COLUMNS[facet] ?? [])), (column) => table.load(column)));
}

/** Tells whether the values of a facet are still to be loaded. */
export function isUnloaded(table: PointsTable, facet: Facet): boolean {
  const column = COLUMNS[facet];
  return column !== undefined && !table.has(column);
}
