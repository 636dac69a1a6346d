/** The words of the results of a search. */
export const RESULT_WORDS = {
  searching: 'Searching…',
  more: (count: number) => `Show more (${count} in total)`,
  reversed: (from: string, to: string) => `The end date (${to}) is before the start date (${from}).`,
  swapped: (from: string, to: string) => `Search from ${from} to ${to} instead`,
  none: (query: string) => (query ? `No results for “${query}”.` : 'No results match these filters.'),
  count: (count: number) => (count === 1 ? 'One result' : `${count} results`),
  failed: (reason: string) => `Full-text search is unavailable: ${reason}.`,
  filtersFailed: (reason: string) => `Filters are unavailable: ${reason}.`,
  corrected: (typed: string, meant: string) => `No results for “${typed}”; showing results for “${meant}”.`,
  asTyped: (typed: string) => `Search instead for “${typed}”`,
  unknown: (words: string[]) => `Not found: ${words.map((word) => `“${word}”`).join(', ')}.`,
  offline: 'this device is offline',
  late: 'the connection has stalled',
  memory: 'this device does not have enough memory',
  noWebAssembly: 'this browser blocks WebAssembly',
  unreadable: 'the search index could not be read',
  namesBelow: 'All names and points are listed below.',
  again: 'Try again',
  nextTry: 'Try fewer words, another spelling or no filters, or browse all names and points below.',
};

/** Returns what a screen reader says when an answer appears above the results. */
export const ANSWERED = (title: string): string => `Answer above the results: ${title}`;

/** What replaces an answer that could not be loaded. */
export const ANSWER_NOT_LOADED = 'The answer to this question could not be loaded.';
