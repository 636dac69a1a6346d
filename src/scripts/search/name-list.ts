import { NameIndex } from '../../model/names/name-index.ts';
import { type NamesHead, readHead, readNamed, sliceOf } from '../../model/names/named.ts';
import { unjoined } from '../../model/names/unjoined.ts';
import { fetchSealed, fetchSealedIfAny } from './fetch-sealed.ts';
import { KeptPromises } from './kept-promises.ts';

/** The most slices that one query may ask for. */
const MAX_SLICES = 12;

/** The list of names: the first slice at once, the others when a word needs them. */
export class NameList {
  readonly #folder: string;
  readonly #head: NamesHead;
  readonly index = new NameIndex();
  readonly #slices = new KeptPromises<void>();

  private constructor(folder: string, first: string) {
    const [head = '', ...lines] = first.split('\n');
    this.#head = readHead(head);
    this.index.addNotSlips(this.#head.strangers);
    this.#folder = folder;
    this.#add(lines);
  }

  /** Fetches the current first slice; throws if it is unavailable. */
  static async load(): Promise<NameList> {
    const folder = `${import.meta.env.BASE_URL}names/`;
    return new NameList(folder, await fetchSealed(`${folder}first.txt`, '', 'no-cache'));
  }

  /** The build that the list belongs to. */
  get build(): string {
    return this.#head.version;
  }

  /** Fetches the missing slices for the folded words of a query; throws if one is unavailable. A slice without names does not exist. */
  async complete(folded: string[]): Promise<void> {
    if (this.#head.complete) return;
    const words = folded.flatMap((word) => [word, ...unjoined(word)]).filter((word) => word.length > 1);
    const wanted = [...new Set(words.map(sliceOf))].slice(0, MAX_SLICES);
    await Promise.all(wanted.map((slice) => this.#slices.get(slice, () => this.#fetchSlice(slice))));
  }

  async #fetchSlice(name: string): Promise<void> {
    const slice = await fetchSealedIfAny(`${this.#folder}${name}.txt`, this.build);
    if (slice !== undefined) this.#add(slice.split('\n'));
  }

  #add(lines: string[]): void {
    for (const line of lines) {
      this.index.add(readNamed(line, this.#head.kinds));
    }
  }
}
