import { z } from 'zod';
import { plainWords } from '../../markdown/plain-words.ts';
import type { Library, RelationRecord } from '../../model/library/records.ts';
import { entryId, pointId } from '../../model/schema/schema-parts.ts';
import type { Publication } from '../../views/view-context.ts';
import { address, words } from '../json/part-schemas.ts';
import { CITES_CELL, formatCites } from './format-csv.ts';

/** A row of the table of relations; the keys are the columns, in their order. */
export const relationRowSchema = z.strictObject({
  briefing: entryId('The briefing that contains the later point.'),
  point: pointId('The later point.'),
  relation: words.relation,
  toBriefing: entryId('The briefing that contains the earlier point.'),
  toPoint: pointId('The earlier point.'),
  process: entryId('The process of the later point.').optional(),
  toProcess: entryId('The process of the earlier point.').optional(),
  ourReading: z.boolean().describe('Whether the relation is our reading, for which no source is cited.'),
  note: z.string().describe('What the relation rests on, as plain words.').optional(),
  cites: z.string().describe(CITES_CELL).optional(),
  address: address('The permanent address of the later point.'),
  toAddress: address('The permanent address of the earlier point.'),
});

/** A row of the table of relations. */
export type RelationRow = z.infer<typeof relationRowSchema>;

/** Returns how the points relate to those of earlier rounds, briefing by briefing. */
export function relationRows({ briefings }: Library, publication: Publication): RelationRow[] {
  return briefings.flatMap(({ points }) => points).flatMap(({ relations }) => relations.map((each) => relationRow(each, publication)));
}

function relationRow({ from, to, relation }: RelationRecord, { absolute }: Publication): RelationRow {
  const { note, cites } = relation;
  return {
    briefing: from.briefing.id,
    point: from.id,
    relation: relation.relation,
    toBriefing: to.briefing.id,
    toPoint: to.id,
    process: from.briefing.process?.id,
    toProcess: to.briefing.process?.id,
    ourReading: cites === undefined,
    note: note && plainWords(note),
    cites: cites && formatCites(cites),
    address: absolute(from.path),
    toAddress: absolute(to.path),
  };
}
