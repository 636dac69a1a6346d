import { passageAddress, type SourcePlace, sourcePlacePath } from '../../model/addresses/paths.ts';
import type { SourceRecord } from '../../model/library/records.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import type { Source } from '../../model/schema/source.ts';
import { SOURCE_KINDS } from '../../model/schema/source-vocabulary.ts';
import { languageName } from '../../model/text/language.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type ActorLink, actorLink, type EntryView, type NameView, nameView, recordLink, sourceLink } from './link-view.ts';
import { type DateView, dateView } from './term-view.ts';

/** A passage of a source that says so, or the source as a whole. */
export interface CiteView {
  source: EntryView;
  /** The place in it, such as "¶5", "p. 12", "standfirst" or "Art. 6(d)". */
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
  const { from, to } = cite;
  const { address, archive, numbering } = context.library.sources.get(cite.source)?.data ?? {};
  const original = address ?? archive;
  const mark = placeMark(cite, numbering);
  return {
    source: sourceLink(cite.source, context),
    ...(mark !== undefined && { mark }),
    href: hrefOf(sourcePlacePath(cite.source, cite), context),
    ...(from !== undefined && { from, ...(original !== undefined && { passage: passageAddress(original, cite) }) }),
    ...(to !== undefined && { to }),
    ...(original !== undefined && { original }),
  };
}

/** Returns the link to copy for a passage: to its place on the page of the source or, where no place is named, to its words in the source. */
export function passageLink({ source, mark, href, passage }: CiteView): { href: string; label: string } {
  return mark ? { href, label: `${source.name}, ${mark}` } : { href: passage ?? href, label: source.name };
}

/** Returns what a place in a source is called, by what the source is counted in; nothing for the source as a whole. */
export function placeMark({ paragraph, at }: SourcePlace, numbering: Source['numbering'] = 'paragraphs'): string | undefined {
  if (at !== undefined) return at;
  return typeof paragraph === 'number' ? ENTRY_WORDS.source.marks[numbering](paragraph) : paragraph;
}

/** Returns the passages that something is drawn from; none if nothing is cited. */
export function citeViews(cites: Cite[] | undefined, context: ViewContext): CiteView[] {
  return (cites ?? []).map((cite) => citeView(cite, context));
}

/** Returns cites for a line that only names places: two passages of one place, or of a source that counts none, are one. */
export function citedPlaces(cites: CiteView[]): CiteView[] {
  return [...new Map(cites.map((cite) => [cite.href, cite])).values()];
}

/** A source in a list, with what is known about it. */
export interface SourceView {
  /** The page of the source, under its short name. */
  link: EntryView;
  title?: NameView;
  kind: { word: SourceRecord['data']['kind']; label: string };
  /** The language of its title and its words (BCP 47) and the name of that language, if it is not the site's. */
  language?: { code: string; name: string };
  /** The source that it translates. */
  translationOf?: EntryView;
  /** Whether it is an official text, or an official translation, in words; nothing where that is not known. */
  status?: string;
  publisher: string;
  /** Who wrote it; empty where that is not known. */
  authors: string[];
  /** Who issued it. */
  issuers: ActorLink[];
  /** When it was published. */
  published?: DateView;
  /** The agency, the outlet or the document that it relays. */
  after?: string;
  /** Where it can be read, where a copy is kept that does not change, and when it was read; nothing where it has no address. */
  address?: AddressView;
  archive?: AddressView;
  read?: DateView;
}

/** An address outside the site, with the name of its host. */
export interface AddressView {
  href: string;
  host: string;
}

/** Returns a source as lists show it. */
export function sourceView(source: SourceRecord, context: ViewContext): SourceView {
  const { title, kind, language, translationOf, publisher, authors, issuers, published, after, address, archive, read } = source.data;
  const status = statusWords(source.data);
  return {
    link: recordLink(source, context),
    ...(title && { title: nameView(title, language) }),
    kind: { word: kind, label: SOURCE_KINDS[kind].label },
    ...(language && { language: { code: language, name: languageName(language) } }),
    ...(translationOf && { translationOf: sourceLink(translationOf, context) }),
    ...(status && { status }),
    publisher,
    authors,
    issuers: issuers.map((id) => actorLink(id, context)),
    ...(published && { published: dateView(published) }),
    ...(after && { after }),
    ...(address && { address: addressView(address) }),
    ...(archive && { archive: addressView(archive) }),
    ...(read && { read: dateView(read) }),
  };
}

function statusWords({ official, translationOf }: Source): string | undefined {
  if (official === undefined) return undefined;
  const { official: text, unofficial, officialTranslation, unofficialTranslation } = ENTRY_WORDS.source;
  if (translationOf) return official ? officialTranslation : unofficialTranslation;
  return official ? text : unofficial;
}

/** Returns an address with its host as the author wrote it: in a script other than Latin, a parser would turn it into code. */
export function addressView(href: string): AddressView {
  const [, host = href] = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]+)/i.exec(href) ?? [];
  return { href, host };
}

/** Returns the sources with some ids, in the order of the ids. */
export function sourceViews(ids: Iterable<string>, context: ViewContext): SourceView[] {
  return Array.from(ids)
    .flatMap((id) => context.library.sources.get(id) ?? [])
    .map((source) => sourceView(source, context));
}
