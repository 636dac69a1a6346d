import type { LinkView } from '../parts/link-view.ts';
import { byLetter } from './by-letter.ts';

/** Entries as a table in alphabetical order, by letter if there are many. */
export interface IndexTable {
  /** The fragment of its title, where it has one. */
  id: string;
  title?: string;
  heads: readonly string[];
  /** The letters, to jump to. */
  letters: LinkView[];
  parts: { letter?: string; fragment?: string; rows: IndexRow[] }[];
}

/** An entry of such a table, with a line on what it is. */
export interface IndexRow {
  link: LinkView;
  line: string;
  /** Where it can be read, if that is not on this site. */
  original?: LinkView;
  cells: IndexCell[];
}

/** What a column has on an entry: a number with what it counts, or words, with the words before them where there are no columns. */
export type IndexCell = { count: number; unit: readonly [one: string, many: string] } | { words: string; before?: string };

/** Returns entries as a table. */
export function indexTable(rows: IndexRow[], { id, title, heads }: Pick<IndexTable, 'id' | 'title' | 'heads'>): IndexTable {
  const parts = byLetter(rows, ({ link }) => link.name).map(({ letter, entries }) => ({
    ...(letter && { letter, fragment: `${id}-${letter.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')}` }),
    rows: entries,
  }));
  const letters = parts.flatMap(({ letter, fragment }) =>
    letter && fragment ? [{ name: letter, href: `#${encodeURIComponent(fragment)}` }] : [],
  );
  return { id, ...(title && { title }), heads, letters, parts };
}
