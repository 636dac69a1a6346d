import { landingQuery } from './landing-query.ts';
import { make } from './make.ts';
import { markPieces, pieceNodes, soughtWords } from './mark-words.ts';
import { SearchSession } from './search-session.ts';

/** Marks the words that led here, under every spelling of what they name, and moves the focus to the place; Escape removes the marks. */
async function markLanding(query: string): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  const place = document.querySelector<HTMLElement>(':target') ?? main.querySelector('h1');
  place?.closest('article, p')?.classList.add('landed');
  if (place) {
    place.tabIndex = -1;
    place.focus({ preventScroll: location.hash === '' });
  }
  const sought = [...new Set([...soughtWords(query), ...(await otherSpellings(query))])];
  const marks = markText(main, sought);
  if (marks.length === 0) return;
  const note = noteIn(main, marks.length, () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    main.normalize();
    note.remove();
    removeEventListener('keydown', onEscape);
    place?.closest('.landed')?.classList.remove('landed');
  });
  const remove = note.querySelector('button') as HTMLButtonElement;
  const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && remove.click();
  addEventListener('keydown', onEscape);
}

/** Gives the words of the entry of this page, if the words that led here are a name of it. */
async function otherSpellings(query: string): Promise<string[]> {
  try {
    const names = await new SearchSession({ base: document.querySelector<HTMLElement>('search-box')?.dataset.base ?? '/' }).names();
    await names.fetchFor(query);
    const hits = names.match(query).filter(({ label, path }) => !label && location.pathname.endsWith(path));
    return hits.flatMap(({ name, spellings }) => [name, ...spellings].flatMap(soughtWords));
  } catch {
    return []; // The list cannot be had; the words as they were typed are marked all the same.
  }
}

function markText(root: HTMLElement, sought: string[]): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, [hidden], .unseen') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => {
    const pieces = markPieces(text.data, sought);
    if (!pieces.some(([, found]) => found)) return [];
    const nodes = pieceNodes(pieces);
    text.replaceWith(...nodes);
    return nodes.filter((node) => typeof node !== 'string');
  });
}

function noteIn(main: HTMLElement, count: number, remove: () => void): HTMLElement {
  const note = make('p', { className: 'found-note label', role: 'status' });
  main.append(note); // A status is read when its text changes, not when it comes with it.
  const words = count === 1 ? 'One word that you searched for is marked. ' : `${count} words that you searched for are marked. `;
  note.append(words, make('button', { type: 'button', onclick: remove }, 'Remove the marks (Esc)'));
  return note;
}

const query = landingQuery();
if (query) void markLanding(query);
