import { isWithin } from '../../model/search/filter-rows.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { createElement } from './create-element.ts';
import type { Findings } from './find-known.ts';
import { failureReason, lossSentences } from './loss-notes.ts';
import { type Search, writeSearch } from './search-address.ts';

/** Shows how many results there are, how far the search has got, and what went wrong. */
export function foundSentence({ query, texts, lost }: Findings, count: number, isWhole: boolean): string {
  if (!isWhole) return count > 0 ? `${RESULT_WORDS.count(count)}; ${RESULT_WORDS.searching}` : RESULT_WORDS.searching;
  const losses = [...(texts instanceof Error ? [RESULT_WORDS.failed(failureReason(texts))] : []), ...lossSentences(lost)];
  if (losses.length > 0) return [...(count > 0 ? [`${RESULT_WORDS.count(count)}.`] : []), ...losses].join(' ');
  return count > 0 ? RESULT_WORDS.count(count) : RESULT_WORDS.none(query.text);
}

/** Shows how many results filters alone leave, and whether older ones may follow. */
export function filteredSentence(count: number, isWhole: boolean): string {
  const found = count > 0 ? RESULT_WORDS.count(count) : RESULT_WORDS.none('');
  return isWhole ? found : `${found}; ${RESULT_WORDS.searching}`;
}

/** Shows why filters are unavailable. */
export function lostSentence(error: unknown): string {
  return RESULT_WORDS.filtersFailed(failureReason(error));
}

/** Makes the notes above the results: a way on after a failure, corrections, and what to try if nothing was found. */
export function findingsNotes({ query, hits, texts, corrected, unknown, lost }: Findings, again: () => void): HTMLElement[] {
  const notes = corrected.flatMap(([typed, meant]) => [RESULT_WORDS.corrected(typed, meant), ' ', typedLink(query.text, typed), ' ']);
  if (unknown.length > 0 && hits.length > 0) notes.push(RESULT_WORDS.unknown(unknown));
  const parts = notes.length > 0 ? [createElement('p', { className: 'label' }, ...notes)] : [];
  if (texts instanceof Error || lost.length > 0) return [wayOn(again), ...parts];
  return hits.length === 0 ? [nextTry(), ...parts] : parts;
}

/** Says that the last day of a search is before its first, which no result can pass, and offers them swapped; nothing if it is not. */
export function reversedNote(search: Search): HTMLElement[] {
  const { from = '', to = '' } = search.filters;
  if (!from || !to || isWithin({ first: to, last: to }, from)) return [];
  const swapped = writeSearch({ ...search, filters: { ...search.filters, from: to, to: from } });
  const link = createElement('a', { href: `${import.meta.env.BASE_URL}search/${swapped}` }, RESULT_WORDS.swapped(to, from));
  return [createElement('p', {}, RESULT_WORDS.reversed(from, to), ' ', link)];
}

/** Offers the list of names, and another try, after a failure. */
export function wayOn(again: () => void): HTMLElement {
  const names = createElement('a', { href: '#names' }, RESULT_WORDS.namesBelow);
  const button = createElement('button', { type: 'button', className: 'again', onclick: again }, RESULT_WORDS.again);
  return createElement('p', {}, names, ' ', button);
}

/** Offers the search in which a word that was read as another one is meant as it was typed, by putting it in quotation marks. */
function typedLink(query: string, typed: string): HTMLElement {
  const search = new URLSearchParams({ q: query.replace(typed, `"${typed}"`) });
  return createElement('a', { href: `${import.meta.env.BASE_URL}search/?${search}` }, RESULT_WORDS.asTyped(typed));
}

/** Says what to try next when nothing was found. */
function nextTry(): HTMLElement {
  return createElement('p', {}, RESULT_WORDS.nextTry);
}
