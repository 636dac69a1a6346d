import { z } from 'zod';
import { changeSchema } from './change.ts';
import { type Alternative, alternativeSchema, dueSchema, followUpSchema, type Readout, readoutSchema } from './readout.ts';
import { relationSchema, reportSchema } from './relation.ts';
import { citesSchema, entryReference, inlineMarkdown, list, name, oneOf, plainText, pointId } from './schema-parts.ts';
import { ATTRIBUTIONS, CERTAINTIES, type PointKind, type Status } from './vocabulary.ts';

const actors = (description: string) => list(entryReference('actors', 'An actor.')).default([]).describe(description);

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

const pointFields = {
  id: pointId('The permanent identifier; never changed and never used again.'),
  title: name('The point in a few words.', 'A hotline against escalation'),
  text: inlineMarkdown('The point in a sentence or three.'),
  topics: list(entryReference('topics', 'A topic.'))
    .min(1, 'A point needs at least one topic.')
    .describe('The topics that the point is about.'),
  parties: list(entryReference('actors', 'A party.'))
    .optional()
    .describe('The parties that it concerns; all parties of the round, if left out. Who mediated or was merely there is none.'),
  concerns: actors('Other actors that it concerns, such as a community that has no seat.'),
  opposedBy: actors('Who opposes it, as a source says.'),
  attribution: oneOf(
    ATTRIBUTIONS,
    'Whose word it rests on. Leave it out: it follows from the readouts and from who issued the sources.',
  ).optional(),
  saidBy: entryReference(
    'actors',
    'The party, the office or the person whose word it is, where a source quotes or reports one.',
  ).optional(),
  certainty: oneOf(CERTAINTIES, 'How certain the source is.').default('stated'),
  cites: citesSchema,
  wordings: list(wordingSchema).default([]).describe('How the sources word it.'),
  notes: list(inlineMarkdown('A remark.')).default([]).describe('Points to note.'),
  due: dueSchema.optional().describe('By when it is to be carried out.'),
  followUps: list(followUpSchema).default([]).describe('What is reported to have become of it after the round, oldest first.'),
  relations: list(relationSchema).default([]).describe('How it relates to points of earlier rounds.'),
  reports: list(reportSchema).default([]).describe('What other outlets report of it, beside what the briefing says.'),
  changes: list(changeSchema).default([]).describe('Every change of the record since it was issued, oldest first.'),
};

/** An agreed point. */
export const agreedSchema = z.strictObject({
  ...pointFields,
  readouts: list(readoutSchema).default([]).describe('What each party says of it; "not stated" for a party that is left out.'),
});

/** A red line, with its holders. */
export const redLineSchema = z.strictObject({
  ...pointFields,
  holders: list(entryReference('actors', 'A party, or a coalition.'))
    .min(1, 'A red line needs at least one holder.')
    .describe('The parties whose red line it is.'),
});

/** An item that is off the table. */
export const offTheTableSchema = z.strictObject(pointFields);

/** An issue that was negotiated and not settled. */
export const unresolvedSchema = z.strictObject({
  ...pointFields,
  alternatives: list(alternativeSchema).default([]).describe('The ways in which it might be settled, with who stands for each.'),
});

/** An idea that one side has floated. */
export const floatedSchema = z.strictObject({ ...pointFields, raisedBy: actors('Who raised it or appears interested.') });

/** How a source words a point, or that it does not mention it. */
export type Wording = z.infer<typeof wordingSchema>;
/** What the parties, or one of them, regard as agreed. */
type AgreedPoint = z.infer<typeof agreedSchema>;
/** What a party will not accept. */
type RedLine = z.infer<typeof redLineSchema>;
/** What is not being negotiated. */
type OffTheTable = z.infer<typeof offTheTableSchema>;
/** What was not settled. */
type Unresolved = z.infer<typeof unresolvedSchema>;
/** An idea that one side has raised. */
type Floated = z.infer<typeof floatedSchema>;

/** A point of any kind, as the author wrote it. */
export type PointData = AgreedPoint | RedLine | OffTheTable | Unresolved | Floated;

/** The schema of each kind of point. */
export const pointSchemas = {
  agreed: agreedSchema,
  'red-line': redLineSchema,
  'off-the-table': offTheTableSchema,
  unresolved: unresolvedSchema,
  floated: floatedSchema,
} as const satisfies Record<PointKind, z.ZodType>;

/** Returns the holders of a point, if it is a red line. */
export function holdersOf(point: PointData): string[] {
  return 'holders' in point ? point.holders : [];
}

/** Returns who raised a point, if it is a floated idea. */
export function raisersOf(point: PointData): string[] {
  return 'raisedBy' in point ? point.raisedBy : [];
}

/** Returns the ways in which a point might be settled, if it is an unresolved issue. */
export function alternativesOf(point: PointData): Alternative[] {
  return 'alternatives' in point ? point.alternatives : [];
}

/** Returns the readouts of a point as the author wrote them, if it is agreed. */
export function readoutsIn(point: PointData): Readout[] {
  return 'readouts' in point ? point.readouts : [];
}

/** Returns the status of our record of a point: that of its last change. */
export function statusOf(point: Pick<PointData, 'changes'>): Status {
  return point.changes.at(-1)?.change ?? 'current';
}

/** Returns the successor of a point, if its last change names one. */
export function successorOf(point: Pick<PointData, 'changes'>): string | undefined {
  const last = point.changes.at(-1);
  return last && 'successor' in last ? last.successor : undefined;
}
