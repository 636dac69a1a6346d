import { ROUTES } from '../../model/addresses/routes.ts';
import type { AnswerCard, CardFact } from '../../model/query/answer-card.ts';
import { answerQuestion, type ReadAnswers } from '../../model/query/answer-question.ts';
import type { Asked } from '../../model/query/question.ts';
import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { COPY_WORDS } from '../../words/copy-words.ts';
import { createElement } from './create-element.ts';
import { fetchSealed } from './fetch-sealed.ts';
import { labelNodes } from './search-result.ts';

const WORDS = ANSWER_WORDS.card;

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
    const card = await answerQuestion(query, readFrom(build));
    if (card) show(WORDS.answered(card.title), cardElement(card, query.text));
    else show('');
  } catch (error) {
    console.error(error);
    show(WORDS.failed);
    said.className = 'label';
  }
}

/** Returns the element that tells readers who hear the page that there is an answer; it has to be there before it says so. */
function statusIn(place: HTMLElement): HTMLElement {
  const status = place.querySelector<HTMLElement>(':scope > [role=status]') ?? createElement('p', { className: 'unseen' });
  status.setAttribute('role', 'status');
  return status;
}

/** Reads files of a build; a subject that nothing can be asked of has none. */
function readFrom(build: string): ReadAnswers {
  return async (path) => {
    try {
      return JSON.parse(await fetchSealed(`${import.meta.env.BASE_URL}answers/${path}.json`, build, 'default'));
    } catch (error) {
      if ((error as Error).cause === 404) return undefined;
      throw error;
    }
  };
}

function cardElement({ title, note, facts, more }: AnswerCard, query: string): HTMLElement {
  const heading = createElement('h2', { id: 'answer-title' }, title);
  const list = createElement('ul', {}, ...facts.map(factItem));
  const links = createElement('p', { className: 'label links' }, ...more.map(link), copyLink(query));
  const card = createElement(
    'section',
    { className: 'answer' },
    heading,
    ...(note ? [createElement('p', { className: 'label note' }, note)] : []),
    ...(facts.length > 0 ? [list] : []),
    links,
  );
  card.setAttribute('aria-labelledby', heading.id);
  return card;
}

function factItem({ kind = '', label, text, path, basis, round, cites }: CardFact): HTMLLIElement {
  const what = createElement('a', { href: hrefOf(path), className: 'name' }, ...labelNodes(label ?? ''), text);
  const where = createElement('span', { className: 'label detail' }, ...joined([...basis, ...(round.words ? [link(round)] : [])], ' · '));
  const sources = createElement('span', { className: 'label cites' }, `${WORDS.cites} `, ...joined(cites.map(link), ', '));
  return createElement('li', { className: kind }, what, where, ...(cites.length > 0 ? [sources] : []));
}

/** Makes the link that copies the address of the card: that of the search for the question. */
function copyLink(query: string): HTMLElement {
  const anchor = createElement('a', { href: `${hrefOf(ROUTES.search)}?q=${encodeURIComponent(query)}` }, COPY_WORDS.link);
  anchor.setAttribute('aria-label', COPY_WORDS.linkTo(WORDS.link));
  const status = createElement('span');
  status.setAttribute('role', 'status');
  const control = document.createElement('copy-link');
  control.append(anchor, status);
  return control;
}

function link({ words, path }: { words: string; path: string }): HTMLAnchorElement {
  return createElement('a', { href: hrefOf(path) }, words);
}

function hrefOf(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

function joined(parts: (Node | string)[], between: string): (Node | string)[] {
  return parts.flatMap((part, index) => (index > 0 ? [between, part] : [part]));
}
