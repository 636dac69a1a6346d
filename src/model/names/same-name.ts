import { sharedBeginning } from '../text/fold-name.ts';

/** The scripts whose languages end a name in many ways. */
const INFLECTED = /[\p{sc=Cyrl}\p{sc=Grek}]/u;
/** What a name may lose for another ending: vowels and the letters that end words with them. "Москва" is not "Моссад" with another ending. */
const ENDING_LETTERS = /^(?:[аеєиіїйоуыьэюяαεηιουωςν]*)$/u;
/** The most letters in the ending of a word and of a name; the fewest left over, and the least share of a name. */
const [ENDING, ENDING_OF_NAME, LEAST, PART] = [4, 2, 3, 0.6];

/** Tells whether a folded word in Cyrillic or Greek is a word of a name with another ending: "Сирии" and "Сирия". */
export function isSameStem(word: string, known: string): boolean {
  if (!INFLECTED.test(word)) return false;
  const shared = sharedBeginning(word, known);
  return (
    shared >= Math.max(LEAST, known.length * PART) &&
    word.length - shared <= ENDING &&
    known.length - shared <= ENDING_OF_NAME &&
    ENDING_LETTERS.test(known.slice(shared))
  );
}

/** A letter with its repetitions. */
const RUN = /(\p{L})\1*/gu;

/**
 * Tells whether two words that are folded alike double different letters, such as "asaad" and "assad": these are two names, while "asad" may
 * be either.
 */
export function isLookAlike(one: string, other: string): boolean {
  const lengths = (word: string) => Array.from(word.matchAll(RUN), ([run]) => run.length);
  const others = lengths(other);
  const differences = lengths(one).map((length, at) => Math.sign(length - (others[at] ?? 0)));
  return differences.includes(1) && differences.includes(-1);
}
