import { z } from 'zod';
import {
  briefingSchema,
  delegationSchema,
  happeningSchema,
  memberSchema,
  notCoveredSchema,
  officeSchema,
  partSchema,
  positionSchema,
  tieSchema,
} from '../../model/schema/briefing.ts';
import { eventSchema, outcomeSchema } from '../../model/schema/event.ts';
import { day, entryId, name, plainText } from '../../model/schema/schema-parts.ts';
import { address, citesExportSchema, textAs, words } from './part-schemas.ts';
import { pointExportSchema } from './point-schema.ts';

const written = briefingSchema.shape;
const cites = citesExportSchema;
const { certainty } = words;

const eventExportSchema = z
  .strictObject({ ...eventSchema.shape, round: textAs(eventSchema.shape.round).optional(), cites })
  .meta({ id: 'Event', description: 'A round of talks.' });
const revisionExportSchema = z
  .strictObject(written.revisions.unwrap().element.shape)
  .meta({ id: 'Revision', description: 'A revision of a briefing.' });
const partExportSchema = z
  .strictObject({ ...partSchema.shape, part: textAs(partSchema.shape.part), presence: words.presence, certainty, cites })
  .meta({ id: 'Part', description: 'An actor that the briefing names, and the part it plays in these talks.' });
const memberExportSchema = z
  .strictObject({ ...memberSchema.shape, role: textAs(memberSchema.shape.role), cites })
  .meta({ id: 'Member', description: 'A member of a delegation, or somebody who has left it.' });
const delegationExportSchema = z
  .strictObject({
    actor: delegationSchema.shape.actor,
    capacities: z.array(words.capacity).describe('In what capacities it takes part, only as a source says it.'),
    isParty: z.boolean().describe('Whether it is a party.'),
    capacityCites: cites.describe('The passages of the sources that say in what capacity.'),
    members: z.array(memberExportSchema).describe('Its members, and those who have left; empty where the sources name nobody.'),
    note: textAs(delegationSchema.shape.note).optional(),
  })
  .meta({ id: 'Delegation', description: 'A delegation.' });
const positionExportSchema = z
  .strictObject({
    ...positionSchema.shape,
    stance: words.stance,
    text: textAs(positionSchema.shape.text).optional(),
    certainty: certainty.optional(),
    cites,
  })
  .meta({
    id: 'Position',
    description: 'Where a party stands on a topic; without certainty and cites where no source mentions it.',
  });
const tieExportSchema = z
  .strictObject({ ...tieSchema.shape, tie: words.tie, text: textAs(tieSchema.shape.text).optional(), certainty, cites })
  .meta({ id: 'Tie', description: 'A relationship between two actors, read from the first to the second.' });
const officeExportSchema = z
  .strictObject({ ...officeSchema.shape, cites })
  .meta({ id: 'Office', description: 'An office that an actor holds at the time.' });
const notCoveredExportSchema = z
  .strictObject({ text: textAs(notCoveredSchema.shape.text), cites })
  .meta({ id: 'NotCovered', description: 'Something that the sources report and the briefing leaves to others.' });

const happeningExportSchema = z
  .strictObject({ ...happeningSchema.shape, title: textAs(happeningSchema.shape.title), certainty, cites })
  .meta({ id: 'Happening', description: 'Something that happened, or is predicted.' });
const paragraphExportSchema = z
  .strictObject({
    id: plainText('Its fragment on the page, such as "p3".'),
    heading: plainText('The heading above it.').optional(),
    text: z.string().describe('Its words as plain text.'),
  })
  .meta({ id: 'Paragraph', description: 'A numbered paragraph of the analysis.' });
const analysisExportSchema = z
  .strictObject({
    markdown: z.string().describe('The analysis as written, in Markdown, with links as in short texts.'),
    paragraphs: z.array(paragraphExportSchema).describe('Its paragraphs as plain text.'),
  })
  .meta({ id: 'Analysis', description: 'The analysis of a round of talks.' });

/** A briefing on one round of talks. */
export const briefingExportSchema = z
  .strictObject({
    id: entryId('The id.'),
    title: written.title,
    summary: written.summary,
    address: address('The permanent address.'),
    process: written.process,
    event: eventExportSchema,
    asOf: written.asOf,
    compiled: written.compiled,
    version: day('The day of the present version of the briefing.'),
    previous: entryId('The briefing on the round before it in its process.').optional(),
    next: z.array(entryId('A briefing.')).describe('The briefings on the rounds that follow it in its process.'),
    inShort: z.array(textAs(z.string().describe('A sentence.'))).describe('Why it matters, in the words of the analysis.'),
    outcome: z
      .strictObject({ ...outcomeSchema.shape, result: words.outcome, text: textAs(outcomeSchema.shape.text).optional(), cites })
      .meta({ id: 'Outcome', description: 'How the round ended.' })
      .optional(),
    authors: z.array(name('A name.')).describe('Who wrote the briefing, as its byline has it; empty if it names nobody.'),
    formerIds: z.array(entryId('An id.')).describe('Other ids whose addresses lead to it.'),
    revisions: z.array(revisionExportSchema).describe('Later revisions, earliest first.'),
    sources: written.sources,
    parties: z.array(entryId('An actor.')).describe('The parties of the round: who mediated or was merely there is none.'),
    points: z.array(pointExportSchema).describe('The points, by kind.'),
    positions: z.array(positionExportSchema).describe('Where every party stands on every topic in the briefing.'),
    delegations: z.array(delegationExportSchema).describe('Who took part, and in what capacity.'),
    actors: z.array(partExportSchema).describe('Every actor that the briefing names, with its part.'),
    ties: z.array(tieExportSchema).describe('The relationships between the actors.'),
    offices: z.array(officeExportSchema).describe('The offices that actors held at the time.'),
    events: z.array(happeningExportSchema).describe('What happened and when, earliest first.'),
    notCovered: z.array(notCoveredExportSchema).describe('What the sources report and the briefing leaves to others.'),
    analysis: analysisExportSchema,
  })
  .meta({ id: 'Briefing', description: 'A briefing on one round of talks.' });

/** A briefing as published data. */
export type BriefingExport = z.infer<typeof briefingExportSchema>;
