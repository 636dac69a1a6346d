import type { LinkView } from '../parts/link-view.ts';
import type { PageView } from './page-view.ts';

/** A field of a record, or a column of a table, in words. */
export interface FieldView {
  name: string;
  description: string;
  /** What it holds: "text", "day", "address", the words of a vocabulary, or the name of a definition. */
  holds: string;
  /** Whether it holds a list. */
  many: boolean;
  /** Whether every record has it. */
  required: boolean;
  /** The fragment of the definition that it keeps to, if there is one. */
  href?: string;
}

/** What a table or a kind of record holds. */
interface Holding {
  name: string;
  description: string;
  fields: FieldView[];
}

/** What the page of the data for reuse shows. */
export interface DataPage {
  page: PageView;
  title: string;
  licence: { name: string; address: string };
  downloads: { link: LinkView; extent: string; description: string }[];
  feeds: { title: string; formats: LinkView[] }[];
  tables: Holding[];
  /** What the JSON files hold, each by its fragment, and the words of the vocabularies. */
  definitions: (Holding & { id: string; words: { word: string; label: string; meaning: string }[] })[];
}
