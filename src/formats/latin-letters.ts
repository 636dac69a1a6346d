// What both faces of the cards draw: ASCII, Latin-1, Latin Extended-A, letters of Azerbaijani, Romanian and Vietnamese, marks of typesetting.
const DRAWN = /[ -~\u00a0-\u00ac\u00ae-\u0131\u0134-\u0148\u014a-\u017eƏəƠơƯưȘ-ț–—‘’‚“”„†•…‹›€™−]/;

/**
 * Gives a text in the letters that a card can draw: other Latin letters lose their marks, and what is in another script is left out,
 * with the brackets or quotation marks that held nothing else.
 */
export function latinLetters(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\s+/g, ' ').replace(/[‐‑]/g, '-'), drawnAs)
    .join('')
    .replace(/\(\s*\)|\[\s*\]|“\s*”|‘\s*’|"\s*"/g, '')
    .replace(/ +/g, ' ')
    .replace(/ (?=[,.;)])/g, '')
    .trim();
}

function drawnAs(letter: string): string {
  if (DRAWN.test(letter)) return letter;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return DRAWN.test(bare) ? bare : '';
}
