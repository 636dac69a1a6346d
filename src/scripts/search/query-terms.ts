/** Marks that open or close a quotation on one keyboard or another; any of them makes a phrase. */
const QUOTATION_MARKS = /[“”„‟«»″＂「」『』〝〞]/g;

/** Returns the phrases of a query, each in straight quotation marks, and its other words. */
export function queryTerms(query: string): { phrases: string[]; words: string[] } {
  const straight = query.replace(QUOTATION_MARKS, '"');
  const phrases = straight.match(/"[^"]*[^"\s][^"]*"/g) ?? [];
  const words = straight
    .replace(/"[^"]*[^"\s][^"]*"/g, ' ')
    .split(' ')
    .filter(Boolean);
  return { phrases, words };
}
