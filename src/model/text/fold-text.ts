import { foldLetters, UNSPACED_RUN } from './fold-letters.ts';

/**
 * Returns a text, or the words of a query, in the form in which texts are searched: in folded letters, "dj" as the "đ" that it stands for,
 * and the letters of scripts without spaces apart, so that a run of them is found anywhere.
 */
export function foldText(text: string): string {
  return foldLetters(text)
    .replace(/dj/g, 'd')
    .replace(UNSPACED_RUN, (run) => ` ${lettersOf(run).join(' ')} `)
    .replace(/ +/g, ' ')
    .trim();
}

/** The index treats letters with other marks as spellings of one letter, and finds a phrase in only one spelling, so marks are left out. */
function lettersOf(run: string): string[] {
  return Array.from(run.normalize('NFD').replace(/\p{M}/gu, ''));
}
