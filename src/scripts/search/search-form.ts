import { FILTERS, type Search } from './search-address.ts';

/** Puts a search into the fields of a form. */
export function fillForm(form: HTMLFormElement, { query, filters, older }: Search): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = field.name === 'q' ? query : (filters[field.name] ?? '');
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value;
    else if (field.type === 'checkbox') (field as HTMLInputElement).checked = older;
    else {
      field.value = value;
      if (field.value !== value) (field as HTMLSelectElement).add(new Option(value, value, false, true)); // Only the newest briefings are listed.
    }
  }
}

/** Shows after each value of the filters how many results it would give; those without any are not offered unless they are selected. */
export function showCounts(form: HTMLFormElement, counts: Record<string, Record<string, number>>): void {
  for (const name of FILTERS) {
    const known = counts[name];
    const all = Object.values(known ?? {}).reduce((sum, count) => sum + count, 0);
    const values = `[name=${name}] option:not([value=""]), [name=${name}][type=radio]`;
    for (const field of form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(values)) {
      const shown = field instanceof HTMLOptionElement ? field : (field.nextElementSibling as HTMLElement);
      shown.dataset.label ??= shown.textContent;
      const count = known && (field.value ? (known[field.value] ?? 0) : all);
      shown.textContent = count === undefined ? shown.dataset.label : `${shown.dataset.label} (${count})`;
      if (field instanceof HTMLOptionElement) field.hidden = count === 0 && !field.selected;
    }
  }
}
