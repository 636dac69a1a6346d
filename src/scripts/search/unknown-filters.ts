import type { RowFilters } from '../../model/search/filter-rows.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import type { FilterLabels } from './filter-labels.ts';
import type { Filter } from './search-address.ts';

/** Returns the filters with values that nothing on the site has, as far as that is known: lists in the page, and the rounds of the table. */
export function unknownFilters(filters: RowFilters, labels: FilterLabels, table: PointsTable | undefined): [Filter, string][] {
  const given = Object.entries(filters) as [Filter, string][];
  return given.filter(([filter, value]) => {
    if (filter === 'from' || filter === 'to') return false;
    const values = labels.valuesOf(filter);
    if (values) return !values.includes(value);
    if (!table || table.hasOlder) return false;
    return !table.rows.some(({ round }) => (filter === 'briefing' ? round.id : round.last.slice(0, 4)) === value);
  });
}
