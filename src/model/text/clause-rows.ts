import type { Word } from './compare-words.ts';
import { splitSentences } from './segment.ts';

/** The fewest words of a row, so that a list of single words does not fall to pieces. */
const MIN_WORDS = 6;
const BETWEEN_CLAUSES = /[,;:،؛、，；：—]/u;

/** A place at which both texts are cut: before these words. */
type Cut = [number, number];

/** Returns the numbers of the words that begin a clause, the first excepted, and that of the end. */
export function clauseStarts(text: string, words: Word[]): number[] {
  const ends = splitSentences(text).map(({ end }) => end);
  const starts = words.flatMap(({ start }, index) => {
    const before = words[index - 1];
    if (!before) return [];
    const isSentence = ends.some((end) => end > before.start && end <= start);
    return isSentence || BETWEEN_CLAUSES.test(text.slice(before.end, start)) ? [index] : [];
  });
  return [...starts, words.length];
}

/**
 * Returns the places at which two texts can be cut into rows of clauses that stand beside each other: a clause of one that the
 * other lacks has a row of its own. The last cut is the end of both.
 */
export function commonCuts(starts: [number[], number[]], pairs: Cut[]): Cut[] {
  const [ofA, ofB] = starts.map((each, text) => Map.groupBy([0, ...each], (at) => pairs.filter((pair) => (pair[text] ?? 0) < at).length));
  const cuts = Array.from(ofA?.keys() ?? []).flatMap((shared): Cut[] => {
    const [a, b] = [ofA?.get(shared) ?? [], ofB?.get(shared) ?? []];
    if (a.length === 0 || b.length === 0) return [];
    return [
      [Math.min(...a), Math.min(...b)],
      [Math.max(...a), Math.max(...b)],
    ];
  });
  const end: Cut = [starts[0].at(-1) ?? 0, starts[1].at(-1) ?? 0];
  return [...longEnough(cuts, end), end];
}

/** Leaves out the cuts after and before which a row would be short. */
function longEnough(cuts: Cut[], end: Cut): Cut[] {
  const isLong = (from: Cut, to: Cut) => Math.max(to[0] - from[0], to[1] - from[1]) >= MIN_WORDS;
  const kept: Cut[] = [];
  for (const cut of cuts) if (isLong(kept.at(-1) ?? [0, 0], cut) && isLong(cut, end)) kept.push(cut);
  return kept;
}
