import { SEARCH_FOLDER } from '../../model/addresses/search-files.ts';
import { IndexWatch } from './index-watch.ts';
import type { Pagefind, PagefindResult } from './pagefind.d.ts';
import { importProgram } from './search-program.ts';
import { readShardEntry, type ShardEntry, shardParts } from './shard-entry.ts';
import { UnaskedTexts } from './unasked-texts.ts';
import { assertWebAssembly } from './web-assembly.ts';

/** The weight of a word in each short text of a record, compared with one in its long text. */
const RANKING = {
  metaWeights: {
    title: 9,
    names: 10,
    alone: 10,
    folded: 9,
    label: 12,
    topics: 3,
    terms: 8,
    places: 6,
    kind: 3,
    attribution: 0.5,
    briefing: 0.5,
  },
};

const BASE = import.meta.env.BASE_URL;
const INDEX = `${BASE}${SEARCH_FOLDER}/`;

/** The records that have what was asked for, best first. */
export interface TextAnswer {
  results: PagefindResult[];
  /** Why a part of the index that may have more of them is missing, if one is. */
  lost?: UnaskedTexts;
}

let files: IndexWatch | undefined;

/** The texts, searched with Pagefind: those of the newest shard and, once they are loaded, of the older ones. */
export class FullText {
  readonly #files: IndexWatch;
  readonly #entry: ShardEntry;
  readonly #openPagefind: () => Pagefind;
  #pagefind: Pagefind;
  /** The older shards that are searched too. */
  readonly #older: string[] = [];
  /** Settles when requests that must be made one at a time are done; set once something was lost. */
  #queue: Promise<unknown> | undefined;

  private constructor(files: IndexWatch, entry: ShardEntry, openPagefind: () => Pagefind) {
    this.#files = files;
    this.#entry = entry;
    this.#openPagefind = openPagefind;
    this.#pagefind = openPagefind();
  }

  /** Opens the index for a build, past every cache if asked; throws if a part that every search needs is unavailable. */
  static async open(build: string, anew = false): Promise<FullText> {
    assertWebAssembly();
    files ??= new IndexWatch(INDEX);
    files.tryAgain(anew);
    const entry = await readShardEntry(files, INDEX, build);
    const { list, engine } = shardParts(INDEX, entry);
    const [{ createInstance }] = await Promise.all([importProgram(files, INDEX, entry.program), files.get(list), files.get(engine)]);
    const text = new FullText(files, entry, () =>
      createInstance({ basePath: INDEX, baseUrl: BASE, noWorker: true, metaCacheTag: build, ranking: RANKING }),
    );
    await text.#pagefind.search('', { filters: {} });
    return text;
  }

  /** The build that the index belongs to. */
  get build(): string {
    return this.#entry.build;
  }

  /** Whether there are older shards that are not searched yet. */
  get hasOlder(): boolean {
    return this.#older.length < this.#entry.older;
  }

  /** Searches for a word or, in straight quotation marks, a phrase; both folded. */
  async search(asked: string): Promise<TextAnswer> {
    const before = this.#files.losses;
    if (!this.#queue) {
      const { results } = await this.#pagefind.search(asked, { filters: {} });
      if (!this.#queue && this.#files.losses === before) return { results };
    }
    const turn = (this.#queue ?? Promise.resolve()).then(() => this.#searchAlone(asked));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /**
   * Searches on an instance of its own that reads what has arrived, when something was lost: Pagefind treats a lost part as empty from then on,
   * and only a search that runs alone shows whether it needed that part.
   */
  async #searchAlone(asked: string): Promise<TextAnswer> {
    const pagefind = this.#openPagefind();
    await this.#merge(pagefind, this.#older);
    const before = this.#files.losses;
    const { results } = await pagefind.search(asked, { filters: {} });
    return this.#files.losses === before ? { results } : { results, lost: new UnaskedTexts(asked, this.#files.lastLoss) };
  }

  /** Adds the older shards to what is searched; returns why some of them are missing, if any are. */
  async loadOlder(): Promise<unknown[]> {
    const folders = Array.from({ length: this.#entry.older }, (_, number) => `${INDEX}${number + 1}/`);
    const outcomes = await Promise.allSettled(
      folders.filter((folder) => !this.#older.includes(folder)).map((folder) => this.#loadShard(folder)),
    );
    return outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason);
  }

  async #loadShard(folder: string): Promise<void> {
    // Everything that Pagefind will request must be there: a shard that it cannot open breaks every search.
    const { list } = shardParts(folder, await readShardEntry(this.#files, folder, this.build));
    await this.#files.get(list);
    await this.#merge(this.#pagefind, [folder]);
    this.#older.push(folder);
  }

  async #merge(pagefind: Pagefind, folders: string[]): Promise<void> {
    await Promise.all(folders.map((folder) => pagefind.mergeIndex(folder, { ranking: RANKING, metaCacheTag: this.build })));
  }
}
