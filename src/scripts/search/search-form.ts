import type { Search } from './search-address.ts';

/** The fields of the form and beside it that a search is read from. */
const FIELDS = 'input[name], select[name]';

/** Puts a search into the fields of a page. */
export function fillForm(page: HTMLElement, { query, filters, sort }: Search): void {
  const values: Record<string, string | undefined> = { q: query, from: filters.from, to: filters.to, sort };
  for (const field of page.querySelectorAll<HTMLInputElement | HTMLSelectElement>(FIELDS)) {
    const value = values[field.name] ?? '';
    if (field.value !== value) field.value = value; // A day that is half typed is left alone.
  }
}

/** Returns what a search has in the fields of a page; a day that is not complete counts as none. */
export function readForm(page: HTMLElement): Record<'q' | 'from' | 'to' | 'sort', string> {
  const value = (name: string) => page.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
  return { q: value('q'), from: value('from'), to: value('to'), sort: value('sort') };
}
