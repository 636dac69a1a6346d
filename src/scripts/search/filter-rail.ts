import { FACETS, type Facet, type FacetCounts, type RowFilters } from '../../model/search/filter-rows.ts';
import { FILTER_WORDS } from '../../words/filter-words.ts';
import { createElement } from './create-element.ts';
import { type FacetValue, facetList } from './facet-list.ts';
import type { FilterLabels } from './filter-labels.ts';
import { yearBars } from './year-bars.ts';

/** The facets that are unfolded from the start. */
const OPEN: Facet[] = ['kind', 'year'];
/** The facets that are hidden if they have only one value. */
const LONE: Facet[] = ['process', 'briefing', 'year'];

/** The facets whose values keep the order of their vocabulary. */
const IN_ORDER: Facet[] = ['kind', 'claim', 'stance', 'certainty', 'attribution'];

/** Called when a value of a facet is chosen or cleared. */
type Choose = (facet: Facet, value: string | undefined) => void;

/** The filters beside the results: each facet with its values and how many results each would leave. */
export class FilterRail {
  readonly #labels: FilterLabels;
  readonly #choose: Choose;
  readonly #sections = new Map<Facet, HTMLDetailsElement>();
  #shown: { counts: FacetCounts; filters: RowFilters } | undefined;

  /** Fills the rail; the second function is called when a facet is unfolded, and fetches what its values need. */
  constructor(rail: HTMLElement, labels: FilterLabels, choose: Choose, unfold: (facet: Facet) => void) {
    this.#labels = labels;
    this.#choose = choose;
    for (const facet of FACETS) {
      const summary = createElement('summary', {}, FILTER_WORDS.facets[facet]);
      const section = createElement('details', { open: OPEN.includes(facet) }, summary, createElement('div', {}));
      section.dataset.facet = facet;
      section.ontoggle = () => {
        if (section.open) unfold(facet);
        this.#fill(facet);
      };
      this.#sections.set(facet, section);
    }
    rail.querySelector('.days')?.before(...this.#sections.values());
  }

  /** Returns whether a facet is unfolded. */
  isOpen(facet: Facet): boolean {
    return this.#sections.get(facet)?.open ?? false;
  }

  /** Shows how many results each value would leave; facets without values are left out, unless some may still load. */
  show(counts: FacetCounts, filters: RowFilters, mayCome: (facet: Facet) => boolean): void {
    this.#shown = { counts, filters };
    for (const [facet, section] of this.#sections) {
      const least = LONE.includes(facet) ? 2 : 1;
      section.hidden = counts[facet].size < least && !filters[facet] && !mayCome(facet);
      this.#fill(facet);
    }
  }

  #fill(facet: Facet): void {
    const section = this.#sections.get(facet);
    if (!section?.open || !this.#shown) return;
    const { counts, filters } = this.#shown;
    const focused = section.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    const choose = (value: string) => this.#choose(facet, value === filters[facet] ? undefined : value);
    const parts =
      facet === 'year'
        ? [yearBars(counts.year, filters.year, choose)]
        : facetList(FILTER_WORDS.facets[facet], this.#valuesOf(facet, counts[facet], filters[facet]), filters[facet], choose);
    section.lastElementChild?.replaceChildren(...parts);
    const again =
      focused &&
      Array.from(section.querySelectorAll('button')).find(
        ({ textContent }) => textContent?.replace(/\d+$/, '') === focused.replace(/\d+$/, ''),
      );
    if (again) again.focus();
  }

  #valuesOf(facet: Facet, counts: ReadonlyMap<string, number>, chosen: string | undefined): FacetValue[] {
    const values = [...counts.keys(), ...(chosen && !counts.has(chosen) ? [chosen] : [])];
    const all = values.map((value) => ({ value, label: this.#labels.of(facet, value), count: counts.get(value) ?? 0 }));
    if (facet === 'briefing') return all; // The newest first, as the rows are.
    const order = IN_ORDER.includes(facet) ? this.#labels.valuesOf(facet) : undefined;
    const chosenFirst = (one: FacetValue) => Number(one.value === chosen);
    if (order) return all.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    return all.toSorted((a, b) => chosenFirst(b) - chosenFirst(a) || b.count - a.count || a.label.localeCompare(b.label));
  }
}
