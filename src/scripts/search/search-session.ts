import { SHARD_ENTRY } from '../../model/addresses/search-files.ts';
import type { PointsTable } from '../../model/search/points-table.ts';
import type { FullText } from './full-text.ts';
import { IndexedNames } from './indexed-names.ts';
import { KeptPromises } from './kept-promises.ts';
import { LostFile, WrongFile } from './lost-file.ts';
import { NameList } from './name-list.ts';
import { WordList } from './word-list.ts';

/** The names and the texts that a page searches: opened when they are first asked for, and again after a failure. */
export class SearchSession {
  /** The build that the texts have to belong to. */
  #build: string;
  readonly #opened = new KeptPromises<unknown>();
  readonly #loadNames: () => Promise<NameList>;
  /** Whether the table of points has been asked for. */
  hasPoints = false;

  /** Makes a session for the build of a page, if it says which, or for that of the names. */
  constructor(build: string, loadNames = () => NameList.load()) {
    this.#build = build;
    this.#loadNames = loadNames;
  }

  /** Returns the list of names; throws if it is unavailable. */
  names(): Promise<IndexedNames> {
    return this.#opened.get('names', async () => new IndexedNames(await this.#loadNames()));
  }

  /** Returns the words of the records, of the build of the page or that of the names; throws if that is unavailable. */
  words(): Promise<WordList> {
    return this.#opened.get('words', async () => new WordList(this.#build || (await this.names()).build));
  }

  /** Returns the table of points; throws if it is unavailable. */
  points(): Promise<PointsTable> {
    this.hasPoints = true;
    return this.#opened.get('points', async () => {
      const { loadPointsTable } = await import('./load-points-table.ts').catch((error) => {
        throw new LostFile(`${import.meta.env.BASE_URL}points/`, error);
      });
      return loadPointsTable();
    });
  }

  /** Returns the texts, of the newest shard at first; throws if they are unavailable. */
  text(): Promise<FullText> {
    return this.#opened.get('text', () => this.#openText());
  }

  /** Allows lost files to be fetched again; what has arrived stays. */
  close(): void {
    this.#opened.delete('text');
  }

  /** Opens the texts. If their build differs from the page's, a cache may be outdated: both are compared with what the site has now. */
  async #openText(): Promise<FullText> {
    // On a slow line the names come first: they are small, and need no WebAssembly.
    const names = await this.names().catch(() => undefined);
    this.#build ||= names?.build ?? '';
    const { FullText } = await import('./full-text.ts');
    // Some browsers never ask again for a script that was lost: that of the points comes while the line is up.
    void import('./load-points-table.ts').catch(() => {});
    const text = await FullText.open(this.#build);
    if (text.build === this.#build) return text;
    this.#build = (await NameList.load()).head.version;
    const anew = await FullText.open(this.#build, true);
    if (anew.build !== this.#build) throw new WrongFile(SHARD_ENTRY, 'other build');
    return anew;
  }
}
