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

/** Shows behind each value of the filters how many results it would give; those with none are not offered, unless they are chosen. */
export function showCounts(form: HTMLFormElement, counts: Record<string, Record<string, number>>): void {
  for (const name of FILTERS) {
    const known = counts[name];
    if (!known) continue;
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name=${name}] option:not([value=""])`)) {
      const count = known[option.value] ?? 0;
      showCount(option, count);
      option.hidden = count === 0 && !option.selected;
    }
    for (const radio of form.querySelectorAll<HTMLInputElement>(`[name=${name}][type=radio]`)) {
      const all = Object.values(known).reduce((sum, each) => sum + each, 0);
      showCount(radio.nextElementSibling as HTMLElement, radio.value ? (known[radio.value] ?? 0) : all);
    }
  }
}

function showCount(shown: HTMLElement, count: number): void {
  shown.dataset.label ??= shown.textContent;
  shown.textContent = `${shown.dataset.label} (${count})`;
}
