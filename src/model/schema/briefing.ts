import { z } from 'zod';
import { eventSchema, outcomeSchema } from './event.ts';
import { agreedSchema, floatedSchema, offTheTableSchema, redLineSchema, unresolvedSchema } from './point.ts';
import {
  citesSchema,
  day,
  entryId,
  entryReference,
  inlineMarkdown,
  list,
  name,
  oneOf,
  partialDate,
  plainText,
  pointReference,
} from './schema-parts.ts';
import { PRESENCES } from './talks-vocabulary.ts';
import { CAPACITIES, CERTAINTIES, STANCES, TIES } from './vocabulary.ts';

const certainty = oneOf(CERTAINTIES, 'How certain the source is.').default('stated');
const foreseen = z.boolean().default(false).describe('Whether the source predicts it rather than reports it.');

/** Something that the sources report and the briefing leaves to others. */
export const notCoveredSchema = z.strictObject({ text: inlineMarkdown('What it is, and whose word.'), cites: citesSchema });

/** An actor that the briefing names, and the part it plays in these talks. */
export const partSchema = z.strictObject({
  actor: entryReference('actors', 'The actor.'),
  part: inlineMarkdown('The part it plays, in one line.'),
  asNamed: name('How the source spells the name, where that differs from the entry.').optional(),
  presence: oneOf(PRESENCES, 'Where it was during the talks, if a source says so.').default('not-stated'),
  certainty,
  cites: citesSchema,
});

/** A member of a delegation, or somebody who has left it. */
export const memberSchema = z.strictObject({
  actor: entryReference('actors', 'The member.'),
  role: inlineMarkdown('The office or the role in which it takes part.'),
  change: z.enum(['came', 'left']).optional().describe('"came" if new in this round, "left" if gone since the last.'),
  cites: citesSchema,
});

/** A delegation. It is a party if it negotiates or no source says in what capacity it takes part, unless "isParty" says otherwise. */
export const delegationSchema = z.strictObject({
  actor: entryReference('actors', 'Whose delegation it is.'),
  capacities: list(oneOf(CAPACITIES, 'A capacity.'))
    .min(1, 'A delegation has at least one capacity. Leave "capacities" out if no source gives any.')
    .default(['not-stated'])
    .describe('In what capacities it takes part, only as a source says it.'),
  capacityCites: citesSchema.optional(),
  isParty: z.boolean().optional().describe('Whether it is a party, where a source says otherwise than its capacities do.'),
  members: list(memberSchema).default([]).describe('Who sits in it, and who has left; empty where the sources name nobody.'),
  note: inlineMarkdown('What the sources say, or do not say, of it.').optional(),
});

/** Where a party stands on a topic. */
export const positionSchema = z.strictObject({
  party: entryReference('actors', 'The party.'),
  topic: entryReference('topics', 'The topic.'),
  stance: oneOf(STANCES, 'Where it stands.'),
  text: inlineMarkdown('Details, in one line.').optional(),
  point: pointReference('The point of this briefing that shows it.').optional(),
  certainty,
  cites: citesSchema,
});

/** A tie between two actors, read from the first to the second. */
export const tieSchema = z.strictObject({
  from: entryReference('actors', 'The actor that the relationship starts from.'),
  tie: oneOf(TIES, 'The relationship.'),
  to: entryReference('actors', 'The actor that it leads to.'),
  text: inlineMarkdown('Details.').optional(),
  foreseen,
  certainty,
  cites: citesSchema,
});

/** An office that an actor holds. */
export const officeSchema = z.strictObject({
  actor: entryReference('actors', 'Who holds it.'),
  office: name('The office.'),
  of: entryReference('actors', 'The government or institution that it is an office of.').optional(),
  designated: z.boolean().default(false).describe('Whether the actor is designated to it and does not hold it yet.'),
  cites: citesSchema,
});

