import { sliceOf } from '../../model/names/named.ts';
import type { RecordId } from '../../model/search/record-id.ts';
import { formatWord, type WordEntry, wordKey } from '../../model/search/word-line.ts';
import type { ShardWord } from './shard-words.ts';

/** Collects the words of the search records, to tell rare words from common ones and typing errors from words, and to find points without the index of texts. */
export class WordCollection {
  readonly #words = new Map<string, WordEntry>();
  #records = 0;

  /** Adds the words of the records of a shard, given the ids of these. */
  add(words: ShardWord[], ids: RecordId[]): void {
    this.#records += ids.length;
    const numbersOf = (places: number[]) => places.flatMap((place) => ids[place]?.number ?? []);
    for (const [word, count, titles, texts] of words) {
      const entry = this.#entry(word);
      entry.count += count;
      entry.titles.push(...numbersOf(titles));
      entry.texts.push(...numbersOf(texts));
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
