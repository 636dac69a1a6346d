/** A run of letters of the scripts that put no space between words: Han, Kana, Thai, Lao, Khmer and Burmese, with the marks within it. */
export const UNSPACED_RUN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{M}ー]*/gu;

/** Says whether a text has letters of a script that puts no space between words, so that a word may stand anywhere in a run of letters. */
export function isUnspaced(text: string): boolean {
  return text.search(UNSPACED_RUN) !== -1;
}
