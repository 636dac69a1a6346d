import { FullText } from './full-text.ts';
import { NameList } from './name-list.ts';

/** Where a site keeps what its search reads, and the build of the page if it knows it. */
export interface SearchPlaces {
  base: string;
  build?: string;
}

/** The names and the texts of one build: what an older build has left in a cache is noticed and fetched anew, never mixed. */
export class SearchSession {
  readonly #places: SearchPlaces;
  #names: Promise<NameList> | undefined;
  #text: Promise<FullText> | undefined;

  constructor(places: SearchPlaces) {
    this.#places = places;
  }

  /** Gives the list of names; after a failure the next call tries again. */
  names(): Promise<NameList> {
    this.#names ??= this.#openNames().catch((error) => {
      this.#names = undefined;
      throw error;
    });
    return this.#names;
  }

  /** Gives the texts; after a failure the next call tries again. */
  text(): Promise<FullText> {
    this.#text ??= this.#openText().catch((error) => {
      this.#text = undefined;
      throw error;
    });
    return this.#text;
  }

  /** Forgets the texts, so that the next call opens them anew. */
  closeText(): void {
    this.#text = undefined;
  }

  async #openNames(): Promise<NameList> {
    const { base, build } = this.#places;
    const names = await NameList.load(`${base}names/`);
    return build && names.version !== build ? NameList.load(`${base}names/`, 'reload') : names;
  }

  async #openText(): Promise<FullText> {
    const { base } = this.#places;
    const index = `${base}pagefind/`;
    const expected = this.#places.build ?? (await this.names()).version;
    const text = await FullText.open(index, base, expected, false);
    if (text.build === expected) return text;
    const names = await NameList.load(`${base}names/`, 'reload');
    this.#names = Promise.resolve(names);
    const anew = await FullText.open(index, base, names.version, true);
    if (anew.build !== names.version) throw new Error('The search index belongs to another build than the list of names.');
    return anew;
  }
}
