import { matchNames, type PreparedName, prepareName } from '../../model/match-names.ts';
import { type Named, type NamesHead, readHead, readNamed, sliceOf } from '../../model/named.ts';
import { soughtWords } from '../../model/text/fold-name.ts';
import { fetchWhole } from './fetch-whole.ts';

/** The most slices that one query may ask for. */
const MOST_SLICES = 4;

/** The list of names: the first slice at once, the others when a word asks for them. */
export class NameList {
  readonly #folder: string;
  readonly #head: NamesHead;
  readonly #names = new Map<string, PreparedName>();
  readonly #slices = new Map<string, Promise<void>>();

  private constructor(folder: string, first: string) {
    const [head = '', ...lines] = first.split('\n');
    this.#head = readHead(head);
    this.#folder = folder;
    this.#add(lines);
  }

  /** Fetches the first slice, as it is now; throws if it cannot be had. */
  static async load(): Promise<NameList> {
    const folder = `${import.meta.env.BASE_URL}names/`;
    const response = await fetchWhole(`${folder}first.txt`, 'no-cache');
    return new NameList(folder, await response.text());
  }

  /** The build that the list belongs to. */
  get build(): string {
    return this.#head.version;
  }

  /** Lists the names that fit, among those that are here. */
  match(query: string): Named[] {
    return matchNames(query, this.#names.values());
  }

  /** Fetches the slices for the words of a query, if they are not here. One that does not come, or that no name is in, is passed over. */
  async complete(query: string): Promise<void> {
    if (this.#head.complete) return;
    const words = soughtWords(query).filter((word) => word.length > 1);
    const wanted = [...new Set(words.map(sliceOf))].slice(0, MOST_SLICES);
    await Promise.all(wanted.map((slice) => this.#slice(slice)));
  }

  #slice(name: string): Promise<void> {
    const slice = this.#slices.get(name) ?? this.#fetchSlice(name).catch(() => {});
    this.#slices.set(name, slice);
    return slice;
  }

  async #fetchSlice(name: string): Promise<void> {
    const response = await fetchWhole(`${this.#folder}${name}.txt`, 'default');
    this.#add((await response.text()).split('\n'));
  }

  #add(lines: string[]): void {
    for (const line of lines) {
      const named = readNamed(line, this.#head.kinds);
      if (!this.#names.has(named.path)) this.#names.set(named.path, prepareName(named));
    }
  }
}
