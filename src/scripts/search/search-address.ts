/** What results can be narrowed by, in the order in which an address has them. */
export const FILTERS = ['kind', 'actor', 'topic', 'briefing', 'attribution', 'certainty'] as const;

/** A search: its words and its filters. */
export interface Search {
  query: string;
  filters: Record<string, string>;
  /** Whether older briefings are searched as well. */
  older: boolean;
}

/** Reads a search from the query part of an address; filters that no record can have are passed over. */
export function readSearch(address: string): Search {
  const given = new URLSearchParams(address);
  const filters = FILTERS.flatMap((name) => {
    const value = given.get(name) ?? '';
    return /^[a-z0-9-]{1,80}$/.test(value) ? [[name, value] as const] : [];
  });
  return { query: cleanQuery(given.get('q') ?? ''), filters: Object.fromEntries(filters), older: given.has('older') };
}

/** Writes a search as the query part of an address, always in the same order, without what is empty. */
export function writeSearch({ query, filters, older }: Search): string {
  const all = [['q', query], ...FILTERS.map((name) => [name, filters[name]]), ['older', older && 'yes']];
  const given = all.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** Whether there is nothing to search for. */
export function isEmpty({ query, filters }: Search): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/** The most letters that a query may have. */
const MAX_LENGTH = 200;

/** Makes a query of what was typed or came with an address: no control, format or broken characters, single spaces, a bounded length. */
export function cleanQuery(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .slice(0, MAX_LENGTH)
    .replace(/[\p{C}\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks that open or close a quotation on one keyboard or another; any of them makes a phrase. */
const QUOTATION_MARKS = /[“”„‟«»″＂「」『』〝〞]/g;

/** Returns the phrases of a query, each in straight quotation marks, and its other words. */
export function parseQuery(query: string): { phrases: string[]; words: string[] } {
  const straight = query.replace(QUOTATION_MARKS, '"');
  const phrases = straight.match(/"[^"]*[^"\s][^"]*"/g) ?? [];
  const words = straight
    .replace(/"[^"]*[^"\s][^"]*"/g, ' ')
    .split(' ')
    .filter(Boolean);
  return { phrases, words };
}
