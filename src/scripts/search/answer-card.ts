import type { Asked } from '../../model/query/question-tokens.ts';
import { ANSWER_NOT_LOADED, ANSWERED } from '../../words/result-words.ts';
import { createElement } from './create-element.ts';

/** A query with none of these is not a question, so the code for answers is not loaded. */
const QUESTION = /\b(?:who|whom|whose|what|when|where|which|is|are|was|were|do|does|did|has|have|how)\b|[?？؟]/i;

/**
 * Shows the card that answers a query in its place, and takes away that of an earlier query; a query that asks no question that the record can
 * answer has none. An answer that arrives after the query has changed is dropped.
 */
export async function showAnswer(query: Asked, place: HTMLElement, isCurrent: () => boolean): Promise<void> {
  const build = place.closest<HTMLElement>('[data-build]')?.dataset.build ?? '';
  const said = statusIn(place);
  const show = (words: string, ...shown: HTMLElement[]) => {
    if (!isCurrent()) return;
    place.replaceChildren(said, ...shown);
    said.className = 'unseen';
    said.textContent = words;
  };
  if (place.dataset.question !== query.text) show('');
  place.dataset.question = query.text;
  try {
    const answer = QUESTION.test(query.text) ? await (await import('./load-answer.ts')).loadAnswer(query, build) : undefined;
    if (answer) show(ANSWERED(answer.title), answer.element);
    else show('');
  } catch (error) {
    console.error(error);
    show(ANSWER_NOT_LOADED);
    said.className = 'label';
  }
}

/** Returns the element that tells readers who hear the page that there is an answer; it has to be there before it says so. */
function statusIn(place: HTMLElement): HTMLElement {
  const status = place.querySelector<HTMLElement>(':scope > [role=status]') ?? createElement('p', { className: 'unseen' });
  status.setAttribute('role', 'status');
  return status;
}
