import { SEARCH_FOLDER, WORDS_FOLDER } from '../../model/addresses/search-files.ts';
import { sliceOf } from '../../model/names/named.ts';
import { WordIndex } from '../../model/search/word-index.ts';
import { fetchSealedIfAny } from './fetch-sealed.ts';
import { KeptPromises } from './kept-promises.ts';

/** The most slices that one query may ask for. */
const MAX_SLICES = 12;

/** The words of the records, fetched by the two letters with which they begin when a query has them. */
export class WordList {
  readonly index = new WordIndex();
  readonly #build: string;
  readonly #slices = new KeptPromises<void>();
  /** The slices that could not be fetched. */
  readonly #lost = new Set<string>();

  constructor(build: string) {
    this.#build = build;
  }

  /** Fetches the missing slices for the words of a query, folded; throws if one is unavailable. A slice without words does not exist. */
  async complete(keys: string[]): Promise<void> {
    const wanted = [...new Set(keys.filter((key) => key.length > 1).map(sliceOf))].slice(0, MAX_SLICES);
    await Promise.all(wanted.map((slice) => this.#slices.get(slice, () => this.#fetchSlice(slice))));
  }

  /** Fetches a slice, and notes whether it has arrived. */
  async #fetchSlice(name: string): Promise<void> {
    const address = `${import.meta.env.BASE_URL}${SEARCH_FOLDER}/${WORDS_FOLDER}/${name}.txt`;
    try {
      const slice = await fetchSealedIfAny(address, this.#build);
      if (slice !== undefined) this.index.add(slice.split('\n'));
      this.#lost.delete(name);
    } catch (error) {
      this.#lost.add(name);
      throw error;
    } finally {
      this.index.isPartial = this.#lost.size > 0;
    }
  }
}
