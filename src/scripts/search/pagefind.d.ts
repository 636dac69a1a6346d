/** The parts of Pagefind's browser interface that are used; it ships no types. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
    ranking: { metaWeights: Record<string, number> };
  }): Pagefind;
}

/** An index that is open, with the others merged into it. */
export interface Pagefind {
  search(words: string | null, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
  filters(): Promise<unknown>;
  mergeIndex(path: string, options: object): Promise<void>;
  destroy(): Promise<void>;
}

/** What results have to have: a value, or any of several. */
export type PagefindFilters = Record<string, string | { any: string[] }>;

/** The results, best first, and how many there are for each value of the filters that are loaded. */
export interface PagefindAnswer {
  results: PagefindResult[];
  filters: Record<string, Record<string, number>>;
}

/** A result, whose text is fetched on demand. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

/** A record as it was indexed; the address includes the base path. */
export interface PagefindFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
