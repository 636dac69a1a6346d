import { markPieces, type Piece } from './mark-words.ts';

/** How many words an excerpt has, and how many of them may come before the first match. */
const [WORDS, LEAD] = [28, 7];

/** Returns the part of a text around the first match; an ellipsis marks what is left out. */
export function excerptOf(text: string, terms: string[]): Piece[] {
  const words = text.split(' ');
  const hit = words.findIndex((word) => markPieces(word, terms).some(([, found]) => found));
  const first = Math.max(0, Math.min(hit - LEAD, words.length - WORDS));
  const last = first + WORDS;
  return markPieces(`${first > 0 ? '… ' : ''}${words.slice(first, last).join(' ')}${last < words.length ? ' …' : ''}`, terms);
}
