import { z } from 'zod';
import { citesSchema, day, entryReference, inlineMarkdown, list, name, oneOf, plainText, pointId, pointReference } from './schema-parts.ts';
import { ATTRIBUTIONS, CERTAINTIES, type PointKind, READOUTS, type Status } from './vocabulary.ts';

const paragraph = z
  .union([z.int().positive(), z.literal('standfirst')])
  .optional()
  .describe('The paragraph, counted from 1, or "standfirst".');
const source = entryReference('sources', 'The source whose words these are.');

/** How one source words a point: its words as a quotation, a paraphrase of them, or the note that it has none. */
const wordingSchema = z.union(
  [
    z.strictObject({
      source,
      paragraph,
      quote: plainText('What it says, word for word, in 40 words or fewer.'),
      speaker: entryReference('actors', 'Who said it, if the source quotes somebody else.').optional(),
    }),
    z.strictObject({ source, paragraph, paraphrase: inlineMarkdown('What it says, in our own words.') }),
    z.strictObject({ source, absent: z.literal(true).describe('The source has nothing on this point.') }),
  ],
  { error: 'A wording has a source and one of "quote", "paraphrase" or "absent: true".' },
);

/** What one party says of an agreed point. */
export const readoutSchema = z.strictObject({
  party: entryReference('actors', 'The party: an actor that has a delegation in this briefing.'),
  says: oneOf(READOUTS, 'Whether the party affirms the point.'),
  note: inlineMarkdown('What is particular about it.').optional(),
  cites: citesSchema.optional(),
});

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
    change: z.literal('superseded').describe('Another point has taken its place.'),
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

const pointFields = {
  id: pointId('The permanent identifier; never changed and never used again.'),
  title: name('The point in a few words.', 'A hotline against escalation'),
  text: inlineMarkdown('The point in a sentence or three.'),
  topics: list(entryReference('topics', 'A topic.'))
    .min(1, 'A point needs at least one topic.')
    .describe('The topics that the point is about.'),
  parties: list(entryReference('actors', 'An actor.'))
    .optional()
    .describe('The parties that it concerns; all that have a delegation, if left out.'),
  attribution: oneOf(ATTRIBUTIONS, 'Whose word it rests on.'),
  saidBy: entryReference('actors', 'The party or office whose word it is, if the attribution is "party".').optional(),
  certainty: oneOf(CERTAINTIES, 'How certain the source is.').default('stated'),
  cites: citesSchema,
  wordings: list(wordingSchema).default([]).describe('How the sources word it.'),
  notes: list(inlineMarkdown('A remark.')).default([]).describe('Points to note.'),
  changes: list(changeSchema).default([]).describe('Every change of the record since it was issued, oldest first.'),
};

/** An agreed point. */
export const agreedSchema = z.strictObject({
  ...pointFields,
  readouts: list(readoutSchema).default([]).describe('What each party says of it; "not stated" for a party that is left out.'),
});

/** A red line, with the party that holds it. */
export const redLineSchema = z.strictObject({ ...pointFields, holder: entryReference('actors', 'The party whose red line it is.') });

/** An item that is off the table. */
export const offTheTableSchema = z.strictObject(pointFields);

/** An idea that one side has floated. */
export const floatedSchema = z.strictObject({
  ...pointFields,
  raisedBy: entryReference('actors', 'The party that raised it or seems interested.').optional(),
});

/** How a source words a point, or that it has nothing on it. */
export type Wording = z.infer<typeof wordingSchema>;
/** What a party says of an agreed point. */
export type Readout = z.infer<typeof readoutSchema>;
/** A change of our record of a point, with its day and its reason. */
export type Change = z.infer<typeof changeSchema>;
/** A point that counts as settled. */
type AgreedPoint = z.infer<typeof agreedSchema>;
/** What a party will not accept. */
type RedLine = z.infer<typeof redLineSchema>;
/** What is not being negotiated. */
type OffTheTable = z.infer<typeof offTheTableSchema>;
/** An idea that one side has raised. */
type Floated = z.infer<typeof floatedSchema>;

/** A point of any kind, as the author wrote it. */
export type PointData = AgreedPoint | RedLine | OffTheTable | Floated;

/** The schema of each kind of point. */
export const pointSchemas = {
  agreed: agreedSchema,
  'red-line': redLineSchema,
  'off-the-table': offTheTableSchema,
  floated: floatedSchema,
} as const satisfies Record<PointKind, z.ZodType>;

/** Returns the status of our record of a point: that of its last change. */
export function statusOf(point: Pick<PointData, 'changes'>): Status {
  return point.changes.at(-1)?.change ?? 'current';
}

/** Returns the point that has taken the place of another, if its last change names one. */
export function successorOf(point: Pick<PointData, 'changes'>): string | undefined {
  const last = point.changes.at(-1);
  return last && 'successor' in last ? last.successor : undefined;
}
