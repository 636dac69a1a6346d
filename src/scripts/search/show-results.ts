import { RESULT_WORDS } from '../../words/result-words.ts';
import { createElement } from './create-element.ts';
import { failureReason } from './failure-reason.ts';
import { resultList, type ShownResult } from './search-result.ts';

/** Makes the list of what was loaded of the results, with a note of what was lost, and a button for more if there are more. */
export function resultParts(outcomes: PromiseSettledResult<ShownResult>[], total: number, more: () => void): HTMLElement[] {
  const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const lost = outcomes.find((outcome) => outcome.status === 'rejected');
  const parts: HTMLElement[] = results.length > 0 ? [resultList(results)] : [];
  if (lost) parts.push(createElement('p', { role: 'status' }, RESULT_WORDS.restFailed(failureReason(lost.reason))));
  if (outcomes.length < total) {
    parts.push(createElement('button', { type: 'button', className: 'more', onclick: more }, RESULT_WORDS.more(total)));
  }
  return parts;
}

/** Replaces what is in an element; a link that has the focus and is in it again keeps the focus. */
export function replaceParts(element: HTMLElement, parts: HTMLElement[]): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  element.replaceChildren(...parts);
  if (focused) element.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
