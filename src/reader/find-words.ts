import { nearestPassage } from './nearest-passage.ts';
import { plainPassage, type SourceText } from './source-text.ts';

/** What a quotation leaves out of the words of its source, or puts into them. */
const OMITTED = /\s*(?:\[[^\]]*\]|…|\.\s?\.\s?\.)\s*/u;

/** Returns the pieces of a quotation that its source must have, in their order; the stop or comma at its end may be ours. */
export function quotedPieces(quote: string): string[] {
  const pieces = plainPassage(quote)
    .replace(/[.,。،۔।、]$/u, '')
    .split(OMITTED);
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Returns where the first of some pieces stands that a paragraph, or the whole text, does not have after those before it; -1 if it has all. */
export function findMissing(pieces: string[], { paragraphs, whole }: SourceText, paragraph?: number): number {
  let rest = paragraph === undefined ? whole : (paragraphs[paragraph - 1] ?? '');
  return pieces.findIndex((words) => {
    const at = rest.indexOf(words);
    rest = rest.slice(at + words.length);
    return at === -1;
  });
}

/** Says that a source has no such words where they are looked for, and where the same or the nearest words stand. */
export function explainMissing(words: string, { source, paragraphs, whole, isCounted }: SourceText, paragraph?: number): string {
  const named = paragraph === undefined ? `"${source}"` : `¶${paragraph} of "${source}"`;
  const missing = `${named} does not have "${words}".`;
  if ((paragraph === undefined ? whole : (paragraphs[paragraph - 1] ?? '')).includes(words))
    return `${named} has before the words above, not after them, "${words}". Put the passage's words in their order.`;
  const elsewhere = paragraphs.findIndex((text) => text.includes(words));
  if (elsewhere !== -1) return `${missing} It stands in ¶${elsewhere + 1}.`;
  const nearest = nearestPassage(words, paragraphs, paragraph);
  if (!nearest) return missing;
  return `${missing} The nearest passage is "${nearest.words}"${isCounted ? ` in ¶${nearest.paragraph}` : ''}.`;
}

/** Says that the text of a source has no paragraph of a number. */
export function explainParagraph(paragraph: number, { source, paragraphs }: SourceText): string {
  return `The text of "${source}" has ${paragraphs.length} paragraphs, and this names ¶${paragraph}.`;
}
