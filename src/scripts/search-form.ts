import { FILTERS, type Search } from './search-address.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Puts a search into the fields of a form. */
export function fillForm(form: HTMLFormElement, { query, filters }: Search): void {
  for (const field of form.querySelectorAll<Field>('[name]')) {
    const value = field.name === 'q' ? query : (filters[field.name] ?? '');
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value;
    else field.value = value;
  }
}

/** Shows behind each value of the filters how many results it would give; those with none are not offered, unless they are chosen. */
export function showCounts(form: HTMLFormElement, counts: Record<string, Record<string, number>>): void {
  for (const name of FILTERS) {
    const values = form.querySelectorAll<HTMLElement>(
      `[name=${name}] option[value]:not([value=""]), label:has([name=${name}][value]) span`,
    );
    for (const shown of values) {
      const option = shown instanceof HTMLOptionElement ? shown : undefined;
      const value = option?.value ?? shown.parentElement?.querySelector('input')?.value ?? '';
      const known = counts[name];
      const count = value ? (known?.[value] ?? 0) : Object.values(known ?? {}).reduce((sum, each) => sum + each, 0);
      shown.dataset.label ??= shown.textContent;
      shown.textContent = known ? `${shown.dataset.label} (${count})` : shown.dataset.label;
      if (option) option.hidden = known !== undefined && count === 0 && !option.selected;
    }
  }
}
