import { z } from 'zod';
import { plainWords } from '../../markdown/plain-words.ts';
import { placePath } from '../../model/addresses/paths.ts';
import type { Briefing } from '../../model/library/records.ts';
import { PICTURES } from '../../model/library/table-places.ts';
import { entryId } from '../../model/schema/schema-parts.ts';
import type { PictureTable, TableCell } from '../../views/tables/picture-table.ts';
import { pictureTables } from '../../views/tables/tables-page.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { address } from '../json/part-schemas.ts';

/** A row of the tables of a briefing, which is a cell of one of them; the keys are the columns, in their order. */
export const tableRowSchema = z.strictObject({
  briefing: entryId('The briefing.'),
  table: z.enum(PICTURES).describe('The picture whose data these are, by its fragment in the briefing.'),
  row: z.int().describe('The row of that table, counted from 1.'),
  rowName: z.string().describe('What the row is about, as its first cell has it.'),
  column: z.string().describe('The heading of the column.'),
  value: z.string().describe('What the cell says, as plain words.'),
  hedge: z.string().describe('What keeps it from being plainly stated, such as “likely”; empty where the source states it.').optional(),
  text: z.string().describe('What the sources add, as plain words.').optional(),
  sources: z.string().describe('The addresses of the passages that say so, with a space between two.').optional(),
  address: address('The address of what the cell or its row is about.'),
});

/** A row of the tables of a briefing. */
export type TableRow = z.infer<typeof tableRowSchema>;

/** Returns every cell of the tables of a briefing. */
export function tableRows(briefing: Briefing, context: ViewContext): TableRow[] {
  return pictureTables(briefing, context).flatMap((table) =>
    table.rows.flatMap((cells, index) => rowsOf(cells, index, table, briefing, context)),
  );
}

function rowsOf(
  [head, ...cells]: TableCell[],
  index: number,
  { id, heads }: PictureTable,
  briefing: Briefing,
  context: ViewContext,
): TableRow[] {
  const place = context.absolute(placePath(briefing.id, id));
  return cells.map(({ name, href, hedge, points, text, cites = [] }, column) => ({
    briefing: briefing.id,
    table: id,
    row: index + 1,
    rowName: head?.name ?? '',
    column: heads[column + 1]?.name ?? '',
    value: name || plainWords(text?.markdown ?? ''),
    hedge,
    text: name && text ? plainWords(text.markdown) : undefined,
    sources: [...new Set(cites.map((cite) => new URL(cite.href, place).href))].join(' '),
    address: new URL(href ?? points?.[0]?.href ?? head?.href ?? '', place).href,
  }));
}
