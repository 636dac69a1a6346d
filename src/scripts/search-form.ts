import { FILTERS, type Search } from './search-address.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Puts a search into the fields of a form. */
export function fillForm(form: HTMLFormElement, { query, filters }: Search): void {
  for (const field of fieldsOf(form)) {
    const value = field.name === 'q' ? query : (filters[field.name] ?? '');
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value;
    else field.value = value;
  }
}

/** Shows beside each value of the filters how many results it would give; those with none cannot be chosen, unless they are. */
export function showCounts(form: HTMLFormElement, counts: Record<string, Record<string, number>>): void {
  for (const name of FILTERS) {
    const known = counts[name];
    for (const field of fieldsOf(form).filter((each) => each.name === name)) {
      if (field.type === 'radio') showCount(field as HTMLInputElement, known);
      else if (field instanceof HTMLSelectElement) for (const option of field.options) showOptionCount(option, known);
    }
  }
}

function showCount(radio: HTMLInputElement, counts: Record<string, number> | undefined): void {
  const count = radio.value ? counts?.[radio.value] : counts && Object.values(counts).reduce((sum, each) => sum + each, 0);
  const shown = radio.parentElement?.querySelector('.count');
  if (shown) shown.textContent = counts ? String(count ?? 0) : '';
}

function showOptionCount(option: HTMLOptionElement, counts: Record<string, number> | undefined): void {
  option.dataset.label ??= option.text;
  if (!option.value) return;
  const count = counts?.[option.value] ?? 0;
  option.text = counts ? `${option.dataset.label} (${count})` : option.dataset.label;
  option.hidden = counts !== undefined && count === 0 && !option.selected;
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input[name], select[name]')];
}
