import { nearestWord } from '../names/edit-distance.ts';
import { stemWord } from '../text/stem-word.ts';
import { readWord, type WordEntry } from './word-line.ts';

/** What was found for a word: its forms in the records, and how well each point matches it. */
export interface WordFound {
  /** The words as the index of texts has them, most frequent first. */
  words: string[];
  /** How many records have one of them, at most. */
  count: number;
  /** How well each point has it, by its number: from 1 for its title to less for another form of the word in its text. */
  points: Map<number, number>;
}

const TITLE = 1;
const TEXT = 0.75;
/** The weight of another form of the word, and of a word that begins with it. */
const [SAME, FORM, BEGINNING] = [1, 0.9, 0.7];
/** The fewest letters with which a word matches longer words that begin with it. */
const LEAST = 3;
/** The words of the records, as far as they have been fetched. */
export class WordIndex {
  readonly #words = new Map<string, WordEntry>();
  /** The words by their stems, which are the same for the same word. */
  readonly #byStem = new Map<string, WordEntry[]>();
  /** How many records there are. */
  total = 1;
  /** Whether words may be missing because they could not be fetched. */
  isPartial = false;

  /** Adds the lines of a slice; the first says how many records there are. */
  add([head = '', ...lines]: string[]): void {
    this.total = Number.parseInt(head, 36) || this.total;
    for (const entry of lines.map(readWord)) {
      if (this.#words.has(entry.word)) continue;
      this.#words.set(entry.word, entry);
      for (const stem of new Set([entry.key, entry.word].map(stemWord))) this.#byStem.set(stem, [...(this.#byStem.get(stem) ?? []), entry]);
    }
  }

  /** Returns what is found for a folded word; while it is being typed, words that begin with it count too. */
  find(key: string, isTyped = false): WordFound | undefined {
    const forms = this.#byStem.get(stemWord(key)) ?? [];
    const found = forms.map((entry): [entry: WordEntry, fit: number] => [entry, [entry.key, entry.word].includes(key) ? SAME : FORM]);
    if (isTyped && key.length >= LEAST) {
      const longer = this.#words.values().filter((entry) => entry.key.startsWith(key) && !forms.includes(entry));
      for (const entry of longer) found.push([entry, BEGINNING]);
    }
    if (found.length === 0) return undefined;
    found.sort(([a, fitOfA], [b, fitOfB]) => fitOfB - fitOfA || b.count - a.count);
    const points = new Map<number, number>();
    const hit = (numbers: number[], strength: number) => {
      for (const number of numbers) points.set(number, Math.max(points.get(number) ?? 0, strength));
    };
    for (const [{ titles, texts }, fit] of found) {
      hit(titles, TITLE * fit);
      hit(texts, TEXT * fit);
    }
    return { words: found.map(([{ word }]) => word), count: Math.max(...found.map(([{ count }]) => count)), points };
  }

  /** Returns the numbers of the points that have all of these folded words. */
  withAll(keys: string[]): number[] {
    const [first, ...others] = keys.map((key) => this.find(key)?.points);
    return [...(first?.keys() ?? [])].filter((number) => others.every((points) => points?.has(number)));
  }

  /** Returns folded words as the index of texts has them, as far as they are known. */
  written(keys: string): string {
    return keys
      .split(' ')
      .map((key) => this.find(key)?.words[0] ?? key)
      .join(' ');
  }

  /** Tells whether the records have this very word. */
  has(key: string): boolean {
    return this.#byStem.get(stemWord(key))?.some((entry) => entry.key === key) ?? false;
  }

  /** Tells whether the records have a word with these doubled letters. */
  hasWritten(word: string): boolean {
    return this.#words.has(word);
  }

  /** Returns the word that was meant if this one is a typing error; the most frequent of those equally near. */
  nearest(key: string): string | undefined {
    // A word that is in no point is a name in another language, and corrects nothing.
    const said = this.#words.values().filter(({ titles, texts }) => titles.length + texts.length > 0);
    const byCount = [...said].sort((a, b) => b.count - a.count);
    return nearestWord(
      key,
      byCount.map((entry) => entry.key),
    );
  }
}
