import { nearestPassage } from './nearest-passage.ts';
import { plainPassage, type SourceText } from './source-text.ts';

/** A quotation's omissions from the words of its source, and insertions into them. */
const OMITTED = /\s*(?:\[[^\]]*\]|…|\.\s?\.\s?\.)\s*/u;

/** Returns the pieces of a quotation that its source must have, in order; the full stop or comma at its end may be ours. */
export function quotedPieces(quote: string): string[] {
  const pieces = plainPassage(quote)
    .replace(/[.,。،۔।、]$/u, '')
    .split(OMITTED);
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Returns the index of the first piece that a paragraph, or the whole text, does not have after the previous ones; -1 if it has them all. */
export function findMissing(pieces: string[], { paragraphs, whole }: SourceText, paragraph?: number): number {
  let rest = paragraph === undefined ? whole : (paragraphs[paragraph - 1] ?? '');
  return pieces.findIndex((words) => {
    const at = rest.indexOf(words);
    rest = rest.slice(at + words.length);
    return at === -1;
  });
}

/** Returns the message that a source does not have words where they are looked for, and where the same or the nearest words are. */
export function explainMissing(words: string, { source, paragraphs, whole, isCounted }: SourceText, paragraph?: number): string {
  const named = paragraph === undefined ? `"${source}"` : `¶${paragraph} of "${source}"`;
  const missing = `${named} does not have "${words}".`;
  if ((paragraph === undefined ? whole : (paragraphs[paragraph - 1] ?? '')).includes(words))
    return `${named} has "${words}", but not after the words that you quote before it. Quote in the order of the source, and no words twice.`;
  const elsewhere = paragraphs.findIndex((text) => text.includes(words));
  if (elsewhere !== -1) return `${missing} It is in ¶${elsewhere + 1}.`;
  const nearest = nearestPassage(words, paragraphs, paragraph);
  if (!nearest) return missing;
  return `${missing} The nearest passage is "${nearest.words}"${isCounted ? ` in ¶${nearest.paragraph}` : ''}.`;
}

/** Returns the message that the text of a source has no such paragraph. */
export function explainParagraph(paragraph: number, { source, paragraphs }: SourceText): string {
  return `The text of "${source}" has ${paragraphs.length} paragraphs, but this cites ¶${paragraph}.`;
}
