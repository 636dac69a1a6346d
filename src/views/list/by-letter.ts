import { sortKey } from '../../model/text/fold-name.ts';
import { LIST_WORDS } from '../../words/list-words.ts';

/** Entries under the letter with which their names begin; without one where they are too few to be apart. */
export interface LetterPart<T> {
  letter?: string;
  entries: T[];
}

/** The most entries that stand together without their letters. */
const MAX_TOGETHER = 40;
const BY_NAME = new Intl.Collator('en', { numeric: true });
/** Takes two letters for one as alphabetical order does: hiragana and katakana, the forms of alef. */
const LETTERS = new Intl.Collator('en', { sensitivity: 'base' });
/** The vowels of Thai and Lao that are written before the consonant by which a word is sorted. */
const VOWEL_BEFORE = /^[\u0e40-\u0e44\u0ec0-\u0ec4]/;

/** Returns entries in alphabetical order, under their letters if they are many. */
export function byLetter<T>(entries: T[], nameOf: (entry: T) => string): LetterPart<T>[] {
  const keyed = entries.map((entry) => ({ entry, name: nameOf(entry), key: sortKey(nameOf(entry)) }));
  const sorted = keyed.toSorted((a, b) => BY_NAME.compare(a.key, b.key) || BY_NAME.compare(a.name, b.name));
  if (sorted.length <= MAX_TOGETHER) return [{ entries: sorted.map(({ entry }) => entry) }];
  const parts: (LetterPart<T> & { letter: string })[] = [];
  for (const { entry, key } of sorted) {
    const letter = letterOf(key);
    const part = parts.find((each) => LETTERS.compare(each.letter, letter) === 0);
    if (part) part.entries.push(entry);
    else parts.push({ letter, entries: [entry] });
  }
  return parts;
}

/** Returns the letter that a name stands under: of a Korean syllable its first letter; for Chinese characters, which are no alphabet, one word for all. */
function letterOf(key: string): string {
  const { digits, han, signs } = LIST_WORDS.letters;
  const [first = ''] = key.replace(VOWEL_BEFORE, '').normalize('NFD');
  if (/\p{N}/u.test(first)) return digits;
  if (/\p{sc=Han}/u.test(first)) return han;
  // Georgian has capitals, but no name is written with one.
  if (/\p{sc=Geor}/u.test(first)) return first;
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase('en') : signs;
}
