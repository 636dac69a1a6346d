/** The most letters that a query may have: enough for a pasted citation or a paragraph. */
const MAX_QUERY_LENGTH = 2000;

/** Returns a query as it was typed or came with an address: no control, format or broken characters, single spaces, a bounded length. */
export function cleanQuery(text: string): string {
  return text
    .slice(0, MAX_QUERY_LENGTH)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
