import { RESULT_WORDS } from '../../words/result-words.ts';
import { createElement } from './create-element.ts';
import type { Findings } from './find-results.ts';
import { resultList, type ShownResult } from './search-result.ts';

/** Says how many results there are, and how far the search has got. */
export function foundSentence({ hits, query, texts }: Findings): string {
  if (hits.length === 0) return texts === 'waiting' ? RESULT_WORDS.searching : RESULT_WORDS.none(query.text);
  const count = RESULT_WORDS.count(hits.length);
  return texts === 'waiting' ? `${count}; ${RESULT_WORDS.searching}` : count;
}

/** Offers the list of names, and another try, after a failure. */
export function wayOn(again: () => void): HTMLElement {
  const names = createElement('a', { href: '#names' }, RESULT_WORDS.namesBelow);
  return createElement('p', {}, names, ' ', createElement('button', { type: 'button', onclick: again }, RESULT_WORDS.again));
}

/** Offers names similar to what was typed. */
export function namesSection(title: string, names: ShownResult[]): HTMLElement[] {
  return names.length > 0 ? [createElement('section', {}, createElement('h2', {}, title), resultList(names))] : [];
}

/** Says what to try next when nothing was found. */
export function nextTry(): HTMLElement {
  return createElement('p', {}, RESULT_WORDS.nextTry);
}
