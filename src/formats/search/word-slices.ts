import { sliceOf } from '../../model/names/named.ts';
import { formatWord, type WordEntry, wordKey } from '../../model/search/word-line.ts';
import { foldText } from '../../model/text/fold-text.ts';
import type { SearchRecord } from './search-record.ts';

/** A word, or several with hyphens between them. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;

/** Collects the words of the search records, to tell rare words from common ones and typing errors from words, and to find points without the index of texts. */
export class WordCollection {
  readonly #words = new Map<string, WordEntry>();
  /** The form of each word by which it is found; most words recur in thousands of records. */
  readonly #keys = new Map<string, string>();
  #records = 0;

  /** Adds the words of a record; those of a point with its number if it is to be found by them. */
  add(record: SearchRecord, listed: boolean): void {
    const { id, content, meta } = record;
    const titles = new Set(this.#wordsIn(meta.title ?? ''));
    const own = this.#wordsIn(content);
    const texts = new Set([...own, ...Object.values(meta).flatMap((text) => this.#wordsIn(text))]);
    const ofPoint = new Set(listed && id.kind === 'point' ? own : []);
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
    const known = this.#words.get(word) ?? { word, key: this.#keyOf(word), count: 0, titles: [], texts: [] };
    this.#words.set(word, known);
    return known;
  }

  #wordsIn(text: string): string[] {
    return (foldText(text).match(WORDS) ?? []).flatMap(partsOf).filter((word) => this.#keyOf(word) !== '');
  }

  #keyOf(word: string): string {
    const key = this.#keys.get(word) ?? wordKey(word);
    this.#keys.set(word, key);
    return key;
  }
}

function lineOf({ titles, texts, ...entry }: WordEntry): string {
  const inOrder = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
  return formatWord({ ...entry, titles: inOrder(titles), texts: inOrder(texts) });
}

/** Returns the words that hyphens join, and the word that readers may write instead: "co-ordination" is found as "coordination". */
function partsOf(words: string): string[] {
  return words.includes('-') ? [...words.split('-'), words.replaceAll('-', '')] : [words];
}
