import type { EntryLink } from '../addresses/entry-links.ts';

/** A sentence of the analysis that names an entry. */
interface Mention {
  link: EntryLink;
  sentence: string;
}

/** A numbered paragraph of the analysis. */
export interface Paragraph {
  /** The fragment that leads to it, such as "p3". */
  id: string;
  /** The heading above it, if any. */
  heading?: string;
  /** The line of the analysis that it begins on, counted from 1. */
  line: number;
  /** Its text without marks and markup. */
  text: string;
  mentions: Mention[];
  /** The passages that its source marks name. */
  sources: { id: string; paragraph?: number | string }[];
}

/** A heading of the analysis. */
export interface Heading {
  id: string;
  text: string;
}

/** The analysis of a briefing. */
export interface Body {
  /** As written; links name entries, such as `actor:hakan-fidan`. */
  markdown: string;
  html: string;
  /** The links that name entries, with the place of their destinations in the Markdown. */
  links: { link: EntryLink; from: number; to: number }[];
  headings: Heading[];
  paragraphs: Paragraph[];
}
