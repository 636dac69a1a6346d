import { isUnspaced } from '../../model/text/fold-letters.ts';
import { foldName, sameWord } from '../../model/text/fold-name.ts';
import { createElement } from './create-element.ts';

/** A piece of text, and whether it is one of the words searched for. */
export type Piece = [text: string, found: boolean];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Splits a text into pieces at the words searched for, whatever their ending or spelling. */
export function markPieces(text: string, terms: string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldName(word).join('');
    const found = folded && terms.find((each) => sameWord(each, folded));
    if (!found) continue;
    const [start, length] = isUnspaced(found) ? placeWithin(word, found) : [0, word.length];
    if (index + start > end) pieces.push([text.slice(end, index + start), false]);
    end = index + start + length;
    pieces.push([text.slice(index + start, end), true]);
  }
  if (end < text.length) pieces.push([text.slice(end), false]);
  return pieces;
}

/** Finds a word in a run of letters without spaces: the whole run if folding has changed the length of letters. */
function placeWithin(run: string, term: string): [start: number, length: number] {
  const at = run.toLowerCase().indexOf(term);
  return at === -1 ? [0, run.length] : [at, term.length];
}

/** Turns pieces into nodes; only text and <mark>, whatever the text contains. */
export function pieceNodes(pieces: Piece[]): (string | HTMLElement)[] {
  return pieces.map(([text, found]) => (found ? createElement('mark', {}, text) : text));
}
