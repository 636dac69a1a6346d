import { diffArrays } from 'diff';
import { foldLetters } from './fold-letters.ts';

/** Where else a word of a text stands: at the same place in another text, at another place in it, or nowhere. */
export type Standing = 'shared' | 'moved' | 'only';

/** A word of a text: its place, and the letters by which it is compared. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/** Two texts held against each other word by word. */
export interface WordComparison {
  /** Whether they have enough in common for a difference to mean anything. */
  isComparable: boolean;
  standings: [Standing[], Standing[]];
  /** The words that stand at the same place, by their numbers in both, in order. */
  pairs: [number, number][];
}

const byWord = new Intl.Segmenter('und', { granularity: 'word' });

/** Returns the words of a text in any script. */
export function wordsIn(text: string): Word[] {
  return Array.from(byWord.segment(text)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length, folded: foldLetters(segment) }] : [],
  );
}

/** A word too short to tell anything by itself, such as "of" or "the". */
const SLIGHT = /^(?:[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{1,3}|[\p{sc=Arab}\p{sc=Hebr}]{1,2})$/u;

/** Tells whether a word tells anything by itself. */
export const hasWeight = ({ folded }: Word): boolean => !SLIGHT.test(folded);

/** The part of the words of the shorter text that the other has to have as well. */
const COMMON = 1 / 3;

/** Compares two texts word by word, whatever their capitals, accents and punctuation. */
export function compareWords(a: Word[], b: Word[]): WordComparison {
  const pairs = drawnTogether(alignedPairs(a, b), a, b);
  const standings: WordComparison['standings'] = [a.map(() => 'only'), b.map(() => 'only')];
  const both = (i: number, j: number, standing: Standing) => {
    standings[0][i] = standing;
    standings[1][j] = standing;
  };
  for (const [i, j] of pairs) both(i, j, 'shared');
  for (let run = longestMoved(a, b, standings); run; run = longestMoved(a, b, standings)) {
    for (let step = 0; step < run.length; step++) both(run.i + step, run.j + step, 'moved');
  }
  const weights = [a, b].map((words) => words.filter(hasWeight).length);
  const common = a.filter((word, i) => hasWeight(word) && standings[0][i] !== 'only').length;
  return { isComparable: common > 0 && common >= Math.min(...weights) * COMMON, standings, pairs };
}

/** Returns the words at the same place in both, without the slight ones between words that differ: they match by chance. */
function alignedPairs(a: Word[], b: Word[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  const changes = diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  );
  const differs = (at: number): boolean => [changes[at], changes[at + 1]].every((change) => change?.added || change?.removed);
  for (const [at, { added, removed, count }] of changes.entries()) {
    const isByChance = differs(at - 2) && differs(at + 1) && !a.slice(i, i + count).some(hasWeight);
    if (!(added || removed || isByChance)) for (let step = 0; step < count; step++) pairs.push([i + step, j + step]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/**
 * Returns the pairs with each that stands alone moved to the next one, where the same word stands before that: "the" of "the mediator"
 * is no pair with "the" of a clause that comes between.
 */
function drawnTogether(pairs: [number, number][], a: Word[], b: Word[]): [number, number][] {
  const drawn = [...pairs];
  for (let at = drawn.length - 2; at >= 0; at--) {
    const [[i, j], [nextI, nextJ], [lastI, lastJ]] = [drawn[at] ?? [0, 0], drawn[at + 1] ?? [0, 0], drawn[at - 1] ?? [-2, -2]];
    const followsLast = lastI === i - 1 && lastJ === j - 1;
    const isSame = a[nextI - 1]?.folded === a[i]?.folded && b[nextJ - 1]?.folded === b[j]?.folded;
    if (!followsLast && isSame) drawn[at] = [nextI - 1, nextJ - 1];
  }
  return drawn;
}

/** Returns the longest run of words with some weight that both texts have, but at different places. */
function longestMoved(a: Word[], b: Word[], [ofA, ofB]: WordComparison['standings']): { i: number; j: number; length: number } | undefined {
  const isSame = (i: number, j: number) => a[i]?.folded === b[j]?.folded && ofA[i] === 'only' && ofB[j] === 'only';
  let longest: { i: number; j: number; length: number } | undefined;
  for (const i of a.keys()) {
    for (const j of b.keys()) {
      let length = 0;
      while (i + length < a.length && j + length < b.length && isSame(i + length, j + length)) length++;
      if (length > (longest?.length ?? 0) && a.slice(i, i + length).some(hasWeight)) longest = { i, j, length };
    }
  }
  return longest;
}
