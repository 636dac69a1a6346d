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
  search(words: string | null, options: { filters: object }): Promise<PagefindAnswer>;
  mergeIndex(path: string, options: object): Promise<void>;
  destroy(): Promise<void>;
}

/** The results, best first. */
export interface PagefindAnswer {
  results: PagefindResult[];
}

/** A result, whose text is fetched on demand. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

/** A record as it was indexed, with its kind, which the build adds; the address includes the base path. */
export interface PagefindFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  kind: string;
}
