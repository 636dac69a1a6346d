import { entryPath, paragraphPath } from '../../model/paths.ts';
import type { Library } from '../../model/records.ts';
import type { Cite } from '../../model/schema-parts.ts';
import type { Publication } from '../publication.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { portableText } from './portable-markdown.ts';

/** Writes the smallest parts of the Markdown twin of one briefing; all links are absolute. */
export interface Writer {
  publication: Publication;
  /** Plain words. */
  words(words: string): string;
  /** A short text in Markdown, on one line. */
  text(markdown: string): string;
  link(words: string, address: string): string;
  actor(id: string): string;
  topic(id: string): string;
  /** A link to a passage of a source: "the article, ¶5". */
  passage(place: Pick<Cite, 'source' | 'paragraph'>): string;
  /** A passage and, in italics, the words that it begins and ends with. */
  cite(cite: Cite): string;
}

/** Makes the writer of the twin of a briefing. */
export function twinWriter(briefing: string, library: Library, publication: Publication): Writer {
  const { absolute } = publication;
  const link: Writer['link'] = (words, address) => `[${escapeMarkdown(words)}](${address})`;
  const entry = (collection: 'actors' | 'topics') => (id: string) =>
    link(library[collection].get(id)?.data.name ?? id, absolute(entryPath(collection, id)));
  const passage: Writer['passage'] = ({ source, paragraph }) => {
    const name = library.sources.get(source)?.data.name ?? source;
    if (paragraph === undefined) return link(name, absolute(entryPath('sources', source)));
    const mark = typeof paragraph === 'number' ? `¶${paragraph}` : paragraph;
    return link(`${name}, ${mark}`, absolute(paragraphPath(source, paragraph)));
  };
  return {
    publication,
    words: escapeMarkdown,
    text: (markdown) => portableText(markdown, briefing, publication),
    link,
    actor: entry('actors'),
    topic: entry('topics'),
    passage,
    cite(cite) {
      const ends = [cite.from, cite.to].flatMap((end) => (end ? [`*${escapeMarkdown(end)}*`] : []));
      return ends.length > 0 ? `${passage(cite)}: ${ends.join(' … ')}` : passage(cite);
    },
  };
}
