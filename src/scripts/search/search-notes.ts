import { type Answer, countOf } from './ask-texts.ts';
import { createElement } from './create-element.ts';
import { WrongFile } from './fetch-whole.ts';
import { resultList, type ShownResult } from './search-result.ts';

/** Says how many results there are and which words were left out to find them. */
export function foundSentence(found: Answer, query: string): string {
  const total = countOf(found);
  if (total === 0) return query ? `Nothing was found for “${query}”.` : 'Nothing passes these filters.';
  const count = total === 1 ? 'One result' : `${total} results`;
  const without = found.without.map((word) => `“${word}”`).join(' and ');
  return without ? `${count}, some or all without ${without}` : count;
}

/** Says in one sentence why the texts cannot be searched, as far as the browser tells. */
export function failureSentence(error: unknown): string {
  return `The texts cannot be searched: ${reasonOf(error as Error)}.`;
}

function reasonOf(error: Error): string {
  if (error instanceof WrongFile) return error.reason;
  if (!navigator.onLine) return 'this device is offline';
  if (error.name === 'TimeoutError') return 'the search index did not answer within five seconds';
  if (/memory/i.test(error.message)) return 'this device has too little memory for it';
  if (/WASM|WebAssembly/.test(error.message)) return 'this browser does not allow WebAssembly here';
  return 'the search index could not be read';
}

/** Offers the list of names, and another try, after a failure. */
export function wayOn(again: () => void): HTMLElement {
  const names = createElement('a', { href: '#names' }, 'Every name and point is listed below.');
  return createElement('p', {}, names, ' ', createElement('button', { type: 'button', onclick: again }, 'Try again'));
}

/** Offers the names that are near to what was typed. */
export function namesSection(title: string, names: ShownResult[]): HTMLElement[] {
  return names.length > 0 ? [createElement('section', {}, createElement('h2', {}, title), resultList(names))] : [];
}

/** Says what to try next when nothing was found. */
export function nextTry(): HTMLElement {
  return createElement('p', {}, 'Try fewer words, another spelling or no filter, or look through every name and point below.');
}
