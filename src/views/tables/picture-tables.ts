import type { Briefing } from '../../model/library/records.ts';
import type { ViewContext } from '../view-context.ts';
import { eventsTable } from './events-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { gapTable } from './gap-table.ts';
import type { PictureTable } from './picture-table.ts';
import { seatsTable } from './seats-table.ts';
import { tiesTable } from './ties-table.ts';

const TABLES = [gapTable, evidenceTable, seatsTable, tiesTable, eventsTable];

/** Returns the data of each picture of a briefing as a table, in the order of its page; a picture that shows nothing has none. */
export function pictureTables(briefing: Briefing, context: ViewContext): PictureTable[] {
  return TABLES.flatMap((table) => table(briefing, context) ?? []).filter(({ rows }) => rows.length > 0);
}
