import { z } from 'zod';
import { ENTRY_ID, POINT_ID } from './identifiers.ts';
import { COLLECTIONS } from './paths.ts';
import { POINT_KINDS, STATUSES } from './vocabulary.ts';

const keys = <T extends Record<string, unknown>>(vocabulary: T) => Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];

/** A point that has been issued: its identifier stands for it for ever. */
const issuedPointSchema = z.strictObject({
  briefing: z.string().regex(ENTRY_ID).describe('The briefing.'),
  id: z.string().regex(POINT_ID).describe('The identifier.'),
  kind: z.enum(keys(POINT_KINDS)).describe('The kind that the letter stands for.'),
  number: z.int().positive().describe('The number after the letter.'),
  issued: z.iso.date().describe('The day of issue.'),
  status: z.enum(keys(STATUSES)).describe('The status of the record when the ledger was last written.'),
  successor: z.string().regex(POINT_ID).optional().describe('The point that has taken its place.'),
});

/** An entry that has been issued: its address leads to it, or to the entry that it has become. */
const issuedEntrySchema = z.strictObject({
  collection: z.enum(COLLECTIONS).describe('The collection.'),
  id: z.string().regex(ENTRY_ID).describe('The id.'),
  issued: z.iso.date().describe('The day of issue.'),
});

/** The list of every permanent identifier ever issued. It only grows. */
export const ledgerSchema = z.strictObject({
  entries: z.array(issuedEntrySchema),
  points: z.array(issuedPointSchema),
});

/** A point whose identifier was issued. */
export type IssuedPoint = z.infer<typeof issuedPointSchema>;
/** An entry whose identifier was issued. */
export type IssuedEntry = z.infer<typeof issuedEntrySchema>;
/** Every identifier that was ever issued. */
export type Ledger = z.infer<typeof ledgerSchema>;
