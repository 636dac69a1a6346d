import { z } from 'zod';
import { plainWords } from '../../markdown/plain-words.ts';
import type { Library, Point } from '../../model/library/records.ts';
import { followUpSchema } from '../../model/schema/readout.ts';
import { entryId, pointId } from '../../model/schema/schema-parts.ts';
import type { Publication } from '../../views/view-context.ts';
import { address, words } from '../json/part-schemas.ts';
import { CITES_CELL, formatCites } from './format-csv.ts';

/** A row of the table of follow-ups; the keys are the columns, in their order. */
export const followUpRowSchema = z.strictObject({
  briefing: entryId('The briefing that contains the point.'),
  point: pointId('The point of which it is reported.'),
  number: z.int().describe('Its place among the follow-ups of the point, counted from 1.'),
  date: followUpSchema.shape.date,
  result: words.followUp,
  text: z.string().describe('What is reported, as plain words.'),
  cites: z.string().describe(CITES_CELL),
  address: address('The permanent address of the point.'),
});

/** A row of the table of follow-ups. */
export type FollowUpRow = z.infer<typeof followUpRowSchema>;

/** Returns what is reported to have become of the points after their rounds, briefing by briefing. */
export function followUpRows({ briefings }: Library, publication: Publication): FollowUpRow[] {
  return briefings.flatMap(({ points }) => points.flatMap((point) => rowsOf(point, publication)));
}

function rowsOf({ briefing, id, path, data }: Point, { absolute }: Publication): FollowUpRow[] {
  return data.followUps.map(({ date, result, text, cites }, index) => ({
    briefing: briefing.id,
    point: id,
    number: index + 1,
    date,
    result,
    text: plainWords(text),
    cites: formatCites(cites),
    address: absolute(path),
  }));
}
