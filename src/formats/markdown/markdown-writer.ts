import type { CiteView } from '../../views/parts/cite-view.ts';
import type { LinkView } from '../../views/parts/link-view.ts';
import type { TextView } from '../../views/parts/text-view.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { portableText } from './portable-markdown.ts';

/** Writes the smallest parts of a record in Markdown; all links are absolute. */
export interface MarkdownWriter {
  /** Plain words. */
  words(words: string): string;
  /** A short text, on one line. */
  text(text: TextView): string;
  link(link: LinkView): string;
  /** A link to a passage of a source: "the article, ¶5". */
  passage(cite: CiteView): string;
  /** A passage and, in italics, the words that it begins and ends with. */
  cite(cite: CiteView): string;
  /** The passages that say so, in brackets at the end of a line; nothing where none does. */
  cites(cites: CiteView[]): string;
}

/** Returns what writes the parts of a record whose page has an absolute address. */
export function markdownWriter(page: string): MarkdownWriter {
  const link: MarkdownWriter['link'] = ({ name, href }) => `[${escapeMarkdown(name)}](${new URL(href, page).href})`;
  const passage: MarkdownWriter['passage'] = ({ source, mark, href }) =>
    link({ name: mark ? `${source.name}, ${mark}` : source.name, href });
  return {
    words: escapeMarkdown,
    text: (text) => portableText(text, page),
    link,
    passage,
    cite(cite) {
      const ends = [cite.from, cite.to].flatMap((end) => (end ? [`*${escapeMarkdown(end)}*`] : []));
      return ends.length > 0 ? `${passage(cite)}: ${ends.join(' … ')}` : passage(cite);
    },
    cites: (cites) => (cites.length > 0 ? ` (${cites.map(passage).join('; ')})` : ''),
  };
}
