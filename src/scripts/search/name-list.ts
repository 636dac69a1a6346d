import { type NamesHead, readHead, sliceOf } from '../../model/names/named.ts';
import { fetchSealed, fetchSealedIfAny } from './fetch-sealed.ts';
import { KeptPromises } from './kept-promises.ts';

/** The most slices that one query may ask for. */
const MAX_SLICES = 12;

/** The list of names: the first slice at once, the others when a word needs them. */
export class NameList {
  readonly #folder: string;
  /** What the lines mean, and the build that they belong to. */
  readonly head: NamesHead;
  readonly #slices = new KeptPromises<void>();
  /** The lines that have arrived: most mentioned first within a slice. */
  readonly lines: string[];

  private constructor(folder: string, first: string) {
    const [head = '', ...lines] = first.split('\n');
    this.head = readHead(head);
    this.#folder = folder;
    this.lines = lines;
  }

  /** Fetches the current first slice; throws if it is unavailable. */
  static async load(): Promise<NameList> {
    const folder = `${import.meta.env.BASE_URL}names/`;
    return new NameList(folder, await fetchSealed(`${folder}first.txt`, '', 'no-cache'));
  }

  /** Fetches the missing slices for the folded words of a query; throws if one is unavailable. A slice without names does not exist. */
  async complete(words: string[]): Promise<void> {
    if (this.head.complete) return;
    const wanted = [...new Set(words.filter((word) => word.length > 1).map(sliceOf))].slice(0, MAX_SLICES);
    await Promise.all(wanted.map((slice) => this.#slices.get(slice, () => this.#fetchSlice(slice))));
  }

  async #fetchSlice(name: string): Promise<void> {
    const slice = await fetchSealedIfAny(`${this.#folder}${name}.txt`, this.head.version);
    if (slice !== undefined) this.lines.push(...slice.split('\n'));
  }
}
