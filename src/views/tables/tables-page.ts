import { tablesPath } from '../../model/addresses/paths.ts';
import type { Briefing } from '../../model/library/records.ts';
import { TABLE_WORDS } from '../../words/table-words.ts';
import { type AlternateView, type LinkView, nameView } from '../parts/link-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { eventsTable } from './events-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { gapTable } from './gap-table.ts';
import type { PictureTable } from './picture-table.ts';
import { seatsTable } from './seats-table.ts';
import { tiesTable } from './ties-table.ts';

/** What the page on which the pictures of a briefing are tables shows. */
export interface TablesPage {
  page: PageView;
  /** The page itself, for those at a former address. */
  link: LinkView;
  briefing: LinkView;
  tables: PictureTable[];
  /** The same tables as files. */
  files: AlternateView[];
}

/** Returns what the page on which the pictures of a briefing are tables shows. */
export function tablesPage(briefing: Briefing, files: AlternateView[], context: ViewContext): TablesPage {
  const path = tablesPath(briefing.id);
  const { title } = briefing.data;
  const heading = TABLE_WORDS.heading(title);
  return {
    page: pageView({ title: heading, description: TABLE_WORDS.description(title), path, alternates: files }, context),
    link: { ...nameView(heading), href: hrefOf(path, context) },
    briefing: { ...nameView(title), href: hrefOf(briefing.path, context) },
    tables: pictureTables(briefing, context),
    files,
  };
}

const TABLES = [gapTable, evidenceTable, seatsTable, tiesTable, eventsTable];

/** Returns the data of each picture of a briefing as a table, in the order of its page; a picture that shows nothing has none. */
export function pictureTables(briefing: Briefing, context: ViewContext): PictureTable[] {
  return TABLES.flatMap((table) => table(briefing, context) ?? []).filter(({ rows }) => rows.length > 0);
}
