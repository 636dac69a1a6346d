import { sliceOf } from '../../model/names/named.ts';
import { formatWord, type WordEntry, wordKey } from '../../model/search/word-line.ts';
import { foldText } from '../../model/text/fold-text.ts';
import type { SearchRecord } from './search-record.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A word with a hyphen, which readers may write together: "co-ordination". */
const HYPHENATED = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)+/gu;

/** Collects the words of the search records, to tell rare words from common ones and typing errors from words, and to find points without the index of texts. */
export class WordCollection {
  readonly #words = new Map<string, WordEntry>();
  #records = 0;

  /** Adds the words of a record; those of a point with its number if it is to be found by them. */
  add(record: SearchRecord, listed: boolean): void {
    const { id, content, meta } = record;
    const titles = new Set(wordsIn(meta.title ?? ''));
    const texts = new Set([content, ...Object.values(meta)].flatMap(wordsIn));
    const ofPoint = new Set(listed && id.kind === 'point' ? wordsIn(content) : []);
    this.#records++;
    for (const word of texts) {
      const entry = this.#entry(word);
      entry.count++;
      if (listed && id.kind === 'point' && titles.has(word)) entry.titles.push(id.number);
      else if (ofPoint.has(word)) entry.texts.push(id.number);
    }
  }

  /** Returns the words in slices by the two letters with which they begin: the number of all records, then a line for each word. */
  slices(): Map<string, string> {
    const words = Array.from(this.#words.values()).sort((a, b) => (a.word < b.word ? -1 : 1));
    const slices = Map.groupBy(words, ({ key }) => sliceOf(key));
    const head = this.#records.toString(36);
    return new Map(Array.from(slices, ([slice, entries]) => [slice, [head, ...entries.map(lineOf)].join('\n')]));
  }

  #entry(word: string): WordEntry {
    const known = this.#words.get(word) ?? { word, key: wordKey(word), count: 0, titles: [], texts: [] };
    this.#words.set(word, known);
    return known;
  }
}

function lineOf({ titles, texts, ...entry }: WordEntry): string {
  const inOrder = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
  return formatWord({ ...entry, titles: inOrder(titles), texts: inOrder(texts) });
}

function wordsIn(text: string): string[] {
  const folded = foldText(text);
  const together = folded.match(HYPHENATED)?.map((word) => word.replaceAll('-', '')) ?? [];
  return [...(folded.match(WORD) ?? []), ...together].filter((word) => wordKey(word) !== '');
}
