import { z } from 'zod';
import { plainWords } from '../../markdown/plain-words.ts';
import type { Library, Point } from '../../model/library/records.ts';
import { entryId, pointId } from '../../model/schema/schema-parts.ts';
import type { Publication } from '../../views/view-context.ts';
import { sourceOrigin } from '../json/part-json.ts';
import { address } from '../json/part-schemas.ts';
import { reportExportSchema } from '../json/round-schemas.ts';
import { CITES_CELL, formatCites } from './format-csv.ts';

const report = reportExportSchema.shape;

/** A row of the table of reports; the keys are the columns, in their order. */
export const reportRowSchema = z.strictObject({
  briefing: entryId('The briefing that contains the point.'),
  point: pointId('The point against which the report is held.'),
  number: z.int().describe('Its place among the reports of the point, counted from 1.'),
  says: report.says,
  source: report.source,
  origin: report.origin,
  quotation: report.quotation,
  speaker: report.speaker,
  text: z.string().describe('What it says, in our own words, as plain words.').optional(),
  cites: z.string().describe(CITES_CELL),
  address: address('The permanent address of the point.'),
});

/** A row of the table of reports. */
export type ReportRow = z.infer<typeof reportRowSchema>;

/** Returns what other outlets report of the points, briefing by briefing. */
export function reportRows(library: Library, publication: Publication): ReportRow[] {
  return library.briefings.flatMap(({ points }) => points.flatMap((point) => rowsOf(point, library, publication)));
}

function rowsOf({ briefing, id, path, data }: Point, library: Library, { absolute }: Publication): ReportRow[] {
  return data.reports.map(({ source, says, quote, speaker, text, cites = [{ source }] }, index) => ({
    briefing: briefing.id,
    point: id,
    number: index + 1,
    says,
    source,
    origin: sourceOrigin(source, library),
    quotation: quote,
    speaker,
    text: text && plainWords(text),
    cites: formatCites(cites),
    address: absolute(path),
  }));
}
