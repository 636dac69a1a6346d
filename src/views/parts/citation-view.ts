import type { AlternateView } from './alternate-view.ts';
import type { DateView } from './date-view.ts';

/** How to cite the record of a page. */
export interface CitationView {
  title: string;
  /** The title of the briefing that a point stands in. */
  container?: string;
  author: string;
  publisher: string;
  language: string;
  /** The permanent address, absolute. */
  address: string;
  /** The day of the version that is cited. */
  version: DateView;
  texts: { style: string; text: string }[];
  /** The citation for reference managers. */
  files: AlternateView[];
}
