import type { RowFilters } from '../../model/search/filter-rows.ts';
import { FILTER_WORDS } from '../../words/filter-words.ts';
import { createElement } from './create-element.ts';
import type { FilterLabels } from './filter-labels.ts';
import type { Filter } from './search-address.ts';

/** Shows the filters that are in force, each with a button that removes it, and one that removes them all. */
export function showChips(list: HTMLElement, filters: RowFilters, labels: FilterLabels, change: (filters: RowFilters) => void): void {
  const given = Object.entries(filters) as [Filter, string][];
  const chips = given.map(([filter, value], at) => {
    const words = labels.withFacet(filter, value);
    const { [filter]: _, ...others } = filters;
    return chip(words, FILTER_WORDS.remove(words), () => {
      change(others);
      const next = list.querySelectorAll('button')[Math.min(at, given.length - 2)];
      (next ?? list.closest('search-page')?.querySelector<HTMLElement>('[type=search]'))?.focus();
    });
  });
  if (chips.length > 1) chips.push(chip(FILTER_WORDS.clear, FILTER_WORDS.clear, () => change({})));
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;
}

function chip(words: string, label: string, onclick: () => void): HTMLElement {
  return createElement('li', {}, createElement('button', { type: 'button', ariaLabel: label, onclick }, words));
}
