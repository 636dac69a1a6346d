import { ROUTES } from '../../model/addresses/routes.ts';
import type { AnswerCard, CardFact } from '../../model/query/answer-card.ts';
import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { COPY_WORDS } from '../../words/copy-words.ts';
import { createElement } from './create-element.ts';
import { labelNodes } from './shown-name.ts';

const WORDS = ANSWER_WORDS.card;

/** Makes the card of an answer, with a link that copies the address of the search for its question. */
export function answerElement({ title, note, facts, more }: AnswerCard, query: string): HTMLElement {
  const heading = createElement('h2', { id: 'answer-title' }, title);
  const links = createElement('p', { className: 'label links' }, ...more.map(link), copyLink(query));
  const card = createElement(
    'section',
    { className: 'answer' },
    heading,
    ...(note ? [createElement('p', { className: 'label note' }, note)] : []),
    ...factLists(facts),
    links,
  );
  card.setAttribute('aria-labelledby', heading.id);
  return card;
}

/** How many facts are open: the first result must be on the first screen of a phone. */
const OPEN = 2;

function factLists(facts: CardFact[]): HTMLElement[] {
  const [first, more] = [facts.slice(0, OPEN), facts.slice(OPEN)].map((each) => createElement('ul', {}, ...each.map(factItem)));
  const summary = createElement('summary', { className: 'label' }, WORDS.furtherFacts(facts.length - OPEN));
  const folded = more && facts.length > OPEN ? [createElement('details', {}, summary, more)] : [];
  return [...(first && facts.length > 0 ? [first] : []), ...folded];
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
