import { foldLetters, isUnspaced } from './fold-letters.ts';

/** Marks in which spellings differ and that do not distinguish words: quotation marks, hamza, ayn, stops, Arabic stretching, format characters. */
const SILENT = /['`´׳״"ءʔ.\u0640\u02b0-\u02ff\u2018-\u201f\p{Cf}]/gu;
const ARTICLE = /(?<![\p{L}\p{N}])(?:[ae](?:[ldnrstz]|sh)- ?|[ae]l |ال)(?=\p{L}{3})/gu;

/** The flag of a country: the two letters of its code as regional indicators. */
const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;

/** Returns a flag as a word of its own, such as "flagtr". */
function flagWord(flag: string): string {
  return ` flag${String.fromCharCode(...Array.from(flag, (letter) => (letter.codePointAt(0) ?? 0) - 0x1f1e6 + 97))} `;
}

/**
 * Returns the words of a name in a form that is the same for all its spellings: case, diacritics, hamza and ayn, the Arabic article before a hyphen
 * or a space, doubled letters, sh/ch and đ/dj make no difference, in the letters of any script.
 */
export function foldName(name: string): string[] {
  return foldButDoubled(name).map((word) => word.replace(/(?!\p{sc=Han})(\p{L})\1+/gu, '$1'));
}

/** Returns the words of a name folded, with their doubled letters: "assad". */
export function foldButDoubled(name: string): string[] {
  const letters = foldLetters(name)
    .replace(FLAG, flagWord)
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(SILENT, '')
    .replace(ARTICLE, '')
    .replace(/ch/g, 'sh')
    .replace(/dj/g, 'd');
  return letters.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Tells whether a word of a text is the word that was looked for, begins with it, or differs from it only in its ending; both folded. */
export function sameWord(term: string, word: string): boolean {
  if (isUnspaced(term)) return word.includes(term);
  if (word.startsWith(term)) return term.length > 2 || word === term;
  const shorter = Math.min(term.length, word.length);
  return sharedBeginning(term, word) >= Math.max(4, shorter * 0.7);
}

/** Returns how many letters two words share from the beginning. */
export function sharedBeginning(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** Returns what a name is sorted by in alphabetical order: its letters, without marks and leading articles. */
export function sortKey(name: string): string {
  const bare = foldLetters(name).replace(/^[^\p{L}\p{N}]+/u, '');
  return bare.replace(/^(?:(?:a|an|the)\s+|al-)[^\p{L}\p{N}]*/iu, '');
}
