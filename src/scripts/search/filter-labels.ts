import { FILTER_WORDS } from '../../words/filter-words.ts';
import type { Filter } from './search-address.ts';

/** The facets whose values are those of another. */
const LISTED_AS: Partial<Record<Filter, Filter>> = { holder: 'actor' };

/** What readers call the values of filters: closed vocabularies and names from lists in the page, briefings once their names have come. */
export class FilterLabels {
  readonly #labels = new Map<string, Map<string, string>>();

  constructor(page: ParentNode) {
    for (const list of page.querySelectorAll<HTMLDataListElement>('datalist[data-values]')) {
      this.#labels.set(list.dataset.values ?? '', new Map(Array.from(list.options, ({ value, label }) => [value, label])));
    }
  }

  /** Returns the values of a filter in their own order, if they are listed in the page. */
  valuesOf(filter: Filter): string[] | undefined {
    const labels = this.#labels.get(LISTED_AS[filter] ?? filter);
    return labels && [...labels.keys()];
  }

  /** Returns what readers call a value: itself if it has no other name. */
  of(filter: Filter, value: string): string {
    return this.#labels.get(LISTED_AS[filter] ?? filter)?.get(value) ?? value;
  }

  /** Returns what readers call a filter with its value. */
  withFacet(filter: Filter, value: string): string {
    return FILTER_WORDS.filter(FILTER_WORDS.facets[filter], this.of(filter, value));
  }

  /** Adds names that have come later. */
  add(filter: Filter, labels: Iterable<[value: string, label: string]>): void {
    this.#labels.set(filter, new Map(labels));
  }
}
