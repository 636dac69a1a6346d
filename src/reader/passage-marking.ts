import { isUnspaced } from '../model/text/fold-letters.ts';
import type { SourceText } from './source-text.ts';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Returns the words with which a passage would have to begin for a browser to find it: a browser marks the first place in the
 * whole text that has them, ignoring case. Returns nothing if the browser finds the passage as it is, and "" if no words help.
 */
export function distinctBeginning(from: string, number: number, { paragraphs, ...text }: SourceText): string | undefined {
  const whole = small(text.whole);
  const paragraph = paragraphs[number - 1] ?? '';
  const within = small(paragraph);
  const start = wholeWordsAt(within, small(from));
  const place = placeOf(number, paragraphs, whole) + start;
  if (wholeWordsAt(whole, small(from)) >= place) return undefined;
  for (const end of wordEnds(within, start + from.length)) {
    if (wholeWordsAt(whole, within.slice(start, end)) === place) return paragraph.slice(start, end);
  }
  return '';
}

function placeOf(number: number, paragraphs: string[], whole: string): number {
  let end = 0;
  for (const paragraph of paragraphs.slice(0, number - 1)) end = whole.indexOf(small(paragraph), end) + paragraph.length;
  return whole.indexOf(small(paragraphs[number - 1] ?? ''), end);
}

/** Lower-cases the letters whose length stays the same. */
function small(text: string): string {
  return text.replace(/\p{Lu}/gu, (capital) => (capital.toLowerCase().length === capital.length ? capital.toLowerCase() : capital));
}

/** Returns the whole words around words that begin or end inside one in a paragraph; a browser marks only whole words. */
export function brokenWords(words: string, paragraph: string): string | undefined {
  if (wholeWordsAt(paragraph, words) !== -1) return undefined;
  let start = paragraph.indexOf(words);
  let end = start + words.length;
  while (isWithin(paragraph, start)) start--;
  while (isWithin(paragraph, end)) end++;
  return paragraph.slice(start, end);
}

/** Finds the first place where words occur as whole words. */
function wholeWordsAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isWithin(text, at) && !isWithin(text, at + words.length)) return at;
  }
  return -1;
}

/** Tells whether a place is inside a word; in a script without spaces, a word may end anywhere. */
function isWithin(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.slice(at - 1, at), text.slice(at, at + 1)];
  return LETTER.test(before) && LETTER.test(after) && !(isUnspaced(before) || isUnspaced(after));
}

function* wordEnds(text: string, from: number): Generator<number> {
  for (let at = from + 1; at <= text.length; at++) {
    if (LETTER.test(text.slice(at - 1, at)) && !isWithin(text, at)) yield at;
  }
}
