import { countFacets, type Facet, type RowFilters } from '../../model/search/filter-rows.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import type { TableRow } from '../../model/search/table-rows.ts';
import { showChips } from './filter-chips.ts';
import { isUnloaded, loadColumns } from './filter-columns.ts';
import type { FilterLabels } from './filter-labels.ts';
import { FilterRail } from './filter-rail.ts';
import { FilterSheet } from './filter-sheet.ts';

/** The filters of the page of results: the rail or sheet with the choices, and the chips with what is chosen. */
export class FilterPanel {
  readonly #labels: FilterLabels;
  readonly #rail: FilterRail;
  readonly #sheet: FilterSheet;
  readonly #chips: HTMLElement;
  readonly #change: (filters: RowFilters) => void;
  #filters: RowFilters = {};
  #table: PointsTable | undefined;

  /** Upgrades the filters of a page; the last function is called when more of the table is needed to count. */
  constructor(page: HTMLElement, labels: FilterLabels, change: (filters: RowFilters) => void, count: () => void) {
    this.#labels = labels;
    this.#change = change;
    this.#sheet = new FilterSheet(page);
    this.#chips = page.querySelector('.chips') as HTMLElement;
    const choose = (facet: Facet, value: string | undefined) => {
      const { [facet]: _, ...others } = this.#filters;
      change(value === undefined ? others : { ...others, [facet]: value });
    };
    const unfold = (facet: Facet) => {
      if (facet === 'briefing' || (this.#table && isUnloaded(this.#table, facet))) count();
    };
    this.#rail = new FilterRail(page.querySelector('.rail') as HTMLElement, this.#labels, choose, unfold);
  }

  /** Loads what the filters and the unfolded facets need of the table; throws if it is unavailable. */
  async prepare(table: PointsTable, filters: RowFilters): Promise<void> {
    this.#table = table;
    await loadColumns(table, filters, (facet) => this.#rail.isOpen(facet));
    if (filters.briefing || this.#rail.isOpen('briefing')) this.#labels.add('briefing', await table.roundNames());
  }

  /** Shows the active filters, and how many of the unfiltered rows each other one would leave. */
  show(rows: TableRow[], filters: RowFilters, results: number): void {
    this.#filters = filters;
    const table = this.#table;
    showChips(this.#chips, filters, this.#labels, this.#change);
    this.#rail.show(countFacets(rows, filters), filters, (facet) => table !== undefined && isUnloaded(table, facet));
    this.#sheet.show(results, Object.keys(filters).length);
  }
}
