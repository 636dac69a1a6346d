import { formatDate } from '../../model/dates.ts';
import type { SourceRecord } from '../../model/records.ts';
import { languageName } from '../../model/text/language-name.ts';
import { SOURCE_KINDS } from '../../model/vocabulary.ts';
import type { ViewContext } from '../view-context.ts';
import { type EntryView, recordLink } from './link-view.ts';
import { type NameView, nameView } from './name-view.ts';

/** A source in a list, with what is known of it. */
export interface SourceView {
  /** The page of the source, under its short name. */
  link: EntryView;
  title?: NameView;
  kind: string;
  /** What the language of its title and its words is called, where it is not that of the site. */
  language?: string;
  publisher: string;
  authors: string[];
  /** When it was published. */
  published?: string;
  /** Where it was published. */
  address: string;
}

/** Returns a source as lists show it. */
export function sourceView(source: SourceRecord, context: ViewContext): SourceView {
  const { title, kind, language, publisher, authors, published, address } = source.data;
  return {
    link: recordLink(source, context),
    ...(title && { title: nameView(title, language) }),
    kind: SOURCE_KINDS[kind].label,
    ...(language && { language: languageName(language) }),
    publisher,
    authors,
    ...(published && { published: formatDate(published) }),
    address,
  };
}

/** Returns the sources that some ids stand for, in their order. */
export function sourceViews(ids: Iterable<string>, context: ViewContext): SourceView[] {
  return Array.from(ids)
    .flatMap((id) => context.library.sources.get(id) ?? [])
    .map((source) => sourceView(source, context));
}
