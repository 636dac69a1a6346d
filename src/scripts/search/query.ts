/** The most letters that a query may have. */
const MAX_LENGTH = 200;

/** Makes a query from what was typed or came with an address: no control, format or broken characters, single spaces, a bounded length. */
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
