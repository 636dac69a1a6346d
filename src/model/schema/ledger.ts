import { z } from 'zod';
import { COLLECTIONS } from '../addresses/paths.ts';
import { day, entryId, pointId } from './schema-parts.ts';
import { POINT_KINDS, STATUSES } from './vocabulary.ts';

const keys = <T extends Record<string, unknown>>(vocabulary: T) => Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];

/** A point that has been issued: its identifier is permanent. */
export const issuedPointSchema = z
  .strictObject({
    briefing: entryId('The briefing.'),
    id: pointId('The identifier.'),
    kind: z.enum(keys(POINT_KINDS)).describe('The kind that the letter stands for.'),
    number: z.int().positive().describe('The number after the letter.'),
    issued: day('The day of issue.'),
    status: z.enum(keys(STATUSES)).describe('The status of the record when the ledger was last written.'),
    successor: pointId('The point that replaced it.').optional(),
  })
  .refine(({ id, number }) => number === Number(id.slice(1)), {
    path: ['number'],
    error: 'The number is not the one in the id. Restore the row from the history of the repository.',
  });

/** An entry that has been issued: its address leads to it, or to the entry that it has become. */
export const issuedEntrySchema = z.strictObject({
  collection: z.enum(COLLECTIONS).describe('The collection.'),
  id: entryId('The id.'),
  issued: day('The day of issue.'),
});

/** The ledger in its former format: one object, with a list of the entries and one of the points. */
export const formerLedgerSchema = z.strictObject({
  entries: z.array(issuedEntrySchema).describe('The entries.'),
  points: z.array(issuedPointSchema).describe('The points.'),
});

/** A point whose identifier was issued. */
export type IssuedPoint = z.infer<typeof issuedPointSchema>;
/** An entry whose identifier was issued. */
export type IssuedEntry = z.infer<typeof issuedEntrySchema>;
/** Every identifier that was ever issued. It only grows. */
export type Ledger = z.infer<typeof formerLedgerSchema>;

/** Returns what identifies a row of the ledger, or of what may be issued; no other row may have it. */
export function issuedAs(row: Pick<IssuedEntry, 'collection' | 'id'> | Pick<IssuedPoint, 'briefing' | 'id'>): string {
  return 'collection' in row ? `${row.collection}/${row.id}` : `briefings/${row.briefing}/${row.id}`;
}
