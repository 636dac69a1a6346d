import { isUnspaced } from '../text/fold-letters.ts';

/** The fewest letters of either part of a compound. */
const LEAST = 3;

/** Lists the ways to split a word in two, each long enough to be a word: "airstrikes". */
export function splitWord(word: string): [first: string, second: string][] {
  if (isUnspaced(word)) return [];
  const ways = Math.max(0, word.length - 2 * LEAST + 1);
  return Array.from({ length: ways }, (_, at) => [word.slice(0, at + LEAST), word.slice(at + LEAST)]);
}
