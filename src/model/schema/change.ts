import { z } from 'zod';
import { day, inlineMarkdown, name, plainText, pointReference } from './schema-parts.ts';

/** A change of our record of a point, with its day and its reason. */
export const changeSchema = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('reworded').describe('We have changed the wording.'),
    date: day('The day of the change.'),
    reason: plainText('Why it was changed.'),
    was: z
      .strictObject({ title: name('The former title.').optional(), text: inlineMarkdown('The former text.') })
      .describe('The wording until that day.'),
  }),
  z.strictObject({
    change: z.literal('superseded').describe('Another point has replaced it.'),
    date: day('The day of the change.'),
    reason: plainText('Why it was superseded.'),
    successor: pointReference('The point that takes its place.'),
  }),
  z.strictObject({
    change: z.literal('withdrawn').describe('We no longer stand by the record.'),
    date: day('The day of the change.'),
    reason: plainText('Why it was withdrawn.'),
    successor: pointReference('The point that takes its place, if there is one.').optional(),
  }),
]);

/** A change of our record of a point, with its day and its reason. */
export type Change = z.infer<typeof changeSchema>;
