import { foldName, sameWord } from '../../model/text/fold-name.ts';
import { make } from './make.ts';

/** A piece of text and whether it is one of the words that were looked for. */
export type Piece = [text: string, found: boolean];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const EXCERPT_WORDS = 28;
const LEAD_WORDS = 7;

/** Parts a text into pieces at the words that were looked for, whatever their ending or spelling. */
export function markPieces(text: string, sought: string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldName(word).join('');
    if (!folded || !sought.some((each) => sameWord(each, folded))) continue;
    if (index > end) pieces.push([text.slice(end, index), false]);
    pieces.push([word, true]);
    end = index + word.length;
  }
  if (end < text.length) pieces.push([text.slice(end), false]);
  return pieces;
}

/** Cuts the part of a text with the first of the words that were looked for; an ellipsis stands for what is left out. */
export function excerptOf(text: string, sought: string[]): Piece[] {
  const words = text.split(' ');
  const hit = words.findIndex((word) => markPieces(word, sought).some(([, found]) => found));
  const first = Math.max(0, Math.min(hit - LEAD_WORDS, words.length - EXCERPT_WORDS));
  const last = first + EXCERPT_WORDS;
  return markPieces(`${first > 0 ? '… ' : ''}${words.slice(first, last).join(' ')}${last < words.length ? ' …' : ''}`, sought);
}

/** Turns pieces into nodes; only text and <mark> come of them, whatever the text holds. */
export function pieceNodes(pieces: Piece[]): (string | HTMLElement)[] {
  return pieces.map(([text, found]) => (found ? make('mark', {}, text) : text));
}
