import { foldName, sameWord } from '../../model/text/fold-name.ts';
import { isUnspaced } from '../../model/text/fold-text.ts';
import { createElement } from './create-element.ts';

/** A piece of text, and whether it is one of the words searched for. */
export type Piece = [text: string, found: boolean];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const EXCERPT_WORDS = 28;
const LEAD_WORDS = 7;

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

/** Returns the part of a text around the first match; an ellipsis marks what is left out. */
export function excerptOf(text: string, terms: string[]): Piece[] {
  const words = text.split(' ');
  const hit = words.findIndex((word) => markPieces(word, terms).some(([, found]) => found));
  const first = Math.max(0, Math.min(hit - LEAD_WORDS, words.length - EXCERPT_WORDS));
  const last = first + EXCERPT_WORDS;
  return markPieces(`${first > 0 ? '… ' : ''}${words.slice(first, last).join(' ')}${last < words.length ? ' …' : ''}`, terms);
}

/** Turns pieces into nodes; only text and <mark>, whatever the text contains. */
export function pieceNodes(pieces: Piece[]): (string | HTMLElement)[] {
  return pieces.map(([text, found]) => (found ? createElement('mark', {}, text) : text));
}
