import { PATIENCE, watchIndex } from './index-watch.ts';
import type { Pagefind, PagefindAnswer, PagefindFilters, PagefindModule, PagefindResult } from './pagefind.d.ts';

/** The kinds of record by the group of results that they stand in. */
export const GROUPS = {
  points: ['agreed', 'red-line', 'off-the-table', 'floated'],
  entries: ['actor', 'topic'],
  texts: ['passage', 'briefing'],
};

export type Group = keyof typeof GROUPS;

/** What a search of the texts found. */
export interface Found {
  groups: Record<Group, PagefindResult[]>;
  /** How many results there are for each value of a filter that is loaded. */
  counts: Record<string, Record<string, number>>;
}

const RANKING = {
  metaWeights: { title: 9, names: 10, alone: 10, label: 12, topics: 3, kind: 3, parties: 1, attribution: 0.5, briefing: 0.5 },
};

let watch: ReturnType<typeof watchIndex> | undefined;
let opened = 0;

/** The texts, searched with Pagefind: the newest volume first, older ones when they are asked for. */
export class FullText {
  readonly #index: string;
  readonly #pagefind: Pagefind;
  readonly #watch: NonNullable<typeof watch>;
  #merged = 0;

  private constructor(index: string, pagefind: Pagefind, watched: NonNullable<typeof watch>) {
    this.#index = index;
    this.#pagefind = pagefind;
    this.#watch = watched;
  }

  /** Opens the index for a build, past every cache if that is asked for; throws if any part cannot be had. */
  static async open(index: string, base: string, build: string, fresh: boolean): Promise<FullText> {
    watch ??= watchIndex(index);
    Object.assign(watch, { error: undefined, fresh, entry: undefined });
    const again = opened++ > 0 ? `?${opened}` : ''; // A browser may remember a module that it could not have.
    const address = `${index}pagefind.js${again}`;
    const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, new DOMException(address, 'TimeoutError')));
    const module: PagefindModule = await Promise.race([import(/* @vite-ignore */ address), late]);
    const options = { basePath: index, baseUrl: base, noWorker: true, metaCacheTag: build + again, ranking: RANKING };
    const text = new FullText(index, module.createInstance(options), watch);
    await text.#ask('', {});
    return text;
  }

  /** The build that the index belongs to. */
  get build(): string | undefined {
    return this.#watch.entry?.build;
  }

  /** The years that are searched, and the older volumes that are not. */
  get scope(): { years: string[]; older: { years: string; briefings: number }[] } {
    const { years = '', older = [] } = this.#watch.entry ?? {};
    return { years: [years, ...older.slice(0, this.#merged).map((volume) => volume.years)], older: older.slice(this.#merged) };
  }

  /** Adds the next older volume to what is searched. */
  async widen(): Promise<void> {
    await this.#whole(this.#pagefind.mergeIndex(`${this.#index}${++this.#merged}/`, { ranking: RANKING }));
  }

  /** Loads every filter, so that counts are given for each. */
  async loadFilters(): Promise<void> {
    await this.#whole(this.#pagefind.filters());
  }

  /** Lists by group the records that have all the words and pass the filters; without words, all that pass, newest first. */
  async list(words: string[] | null, filters: Record<string, string>): Promise<Found> {
    const sought = words?.join(' ') ?? null;
    const groups: Found['groups'] = { points: [], entries: [], texts: [] };
    for (const group of Object.keys(GROUPS) as Group[]) {
      const any = GROUPS[group].filter((kind) => !filters.kind || kind === filters.kind);
      if (any.length > 0) groups[group] = (await this.#ask(sought, { ...filters, kind: { any } })).results;
    }
    // Each filter's values are counted with the other filters in force.
    const every = { kind: { any: Object.values(GROUPS).flat() } };
    const counts = { ...(await this.#ask(sought, { ...every, ...filters })).filters };
    for (const name of Object.keys(filters)) {
      const { [name]: _, ...others } = filters;
      counts[name] = (await this.#ask(sought, { ...every, ...others })).filters[name] ?? {};
    }
    return { groups, counts };
  }

  /** Gives how many records have a word. */
  async spread(word: string): Promise<number> {
    return (await this.#ask(word, {})).results.length;
  }

  #ask(words: string | null, filters: PagefindFilters): Promise<PagefindAnswer> {
    return this.#whole(this.#pagefind.search(words, { filters, ...(words === null && { sort: { order: 'asc' } }) }));
  }

  /** Waits for an answer; throws if a file that it needed could not be had, whatever Pagefind makes of that. */
  async #whole<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } finally {
      // biome-ignore lint/correctness/noUnsafeFinally: the lost file is the cause, of a wrong answer and of an error alike.
      if (this.#watch.error) throw this.#watch.error;
    }
  }
}
