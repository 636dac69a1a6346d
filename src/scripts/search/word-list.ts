import { SEARCH_FOLDER, WORDS_FOLDER } from '../../model/addresses/search-files.ts';
import { sliceOf } from '../../model/names/named.ts';
import { WordIndex } from '../../model/search/word-index.ts';
import { fetchSealed } from './fetch-sealed.ts';

/** The most slices that one query may ask for. */
const MAX_SLICES = 12;

/** The words of the records, fetched by the two letters with which they begin when a query has them. */
export class WordList {
  readonly index = new WordIndex();
  readonly #build: string;
  readonly #slices = new Map<string, Promise<void>>();
  /** The slices that could not be fetched. */
  readonly #lost = new Set<string>();

  constructor(build: string) {
    this.#build = build;
  }

  /** Fetches the missing slices for the words of a query, folded; throws if one is unavailable. A slice without words does not exist. */
  async complete(keys: string[]): Promise<void> {
    const wanted = [...new Set(keys.filter((key) => key.length > 1).map(sliceOf))].slice(0, MAX_SLICES);
    await Promise.all(wanted.map((slice) => this.#slice(slice)));
  }

  #slice(name: string): Promise<void> {
    const slice = this.#slices.get(name) ?? this.#fetchSlice(name);
    this.#slices.set(name, slice);
    slice.then(
      () => this.#note(name, true),
      () => this.#note(name, false),
    );
    return slice;
  }

  async #fetchSlice(name: string): Promise<void> {
    const address = `${import.meta.env.BASE_URL}${SEARCH_FOLDER}/${WORDS_FOLDER}/${name}.txt`;
    try {
      this.index.add((await fetchSealed(address, this.#build, 'default')).split('\n'));
    } catch (error) {
      if ((error as Error).cause !== 404) throw error;
    }
  }

  /** Notes whether a slice has arrived. */
  #note(name: string, isThere: boolean): void {
    if (isThere) this.#lost.delete(name);
    else {
      this.#slices.delete(name);
      this.#lost.add(name);
    }
    this.index.isPartial = this.#lost.size > 0;
  }
}
