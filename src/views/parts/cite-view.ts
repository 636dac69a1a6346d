import { paragraphPath, passageAddress } from '../../model/addresses/paths.ts';
import type { SourceRecord } from '../../model/library/records.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import { SOURCE_KINDS } from '../../model/schema/vocabulary.ts';
import { languageName } from '../../model/text/language.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type EntryView, type NameView, nameView, recordLink, sourceLink } from './link-view.ts';
import { type DateView, dateView } from './term-view.ts';

/** A passage of a source that says so, or the source as a whole. */
export interface CiteView {
  source: EntryView;
  /** The paragraph or the place, such as "¶5", "standfirst" or "Art. 6(d)". */
  mark?: string;
  /** The link to what is drawn from it, on the page of the source. */
  href: string;
  /** The first and the last words of the passage, as the source has them. */
  from?: string;
  to?: string;
  /** Where the source was published or is archived; nothing if it has no address. */
  original?: string;
  /** The address of the passage where the source was published. */
  passage?: string;
}

/** Returns a passage of a source: a cited one, or one whose words are given. */
export function citeView(cite: Cite, context: ViewContext): CiteView {
  const { paragraph, at, from, to } = cite;
  const source = sourceLink(cite.source, context);
  const { address, archive } = context.library.sources.get(cite.source)?.data ?? {};
  const original = address ?? archive;
  const mark = paragraph === undefined ? at : typeof paragraph === 'number' ? `¶${paragraph}` : paragraph;
  return {
    source,
    ...(mark !== undefined && { mark }),
    href: paragraph === undefined ? source.href : hrefOf(paragraphPath(cite.source, paragraph), context),
    ...(from !== undefined && { from, ...(original !== undefined && { passage: passageAddress(original, cite) }) }),
    ...(to !== undefined && { to }),
    ...(original !== undefined && { original }),
  };
}

/** Returns the passages that something is drawn from; none if nothing is cited. */
export function citeViews(cites: Cite[] | undefined, context: ViewContext): CiteView[] {
  return (cites ?? []).map((cite) => citeView(cite, context));
}

/** A source in a list, with what is known about it. */
export interface SourceView {
  /** The page of the source, under its short name. */
  link: EntryView;
  title?: NameView;
  kind: { word: SourceRecord['data']['kind']; label: string };
  /** The language of its title and its words (BCP 47) and the name of that language, if it is not the site's. */
  language?: { code: string; name: string };
  publisher: string;
  authors: string[];
  /** When it was published. */
  published?: DateView;
  /** Where it was published; nothing if it has no address. */
  address?: string;
  /** Where an unchanging copy is archived. */
  archive?: string;
}

/** Returns a source as lists show it. */
export function sourceView(source: SourceRecord, context: ViewContext): SourceView {
  const { title, kind, language, publisher, authors, published, address, archive } = source.data;
  return {
    link: recordLink(source, context),
    ...(title && { title: nameView(title, language) }),
    kind: { word: kind, label: SOURCE_KINDS[kind].label },
    ...(language && { language: { code: language, name: languageName(language) } }),
    publisher,
    authors,
    ...(published && { published: dateView(published) }),
    ...(address && { address }),
    ...(archive && { archive }),
  };
}

/** Returns the sources with some ids, in the order of the ids. */
export function sourceViews(ids: Iterable<string>, context: ViewContext): SourceView[] {
  return Array.from(ids)
    .flatMap((id) => context.library.sources.get(id) ?? [])
    .map((source) => sourceView(source, context));
}
