/** The most letters that a query may have. */
const LONGEST = 200;

/** Makes a query of what was typed or came with an address: no control, format or broken characters, single spaces, a bounded length. */
export function cleanQuery(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .slice(0, LONGEST)
    .replace(/[\p{C}\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
