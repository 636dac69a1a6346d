/** What is used of Pagefind's browser interface, which ships no types. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; ranking?: { metaWeights?: Record<string, number> } }): Promise<void>;
  search(words: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

/** A result, whose text is fetched on demand. */
export interface PagefindResult {
  id: string;
  data(): Promise<PagefindFragment>;
}

/** The text of a result; the excerpt is HTML in which only <mark> stands. */
export interface PagefindFragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
