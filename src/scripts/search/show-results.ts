import { LOSS_WORDS } from '../../words/loss-words.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { createElement } from './create-element.ts';
import { failureReason } from './failure-reason.ts';
import type { ResultActions } from './result-view.ts';
import { wayOn } from './search-notes.ts';
import { resultItem } from './search-result.ts';
import type { ShownResult } from './shown-name.ts';

/** Makes the list of the results that were loaded, with a note for each that was lost, and a button if there are more. */
export function resultParts(
  outcomes: PromiseSettledResult<ShownResult>[],
  total: number,
  { showMore, tryAgain }: ResultActions,
): HTMLElement[] {
  const items = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? resultItem(outcome.value) : lostItem(outcome.reason)));
  const parts: HTMLElement[] = items.length > 0 ? [createElement('ol', { className: 'results' }, ...items)] : [];
  if (outcomes.some(({ status }) => status === 'rejected')) parts.push(wayOn(tryAgain));
  if (outcomes.length < total) {
    parts.push(createElement('button', { type: 'button', className: 'more', onclick: showMore }, RESULT_WORDS.more(total)));
  }
  return parts;
}

/** Shows why a result cannot be shown. */
function lostItem(error: unknown): HTMLLIElement {
  return createElement('li', { className: 'lost label' }, LOSS_WORDS.lostResult(failureReason(error)));
}

/** Replaces what is in an element; a link that has the focus and is in it again keeps the focus. */
export function replaceParts(element: HTMLElement, parts: HTMLElement[]): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  element.replaceChildren(...parts);
  if (focused) element.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
