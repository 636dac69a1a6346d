import { findNames } from '../../model/names/find-names.ts';
import { cleanQuery } from '../../model/query/clean-query.ts';
import { wordsOf } from '../../model/query/read-query.ts';
import { sameWord } from '../../model/text/fold-name.ts';
import { queryTerms } from '../../model/text/stop-words.ts';
import { LANDING_WORDS } from '../../words/search-words.ts';
import { createElement } from './create-element.ts';
import { IndexedNames } from './indexed-names.ts';
import { markPieces, pieceNodes } from './mark-words.ts';
import { NameList } from './name-list.ts';

/** The pages that a result leads to. */
const RESULT_PAGE = /\/(?:briefings|actors|topics|sources|processes)\/[^/]+\//;

/**
 * Returns the words that led a reader from a search to this page, or nothing if no search did. They are in the address of the page of
 * results, or in the fragment after a suggestion; from there they move to the history entry, so that the address is the one to cite.
 */
function landingQuery(): string | undefined {
  if (!RESULT_PAGE.test(location.pathname)) return undefined;
  const suggested = new URLSearchParams(location.hash.slice(1)).get('found');
  if (suggested !== null) history.replaceState({ found: suggested }, '', location.pathname);
  const found: unknown = history.state?.found;
  if (typeof found === 'string') return cleanQuery(found);
  const from = URL.parse(document.referrer);
  const isSearch = from?.origin === location.origin && from.pathname === `${import.meta.env.BASE_URL}search/`;
  return isSearch ? cleanQuery(from.searchParams.get('q') ?? '') : undefined;
}

/**
 * Marks the place that a search led to, and the words in every spelling of the name, and moves the focus there, unless the reader has gone on
 * before this script came; the browser has scrolled to the place already.
 */
async function markLanding(main: HTMLElement, query: string): Promise<void> {
  const place = main.querySelector<HTMLElement>(':target') ?? main.querySelector('h1');
  if (place) {
    place.classList.add('landed');
    place.tabIndex = -1;
    if (document.activeElement === document.body) place.focus({ preventScroll: true });
  }
  const marks = markText(main, [...queryTerms(query), ...(await otherSpellings(query))]);
  if (marks.length > 0) offerRemoval(main, marks, () => place?.classList.remove('landed'));
}

/** Returns the words of every spelling of the actor or topic that the query names, unless it has the words of its name already. */
async function otherSpellings(query: string): Promise<string[]> {
  try {
    const names = new IndexedNames(await NameList.load());
    const words = wordsOf(query);
    await names.complete(words);
    const meant = words.map((word) => (names.index.having([word]).length > 0 ? word : (names.index.nearest(word) ?? word)));
    const entries = findNames(meant, names.index).flatMap(({ named }) => named.filter(({ label }) => label === ''));
    const entry = entries.find(({ path }) => location.pathname.endsWith(path)) ?? entries[0];
    const usual = queryTerms(entry?.name ?? '');
    if (!entry || queryTerms(query).every((word) => usual.some((each) => sameWord(word, each)))) return [];
    return [...usual, ...entry.spellings.flatMap(queryTerms)];
  } catch {
    return []; // The list is unavailable; the words are still marked as they were typed.
  }
}

function markText(root: HTMLElement, terms: string[]): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, [hidden], .unseen') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => {
    const nodes = pieceNodes(markPieces(text.data, terms));
    const marks = nodes.filter((node) => typeof node !== 'string');
    if (marks.length > 0) text.replaceWith(...nodes);
    return marks;
  });
}

/** Says how many matches are marked, with a button that removes the marks, as Escape does. */
function offerRemoval(main: HTMLElement, marks: HTMLElement[], removed: () => void): void {
  const listening = new AbortController();
  const remove = () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    main.normalize();
    note.remove();
    listening.abort();
    removed();
  };
  const note = createElement('p', { className: 'found-note label', role: 'status' });
  main.append(note); // Screen readers announce a status when its text changes, not when it is inserted with its text.
  note.append(
    LANDING_WORDS.marked(marks.length),
    ' ',
    createElement('button', { type: 'button', onclick: remove }, LANDING_WORDS.remove(matchMedia('(hover: hover)').matches)),
  );
  addEventListener('keydown', (event) => event.key === 'Escape' && !event.defaultPrevented && remove(), { signal: listening.signal });
}

const query = landingQuery();
const main = document.querySelector('main');
if (main && query !== undefined) void markLanding(main, query);
