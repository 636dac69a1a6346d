// The search of a briefing that was saved as one file: it finds points and names as you type. The file contains it with its imports.
import { foldName } from '../model/text/fold-name.ts';
import { FIND_WORDS } from '../words/find-words.ts';

interface Place {
  words: string;
  folded: string;
  id: string;
}

const MAX_SHOWN = 8;
const box = document.querySelector<HTMLInputElement>('.find input');
const list = document.querySelector<HTMLUListElement>('.find ul');
const status = document.querySelector('.find [role="status"]');
const fold = (text: string): string => foldName(text).join(' ');
const wordsOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Lists the points, then every name at its first occurrence. */
function listPlaces(): Place[] {
  const points = Array.from(document.querySelectorAll('.point'), (point) => ({
    words: `${wordsOf(point.querySelector('.mark'))} ${wordsOf(point.querySelector('h3'))}`,
    id: point.id,
  }));
  const names = new Map<string, string>();
  for (const [index, link] of document.querySelectorAll('main a.name').entries()) {
    const words = wordsOf(link);
    if (names.has(words)) continue;
    link.id ||= `name-${index}`;
    names.set(words, link.id);
  }
  return [...points, ...Array.from(names, ([words, id]) => ({ words, id }))].map((place) => ({ ...place, folded: fold(place.words) }));
}

const places = listPlaces();

/** Shows the matches, those that begin with the words first. */
function find(): void {
  if (!(box && list && status)) return;
  const wanted = fold(box.value);
  const found = wanted === '' ? [] : places.filter(({ folded }) => folded.includes(wanted));
  found.sort((a, b) => Number(b.folded.startsWith(wanted)) - Number(a.folded.startsWith(wanted)));
  list.replaceChildren(
    ...found.slice(0, MAX_SHOWN).map(({ words, id }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = words;
      item.append(link);
      return item;
    }),
  );
  status.textContent = wanted === '' ? '' : FIND_WORDS.count(found.length);
}

box?.addEventListener('input', find);
