import { z } from 'zod';
import { citesSchema, entryReference, inlineMarkdown, list, name, oneOf, partialDate } from './schema-parts.ts';
import { FOLLOW_UPS } from './talks-vocabulary.ts';
import { READOUTS } from './vocabulary.ts';

/** What one party says of a point in the round, or what is reported of it; several of one party where sources or days differ. */
export const readoutSchema = z.strictObject({
  party: entryReference('actors', 'The party: an actor with a delegation that negotiates.'),
  says: oneOf(READOUTS, 'What the party says of the point, or what is reported of it.'),
  by: entryReference('actors', 'The office or the person that says it for the party.').optional(),
  date: partialDate('The day on which it was said, if that is not the day of the talks.').optional(),
  note: inlineMarkdown('Details.').optional(),
  cites: citesSchema.optional(),
});

/** By when a point is to be carried out, as a day or in words. */
export const dueSchema = z
  .strictObject({
    date: partialDate('The day, as far as it is known.').optional(),
    words: name('The words, where no day is given.', 'within 30 days').optional(),
    cites: citesSchema,
  })
  .refine(({ date, words }) => date !== undefined || words !== undefined, { error: 'A deadline has a "date" or "words".' });

/** What reportedly became of a point after the round. */
export const followUpSchema = z.strictObject({
  date: partialDate('The day of the report or of the event, as far as it is known.'),
  result: oneOf(FOLLOW_UPS, 'What became of it.'),
  text: inlineMarkdown('What is reported.'),
  cites: citesSchema,
});

/** One way in which an unresolved issue might be settled, with its supporters and opponents. */
export const alternativeSchema = z.strictObject({
  text: inlineMarkdown('The alternative.'),
  backers: z
    .union(
      [
        list(entryReference('actors', 'An actor that stands for it.')).min(
          1,
          'Name who stands for it, or write "backers: not-stated" if no source does.',
        ),
        z.literal('not-stated'),
      ],
      {
        error: (issue) =>
          issue.input === undefined
            ? '"backers" is missing: an alternative says who stands for it. Name them, or write "backers: not-stated" if no source does.'
            : 'Backers are a list of actors, such as [israel], or "not-stated" if no source names any.',
      },
    )
    .describe('Who stands for it; "not-stated" if no source names anyone.'),
  cites: citesSchema,
});

/** What one party says of a point. */
export type Readout = z.infer<typeof readoutSchema>;
/** By when a point is to be carried out. */
export type Due = z.infer<typeof dueSchema>;
/** What became of a point. */
export type FollowUp = z.infer<typeof followUpSchema>;
/** One way in which an issue might be settled. */
export type Alternative = z.infer<typeof alternativeSchema>;

/** Returns who stands for an alternative; nobody if no source names anyone. */
export function backersOf({ backers }: Alternative): string[] {
  return backers === 'not-stated' ? [] : backers;
}