/** Something that happened, or is expected. */
export const happeningSchema = z.strictObject({
  title: inlineMarkdown('What happened, in a few words.'),
  date: partialDate('When, as far as it is known.').optional(),
  when: name('When in the order of things, such as "in earlier rounds", where no date is given.').optional(),
  foreseen,
  certainty,
  cites: citesSchema,
});

/** What an author writes above the analysis of a round of talks. */
export const briefingSchema = z.strictObject({
  title: name('The title: the answer in one line.'),
  summary: plainText('The answer in 60 words or fewer.'),
  inShort: list(inlineMarkdown('A sentence.'))
    .max(5, '"inShort" has five sentences at most.')
    .default([])
    .describe('Why it matters: three to five sentences in the words of the analysis.'),
  event: eventSchema.describe('The round of talks.'),
  process: entryReference('processes', 'The process that the round belongs to.').optional(),
  follows: entryReference(
    'briefings',
    'The briefing on the round before it; leave it out if that is the one before it in time in the process.',
  ).optional(),
  outcome: outcomeSchema.optional().describe('How the round ended; "not stated" if left out.'),
  asOf: partialDate('The date to which the briefing is current; later events are not covered.'),
  compiled: day('The day on which the briefing was compiled.'),
  authors: list(name('A name.')).default([]).describe('Who wrote the briefing, as its byline has it.'),
  draft: z.boolean().default(false).describe('Whether it is a draft, which is published only where drafts are asked for.'),
  formerIds: list(entryId('An id.')).default([]).describe('Other ids whose addresses lead here: former ids of the briefing.'),
  revisions: list(z.strictObject({ date: day('The day.'), note: plainText('What was revised.') }))
    .default([])
    .describe('The revisions since, oldest first.'),
  sources: list(entryReference('sources', 'A source.'))
    .min(1, 'A briefing needs at least one source.')
    .describe('The sources, the main one first.'),
  actors: list(partSchema).default([]).describe('Every actor that the briefing names, with its part.'),
  delegations: list(delegationSchema).min(1, 'A briefing needs at least one delegation.').describe('Who took part, and in what capacity.'),
  agreed: list(agreedSchema).default([]).describe('The agreed points.'),
  redLines: list(redLineSchema).default([]).describe('The red lines.'),
  offTheTable: list(offTheTableSchema).default([]).describe('The items that are off the table.'),
  unresolved: list(unresolvedSchema).default([]).describe('The issues that were negotiated and not settled.'),
  floated: list(floatedSchema).default([]).describe('The ideas floated.'),
  positions: list(positionSchema).default([]).describe('Where the parties stand; "not stated" for what is left out.'),
  ties: list(tieSchema).default([]).describe('The relationships between the actors.'),
  offices: list(officeSchema).default([]).describe('The offices that actors hold at the time.'),
  events: list(happeningSchema).default([]).describe('What happened when, oldest first.'),
  notCovered: list(notCoveredSchema).default([]).describe('What the sources report and the briefing leaves to others.'),
});

/** The frontmatter of a briefing. */
export type BriefingData = z.infer<typeof briefingSchema>;
/** The part that an actor plays in a round of talks. */
export type Part = z.infer<typeof partSchema>;
/** Someone who sits in a delegation, joined it or left it. */
export type Member = z.infer<typeof memberSchema>;
/** Something that the sources report and the briefing leaves to others. */
export type NotCovered = z.infer<typeof notCoveredSchema>;
/** Who sits for an actor, and in what capacities. */
export type Delegation = z.infer<typeof delegationSchema>;
/** Where a party stands on a topic. */
export type Position = z.infer<typeof positionSchema>;
/** How one actor is related to another. */
export type Tie = z.infer<typeof tieSchema>;
/** An office that an actor holds, or is designated for, at the time of the talks. */
export type Office = z.infer<typeof officeSchema>;
/** Something that happened, or is expected, and when. */
export type Happening = z.infer<typeof happeningSchema>;
