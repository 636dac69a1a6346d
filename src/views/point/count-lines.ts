/** The faces of the site, by how wide their letters are, and a little more: a frame too low is worse than one too high. */
const FACES = { text: 1.03, label: 1.23 };

/** A style of text: its face and its size, in pixels. */
export interface TextStyle {
  face: keyof typeof FACES;
  size: number;
}

/** The usual widths of letters in the face of texts, by their size. */
const LETTERS: [letters: string, width: number][] = [
  [" ',.j\u2019", 0.22],
  ['!():;I[]filt|', 0.29],
  ['"*/?Jcrsz“”-', 0.38],
  ['abegkoquvxy–', 0.48],
  ['0123456789BEFLPRSZdhnp', 0.57],
  ['ACKTVXYw&', 0.66],
  ['DGHNOQUm%', 0.77],
  ['MW@', 0.97],
];
const WIDTHS = new Map(LETTERS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)));

/** Marks stand on other letters; signs of East Asian scripts and pictures are as wide as they are high. */
const MARK = /\p{M}/u;
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\p{Emoji_Presentation}]/u;

/** Where a line may end: after a space or a hyphen, and around a sign of an East Asian script. */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef] *|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef-]*(?:-| +|$)/g;

/** Returns about how wide a text is on one line, in pixels. */
export function widthOf(text: string, { face, size }: TextStyle): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? rareWidth(letter);
  return width * size * FACES[face];
}

function rareWidth(letter: string): number {
  if (MARK.test(letter)) return 0;
  return SQUARE.test(letter) ? 1.05 : 0.6;
}

/** Returns a function that counts about how many lines a text has in a box of some width, in pixels; a word that is wider is broken. */
export function lineCounter(text: string, style: TextStyle): (width: number) => number {
  const pieces = (text.match(PIECES) ?? []).map((piece) => widthOf(piece, style));
  // A space at the end of a line needs no room.
  const space = widthOf(' ', style);
  return (width) => countRows(pieces, width + space);
}

/** Returns how many rows things of some widths make in a box: each stands beside the one before it, if there is room. */
export function countRows(widths: number[], width: number, gap = 0): number {
  let [rows, used] = [0, Number.POSITIVE_INFINITY];
  for (const each of widths) {
    if (used + gap + each <= width) used += gap + each;
    else {
      rows += Math.max(1, Math.ceil(each / width));
      used = each % width;
    }
  }
  return rows;
}
