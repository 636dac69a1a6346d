import { type CiteView, citedPlaces } from '../../views/parts/cite-view.ts';
import type { LinkView } from '../../views/parts/link-view.ts';
import type { MarkdownView, TextView } from '../../views/parts/text-view.ts';
import { type Publication, publisherOf } from '../../views/view-context.ts';

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
  /** The passages that say so, in brackets at the end of a line; nothing if there are none. */
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
    cites: (cites) => (cites.length > 0 ? ` (${citedPlaces(cites).map(passage).join('; ')})` : ''),
  };
}

/** Escapes plain words so that Markdown reproduces them exactly (CommonMark, "Backslash escapes", "Entities"). */
export function escapeMarkdown(words: string): string {
  const escaped = words.replace(/[\\`*_[\]<>&~#!|]/g, '\\$&').replace(/[\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escapeListMark(escaped);
}

/** Escapes the beginning of a text that could be mistaken for a list marker or a rule. */
function escapeListMark(text: string): string {
  return text.replace(/^(\d{0,9})([-+.)])/, (_, digits: string, mark: string) => `${digits}\\${mark}`);
}

/** An item of a list: its line, or its line and the items under it. */
export type Item = string | [line: string, items: Item[]];

/** Returns an item with its sub-items; nothing if there are none. */
export function listed(line: string, items: Item[]): Item[] {
  return items.length > 0 ? [[`${line}:`, items]] : [];
}

/** Writes a list in Markdown, with the items under an item indented. */
export function writeList(items: Item[], indent = ''): string {
  return items
    .map((item) => {
      const [line, under] = typeof item === 'string' ? [item, []] : item;
      return `${indent}- ${line}\n${writeList(under, `${indent}  `)}`;
    })
    .join('');
}

/** Writes a section under its title; nothing if it has no content. */
export function writeSection(title: string, content: string): string[] {
  return content === '' ? [] : [`## ${title}\n`, content];
}

/** Writes the frontmatter of a Markdown file: what identifies the file. JSON strings are YAML as well (YAML 1.2, 1.2). */
export function frontMatter(fields: Record<string, string>, publication: Publication): string {
  const all = { ...fields, publisher: publisherOf(publication).name, licence: publication.textLicence.address };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** Returns Markdown that works anywhere: links to entries become absolute addresses, resolved against that of the page. */
export function portableMarkdown({ markdown, links }: Pick<MarkdownView, 'markdown' | 'links'>, page: string): string {
  let end = 0;
  const pieces = links.map(({ href, from, to }) => {
    const before = markdown.slice(end, from);
    end = to;
    return before + new URL(href, page).href;
  });
  return pieces.join('') + markdown.slice(end);
}

/** Returns a short text that works anywhere, on one line. */
function portableText(text: Pick<MarkdownView, 'markdown' | 'links'>, page: string): string {
  return escapeListMark(portableMarkdown(text, page).replace(/(?: {2,}|\\)?\n[ \t]*/g, ' '));
}
