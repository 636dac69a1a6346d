import { z } from 'zod';
import { changeSchema } from '../../model/schema/change.ts';
import { agreedSchema, redLineSchema } from '../../model/schema/point.ts';
import { alternativeSchema, dueSchema, followUpSchema, readoutSchema } from '../../model/schema/readout.ts';
import { day, entryId, plainText } from '../../model/schema/schema-parts.ts';
import { address, citeExportSchema, citesExportSchema, textAs, words } from './part-schemas.ts';
import { relationExportSchema, reportExportSchema } from './round-schemas.ts';

const written = agreedSchema.shape;
const [reworded, superseded] = changeSchema.options;

const actorIds = (description: string) => z.array(entryId('An actor.')).describe(description);

const readoutExportSchema = z
  .strictObject({
    party: readoutSchema.shape.party,
    says: words.readout,
    by: readoutSchema.shape.by,
    date: readoutSchema.shape.date,
    note: textAs(readoutSchema.shape.note).optional(),
    cites: citesExportSchema,
  })
  .meta({ id: 'Readout', description: 'What one party says of an agreed point.' });

const alternativeExportSchema = z
  .strictObject({
    text: textAs(alternativeSchema.shape.text),
    backers: actorIds('Who stands for it; empty if no source names anyone.'),
    cites: citesExportSchema,
  })
  .meta({ id: 'Alternative', description: 'One way in which an unresolved issue might be settled.' });

const dueExportSchema = z
  .strictObject({ ...dueSchema.shape, cites: citesExportSchema })
  .meta({ id: 'Due', description: 'By when a point is to be carried out, as a day or in words.' });

const followUpExportSchema = z
  .strictObject({ ...followUpSchema.shape, result: words.followUp, text: textAs(followUpSchema.shape.text), cites: citesExportSchema })
  .meta({ id: 'FollowUp', description: 'What is reported to have become of a point after the round.' });

const agreementExportSchema = z
  .strictObject({
    agreement: words.agreement,
    by: actorIds('The parties that say so, if it is joint; who claims it, if one side does.'),
    standings: z
      .array(
        z
          .strictObject({
            party: entryId('The party.'),
            standing: words.standing,
            by: actorIds('Who says so: the office that speaks for the party, or whoever claims it.'),
          })
          .meta({ id: 'PartyStanding', description: 'The most that the sources support for one party.' }),
      )
      .describe('The word of each party that the point concerns.'),
  })
  .meta({ id: 'AgreementOf', description: 'What an agreed point rests on: whose word it is.' });

const wordingExportSchema = z
  .strictObject({
    source: citeExportSchema.shape.source,
    paragraph: citeExportSchema.shape.paragraph,
    form: z
      .enum(['quotation', 'paraphrase', 'absent'])
      .describe('Whether it is the source’s own words, our paraphrase of them, or a note that the source does not mention the point.'),
    quotation: plainText('What the source says, word for word.').optional(),
    speaker: entryId('Who said it, if the source quotes somebody else.').optional(),
    paraphrase: textAs(z.string().describe('What the source says, in our own words.')).optional(),
    address: citeExportSchema.shape.address,
  })
  .meta({ id: 'Wording', description: 'How one source words a point.' });

const formerWordingSchema = z
  .strictObject({ title: reworded.shape.was.shape.title, text: textAs(reworded.shape.was.shape.text) })
  .meta({ id: 'FormerWording', description: 'An earlier wording.' });

const changeExportSchema = z
  .strictObject({
    change: z.enum(['reworded', 'superseded', 'withdrawn']).describe('What was done.'),
    date: reworded.shape.date,
    reason: plainText('Why it was done.'),
    was: formerWordingSchema.describe('The wording until that day, if it was reworded.').optional(),
    successor: superseded.shape.successor.optional(),
  })
  .meta({ id: 'Change', description: 'A change of our record of a point.' });

/** A point of a briefing: agreed, a red line, off the table, unresolved or floated. */
export const pointExportSchema = z
  .strictObject({
    id: written.id,
    label: plainText('The identifier as readers see it, such as "A2".'),
    kind: words.kind,
    title: written.title,
    text: textAs(written.text),
    address: address('The permanent address: the one to cite.'),
    place: address('The address of the point in its place in the briefing.'),
    issued: day('The day on which the identifier was issued.'),
    version: day('The day of the present version of the record.'),
    status: words.status,
    parties: actorIds('The parties that it concerns.'),
    concerns: actorIds('Other actors that it concerns.'),
    topics: written.topics,
    attribution: words.attribution,
    saidBy: written.saidBy,
    agreement: agreementExportSchema.describe('What an agreed point rests on; left out for other kinds.').optional(),
    certainty: words.certainty,
    holders: redLineSchema.shape.holders.optional(),
    raisedBy: actorIds('Who raised it or appears interested; left out for other kinds than floated ideas.').optional(),
    opposedBy: actorIds('Who opposes it, as a source says.'),
    alternatives: z
      .array(alternativeExportSchema)
      .describe('The ways in which an unresolved issue might be settled; left out for other kinds.')
      .optional(),
    cites: citesExportSchema,
    readouts: z.array(readoutExportSchema).describe('What each party of the briefing says of an agreed point; empty for other kinds.'),
    wordings: z.array(wordingExportSchema).describe('How the sources word it.'),
    notes: z.array(textAs(z.string().describe('A remark.'))).describe('Points to note.'),
    due: dueExportSchema.describe('By when it is to be carried out.').optional(),
    followUps: z.array(followUpExportSchema).describe('What is reported to have become of it after the round, oldest first.'),
    relations: z.array(relationExportSchema).describe('How it relates to points of earlier rounds.'),
    takenUpBy: z.array(relationExportSchema).describe('How points of later rounds relate to it: the word is that of the later point.'),
    reports: z.array(reportExportSchema).describe('What other outlets report of it; two that relay one account have one origin.'),
    changes: z.array(changeExportSchema).describe('Every change to the record since it was issued, earliest first.'),
  })
  .meta({ id: 'Point', description: 'A point of a briefing: agreed, a red line, off the table, unresolved or floated.' });

/** A point as published data. */
export type PointExport = z.infer<typeof pointExportSchema>;
/** An alternative as published data. */
export type AlternativeExport = z.infer<typeof alternativeExportSchema>;
/** A wording as published data. */
export type WordingExport = z.infer<typeof wordingExportSchema>;
/** A change as published data. */
export type ChangeExport = z.infer<typeof changeExportSchema>;
