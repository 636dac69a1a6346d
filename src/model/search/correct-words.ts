import { nearestWord } from '../names/edit-distance.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Known } from './excluded-records.ts';

/** The corrected words of a query, and each correction: what was typed, and what was meant. */
export interface CorrectedWords {
  words: string[];
  corrected: [typed: string, meant: string][];
}

/** The fewest letters of a name of several words that may have a typing error in each. */
const LEAST_OF_NAME = 8;

/** Returns the folded words of a query with each unknown one that is near a word or a name replaced by it: alone, or with an unknown word beside it. */
export function correctWords(words: string[], unknown: Set<string>, known: Pick<Known, 'names' | 'words'>): CorrectedWords {
  const isUnknown = (at: number) => {
    const word = result.words[at] ?? '';
    return unknown.has(word) || isStopWord(word);
  };
  const result: CorrectedWords = { words: [...words], corrected: [] };
  for (let at = 0; at < result.words.length; at++) {
    const word = result.words[at] ?? '';
    if (!unknown.has(word)) continue;
    const meant = nearestWord(
      word,
      [known.names.nearest(word), known.words.nearest(word)].filter((each) => each !== undefined),
    );
    if (meant) replace(result, at, 1, meant);
    else for (const from of [at, at - 1]) if (isUnknown(from) && isUnknown(from + 1) && replaceName(result, from, known)) break;
  }
  return result;
}

function replaceName(result: CorrectedWords, from: number, { names }: Pick<Known, 'names'>): boolean {
  const pair = result.words.slice(from, from + 2);
  const meant = from < 0 || pair.join('').length < LEAST_OF_NAME ? undefined : names.nearestName(pair.join(''));
  if (meant) replace(result, from, 2, meant);
  return meant !== undefined;
}

function replace({ words, corrected }: CorrectedWords, from: number, count: number, meant: string): void {
  corrected.push([words.slice(from, from + count).join(' '), meant]);
  words.splice(from, count, meant);
}
