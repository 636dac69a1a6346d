/** The words of the results of a search. */
export const RESULT_WORDS = {
  searching: 'Searching…',
  more: (count: number) => `Show more (${count} in total)`,
  none: (query: string) => (query ? `No results for “${query}”.` : 'No results match these filters.'),
  count: (count: number) => (count === 1 ? 'One result' : `${count} results`),
  failed: (reason: string) => `Full-text search is unavailable: ${reason}.`,
  filtersFailed: (reason: string) => `Filters are unavailable: ${reason}.`,
  corrected: (typed: string, meant: string) => `No results for “${typed}”; showing results for “${meant}”.`,
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
