import type { PictureId } from '../../model/library/table-places.ts';
import type { CiteView } from '../parts/cite-view.ts';
import type { NameView } from '../parts/link-view.ts';
import type { TextView } from '../parts/text-view.ts';
import type { PointLink } from '../point/point-link.ts';

/** The data of a picture as a plain table. */
export interface PictureTable {
  id: PictureId;
  title: string;
  /** What it shows: the sentence above the picture. */
  finding: string;
  caption: string;
  heads: NameView[];
  /** The rows, each of which begins with the cell that names it. */
  rows: TableCell[][];
}

/** A cell of a table: its words, and what they rest on. */
export interface TableCell extends NameView {
  /** Where its words lead. */
  href?: string;
  hedge?: string;
  /** The points of the briefing that show it. */
  points?: PointLink[];
  /** What the sources add. */
  text?: TextView;
  cites?: CiteView[];
}
