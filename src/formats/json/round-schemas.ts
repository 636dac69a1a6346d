import { z } from 'zod';
import { relationSchema, reportSchema } from '../../model/schema/relation.ts';
import { entryId, plainText, pointId } from '../../model/schema/schema-parts.ts';
import { address, citesExportSchema, textAs, words } from './part-schemas.ts';

const relation = relationSchema.shape;
const report = reportSchema.shape;

/** How a point relates to one of another round. */
export const relationExportSchema = z
  .strictObject({
    relation: words.relation,
    briefing: entryId('The briefing that contains the other point.'),
    point: pointId('The other point.'),
    process: entryId('The process of the other point, if it is not that of this one.').optional(),
    address: address('The permanent address of the other point.'),
    ourReading: z.boolean().describe('Whether the relation is our reading, for which no source is cited.'),
    note: textAs(relation.note).optional(),
    cites: citesExportSchema,
  })
  .meta({ id: 'Relation', description: 'How two points of different rounds relate, as the author of the later one marks it.' });

/** What another outlet reports of a point. */
export const reportExportSchema = z
  .strictObject({
    source: report.source,
    origin: plainText('Whose account it is: that of whatever the source relays or, if it relays nothing, of its publisher.'),
    says: words.report,
    quotation: plainText('What it says, word for word.').optional(),
    speaker: report.speaker,
    text: textAs(report.text).optional(),
    cites: citesExportSchema,
  })
  .meta({ id: 'Report', description: 'What another outlet reports of a point, beside what the briefing draws from its own sources.' });

/** A relation as published data. */
export type RelationExport = z.infer<typeof relationExportSchema>;
/** A report as published data. */
export type ReportExport = z.infer<typeof reportExportSchema>;
