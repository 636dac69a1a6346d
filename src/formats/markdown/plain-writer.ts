import { joinParts } from '../../model/text/join-words.ts';
import type { Item, MarkdownWriter } from './markdown-writer.ts';

/** Writes the parts of a record in plain words, without addresses and cites. */
export const PLAIN_WRITER: MarkdownWriter = {
  words: (words) => words,
  text: ({ plain }) => plain,
  link: ({ name }) => name,
  passage: ({ source, mark }) => (mark ? `${source.name}, ${mark}` : source.name),
  cite: ({ source }) => source.name,
  cites: () => '',
};

/** Returns the words of a list, and of the lists within it, as one text. */
export function plainItems(items: Item[]): string {
  return joinParts(items.flatMap((item) => (typeof item === 'string' ? [item] : [item[0], plainItems(item[1])])));
}
