import { sliceOf } from '../../model/names/named.ts';
import { formatWord, type WordEntry, wordKey } from '../../model/search/word-line.ts';
import { wordsOf } from './folded-words.ts';
import type { SearchRecord } from './search-record.ts';

/** A word, and the last record that was found to have it, counted from 1. */
interface Collected extends WordEntry {
  last: number;
}

/** Collects the words of the search records, to tell rare words from common ones and typing errors from words, and to find points without the index of texts. */
export class WordCollection {
  readonly #words = new Map<string, Collected>();
  /** The words of what stands between two spaces: most of it recurs in thousands of records. */
  readonly #between = new Map<string, Collected[]>();
  #records = 0;

  /** Adds the words of a record; those of a point with its number if it is to be found by them. */
  add({ id, content, meta }: SearchRecord, listed: boolean): void {
    const isFound = listed && id.kind === 'point';
    const titles = new Set(isFound ? this.#wordsIn(meta.title ?? '') : []);
    const own = new Set(isFound ? this.#wordsIn(content) : []);
    this.#records++;
    for (const text of [content, ...Object.values(meta)]) {
      for (const word of this.#wordsIn(text)) {
        if (word.last === this.#records) continue;
        word.last = this.#records;
        word.count++;
        if (titles.has(word)) word.titles.push(id.number);
        else if (own.has(word)) word.texts.push(id.number);
      }
    }
  }

  /** Returns the words in slices by the two letters with which they begin: the number of all records, then a line for each word. */
  slices(): Map<string, string> {
    const words = Array.from(this.#words.values()).sort((a, b) => (a.word < b.word ? -1 : 1));
    const slices = Map.groupBy(words, ({ key }) => sliceOf(key));
    const head = this.#records.toString(36);
    return new Map(Array.from(slices, ([slice, entries]) => [slice, [head, ...entries.map(lineOf)].join('\n')]));
  }

  #wordsIn(text: string): Collected[] {
    return text.split(' ').flatMap((written) => {
      const words = this.#between.get(written) ?? wordsOf(written).map((word) => this.#word(word));
      this.#between.set(written, words);
      return words;
    });
  }

  #word(word: string): Collected {
    const known = this.#words.get(word) ?? { word, key: wordKey(word), count: 0, titles: [], texts: [], last: 0 };
    this.#words.set(word, known);
    return known;
  }
}

function lineOf({ titles, texts, ...entry }: Collected): string {
  const inOrder = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
  return formatWord({ ...entry, titles: inOrder(titles), texts: inOrder(texts) });
}
