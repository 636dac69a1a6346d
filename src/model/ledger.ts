import { z } from 'zod';
import { COLLECTIONS } from './paths.ts';
import { day, entryId, pointId } from './schema-parts.ts';
import { POINT_KINDS, STATUSES } from './vocabulary.ts';

const keys = <T extends Record<string, unknown>>(vocabulary: T) => Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];

/** A point that has been issued: its identifier stands for it for ever. */
const issuedPointSchema = z.strictObject({
  briefing: entryId('The briefing.'),
  id: pointId('The identifier.'),
  kind: z.enum(keys(POINT_KINDS)).describe('The kind that the letter stands for.'),
  number: z.int().positive().describe('The number after the letter.'),
  issued: day('The day of issue.'),
  status: z.enum(keys(STATUSES)).describe('The status of the record when the ledger was last written.'),
  successor: pointId('The point that has taken its place.').optional(),
});

/** An entry that has been issued: its address leads to it, or to the entry that it has become. */
const issuedEntrySchema = z.strictObject({
  collection: z.enum(COLLECTIONS).describe('The collection.'),
  id: entryId('The id.'),
  issued: day('The day of issue.'),
});

/** The list of every permanent identifier ever issued. It only grows. */
export const ledgerSchema = z.strictObject({
  entries: z.array(issuedEntrySchema).describe('The entries, in the order of their issue.'),
  points: z.array(issuedPointSchema).describe('The points, in the order of their issue.'),
});

/** A point whose identifier was issued. */
export type IssuedPoint = z.infer<typeof issuedPointSchema>;
/** An entry whose identifier was issued. */
export type IssuedEntry = z.infer<typeof issuedEntrySchema>;
/** Every identifier that was ever issued. */
export type Ledger = z.infer<typeof ledgerSchema>;
