import { foldName } from '../text/fold-name.ts';
import { formatSteps, readSteps } from './set-codes.ts';

/** A word of the records: how it is written in the index of texts, how many records have it, and which points have it in their titles and in their texts. */
export interface WordEntry {
  word: string;
  /** The word as names are compared, by which it is found: without doubled letters, "ch" as "sh". */
  key: string;
  count: number;
  titles: number[];
  texts: number[];
}

/** Returns the form of a word by which it is found. */
export function wordKey(word: string): string {
  return foldName(word).join('');
}

/** Formats a word of the records as a line: the word, the number of its records, and the numbers of the points, each as the step from the one before. */
export function formatWord({ word, count, titles, texts }: Omit<WordEntry, 'key'>): string {
  return [word, count.toString(36), formatSteps(titles), formatSteps(texts)].join('\t').trimEnd();
}

/** Reads a word of the records from its line. */
export function readWord(line: string): WordEntry {
  const [word = '', count = '', titles = '', texts = ''] = line.split('\t');
  return { word, key: wordKey(word), count: Number.parseInt(count, 36), titles: readSteps(titles), texts: readSteps(texts) };
}
