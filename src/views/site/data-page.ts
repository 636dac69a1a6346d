import type { LinkView } from '../parts/link-view.ts';
import type { PageView } from './page-view.ts';

/** A field of a record, or a column of a table, in words. */
export interface FieldView {
  name: string;
  description: string;
  /** Its type: "text", "day", "address", the words of a vocabulary, or the name of a definition. */
  holds: string;
  /** Whether it is a list. */
  many: boolean;
  /** Whether every record has it. */
  required: boolean;
  /** The fragment of the definition that it refers to, if any. */
  href?: string;
}

/** The fields of a table or a kind of record. */
interface Holding {
  name: string;
  description: string;
  fields: FieldView[];
}

/** What the page about data for reuse shows. */
export interface DataPage {
  page: PageView;
  title: string;
  licence: { name: string; address: string };
  downloads: { link: LinkView; extent: string; description: string }[];
  /** How to get single records as files; empty if the site has none. */
  single: string;
  /** What the feeds hold. */
  aboutFeeds: string;
  feeds: { title: string; formats: LinkView[] }[];
  tables: Holding[];
  /** The content of the JSON files, each with its fragment, and the words of the vocabularies. */
  definitions: (Holding & { id: string; words: { word: string; label: string; meaning: string }[] })[];
}
