import { SEARCH_FOLDER, SEARCH_PROGRAM } from '../../model/addresses/search-files.ts';
import { foldText, isUnspaced } from '../../model/text/fold-text.ts';
import { hasDigest } from '../../model/text/sealed-text.ts';
import { fetchWhole, PATIENCE, WrongFile } from './fetch-whole.ts';
import { type IndexWatch, watchIndex } from './index-watch.ts';
import type { Pagefind, PagefindAnswer, PagefindFilters, PagefindModule, PagefindResult } from './pagefind.d.ts';

/** The kinds of record by their group of results. */
const GROUPS = {
  points: ['agreed', 'red-line', 'off-the-table', 'unresolved', 'floated'],
  entries: ['actor', 'topic'],
  rounds: ['briefing', 'process', 'changes'],
  texts: ['passage'],
};
const EVERY_KIND = { kind: { any: Object.values(GROUPS).flat() } };

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

/** A group of results. */
export type Group = keyof typeof GROUPS;

/** The result of a search of the texts. */
export interface Found {
  groups: Record<Group, PagefindResult[]>;
  /** How many results there are for each value of a filter that is loaded. */
  counts: Record<string, Record<string, number>>;
}

let watch: IndexWatch | undefined;
let opened = 0;

/** The texts, searched with Pagefind: those of the newest shard, or of all. */
export class FullText {
  readonly #pagefind: Pagefind;
  readonly #watch: IndexWatch;

  private constructor(pagefind: Pagefind, watched: IndexWatch) {
    this.#pagefind = pagefind;
    this.#watch = watched;
  }

  /** Opens the index for a build, bypassing every cache if asked; throws if any part is unavailable. */
  static async open(build: string, all: boolean, cache: RequestCache = 'default'): Promise<FullText> {
    const base = import.meta.env.BASE_URL;
    const index = `${base}${SEARCH_FOLDER}/`;
    watch ??= watchIndex(index);
    Object.assign(watch, { error: undefined, cache });
    const again = opened++ > 0 ? `?${opened}` : ''; // A browser may remember that a module failed to load.
    const program = `${index}${SEARCH_PROGRAM}${again}`;
    const { createInstance } = await importInTime(program);
    const options = { basePath: index, baseUrl: base, noWorker: true, metaCacheTag: build + again, ranking: RANKING };
    const text = new FullText(createInstance(options), watch);
    await text.#ask('', {});
    await assertProgram(program, watch.program ?? '');
    const older = Array.from({ length: all ? (watch.older ?? 0) : 0 }, (_, number) => `${index}${number + 1}/`);
    await text.#whole(Promise.all(older.map((path) => text.#pagefind.mergeIndex(path, { ranking: RANKING }))));
    return text;
  }

  /** The build that the index belongs to. */
  get build(): string | undefined {
    return this.#watch.build;
  }

  /** Loads every filter, so that counts are given for each. */
  async loadFilters(): Promise<void> {
    await this.#whole(this.#pagefind.filters());
  }

  /** Lists by group the records that have all the words and pass the filters; without words, all that pass, newest first. */
  async list(words: string[] | null, filters: Record<string, string>): Promise<Found> {
    const groups: Found['groups'] = { points: [], entries: [], rounds: [], texts: [] };
    for (const group of Object.keys(GROUPS) as Group[]) {
      const any = GROUPS[group].filter((kind) => !filters.kind || kind === filters.kind);
      if (any.length > 0) groups[group] = (await this.#find(words, { ...filters, kind: { any } })).results;
    }
    // Each filter's values are counted with the other filters in force.
    const counts = { ...(await this.#find(words, { ...EVERY_KIND, ...filters })).filters };
    for (const name of Object.keys(filters)) {
      const { [name]: _, ...others } = filters;
      const known = (await this.#find(words, { ...EVERY_KIND, ...others })).filters[name];
      if (known) counts[name] = known;
    }
    return { groups, counts };
  }

  /** Returns how many records have a word. */
  async spread(word: string): Promise<number> {
    return (await this.#find([word], {})).results.length;
  }

  /** Searches for the words together and for each phrase separately, since Pagefind accepts no more; a record has to match all. */
  async #find(words: string[] | null, filters: PagefindFilters): Promise<PagefindAnswer> {
    if (!words?.length) return this.#ask(words && '', filters);
    const loose = words.filter((word) => !isPhrase(word)).map(foldText);
    const phrases = words.filter(isPhrase).map((phrase) => `"${foldText(phrase.replaceAll('"', ' '))}"`);
    const asked = loose.length > 0 ? [loose.join(' '), ...phrases] : phrases;
    const [first, ...others] = await Promise.all(asked.map((each) => this.#ask(each, filters)));
    if (!first || others.length === 0) return first as PagefindAnswer;
    const ids = others.map(({ results }) => new Set(results.map(({ id }) => id)));
    // The filters are known only as far as the index has counted them, each part separately.
    return { results: first.results.filter(({ id }) => ids.every((some) => some.has(id))), filters: {} };
  }

  #ask(words: string | null, filters: PagefindFilters): Promise<PagefindAnswer> {
    return this.#whole(this.#pagefind.search(words, { filters }));
  }

  /** Waits for an answer; throws if a file that it needed was unavailable, whatever Pagefind makes of that. */
  async #whole<T>(answer: Promise<T>): Promise<T> {
    const [outcome] = await Promise.allSettled([answer]);
    if (this.#watch.error) throw this.#watch.error; // The cause, of a wrong answer and of an error alike.
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
}

/** A phrase in quotation marks, or a run of letters that are indexed separately. */
function isPhrase(word: string): boolean {
  return word.startsWith('"') || isUnspaced(word);
}

/** Imports the search program. A browser does not say why this failed, but the response at the address does. */
async function importInTime(address: string): Promise<PagefindModule> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, new DOMException(address, 'TimeoutError')));
  try {
    const program = await Promise.race([import(/* @vite-ignore */ address), late]);
    if (program.createInstance) return program;
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw error;
    await fetchWhole(address, 'reload');
  }
  throw new WrongFile(address, 'damaged');
}

/** Throws if the program is not that of the build; the browser has it in its cache. */
async function assertProgram(address: string, digest: string): Promise<void> {
  const response = await fetchWhole(address, 'force-cache');
  if (!(await hasDigest(new Uint8Array(await response.arrayBuffer()), digest))) throw new WrongFile(address, 'damaged');
}
