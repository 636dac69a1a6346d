import { LineCounter } from 'yaml';
import { type SplitFile, splitFrontmatter } from './frontmatter.ts';

/** The parts of a file's text: a YAML file is nothing but fields. */
export type Parts = SplitFile & { text: string; hasFields: boolean };

/** Takes the text of a file apart. */
export function takeApart(path: string, text: string): Parts {
  const nothing = { start: 0, yaml: '', body: '', linesBeforeBody: 0 };
  if (!path.endsWith('.md')) return { ...nothing, text, yaml: text, hasFields: true };
  const split = splitFrontmatter(text);
  if (!split) return { ...nothing, text, hasFields: false };
  // The analysis stays in the memory; as a part of the text it would keep all of it there.
  return { ...split, body: Buffer.from(split.body).toString(), text, hasFields: true };
}

/** Returns a function that returns a text, which is kept as bytes: as a text with one letter that is not Latin it takes twice as much. */
export function keepSmall(text: string): () => string {
  // Not of the pool from which Buffers are cut, all of which would be kept.
  const { buffer } = new TextEncoder().encode(text);
  return () => Buffer.from(buffer).toString();
}

/** Returns where each line of a text begins. */
export function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  for (const start of [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]) lines.addNewLine(start);
  return lines;
}
