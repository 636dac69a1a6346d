import { z } from 'zod';
import { actorSchema, nativeNameSchema } from '../../model/schema/actor.ts';
import { processSchema } from '../../model/schema/process.ts';
import { entryId, partialDate } from '../../model/schema/schema-parts.ts';
import { sourceSchema } from '../../model/schema/source.ts';
import { topicSchema } from '../../model/schema/topic.ts';
import { address, citesExportSchema, textAs, words } from './part-schemas.ts';

const page = address('The address of its page.');
const { formerIds: _actorIds, ...actor } = actorSchema.shape;
const { formerIds: _topicIds, ...topic } = topicSchema.shape;
const { formerIds: _processIds, rounds, ...process } = processSchema.shape;
const unbriefed = rounds.unwrap().element.shape;
const { formerIds: _sourceIds, ...source } = sourceSchema.shape;

const nativeName = nativeNameSchema.meta({ id: 'NativeName', description: 'A name in another script.' });

/** An actor: a person, a government, an institution, a group or a community. */
export const actorExportSchema = z
  .strictObject({
    id: entryId('The id, by which records name the actor.'),
    ...actor,
    nativeNames: z.array(nativeName).describe('Names in other scripts.'),
    kind: words.actorKind,
    page,
  })
  .meta({ id: 'Actor', description: 'A person, a government, an institution, a group or a community.' });

/** A topic: an issue that the talks addressed or avoided. */
export const topicExportSchema = z
  .strictObject({
    id: entryId('The id, by which records name the topic.'),
    ...topic,
    nativeNames: z.array(nativeName).describe('Names in other languages.'),
    page,
  })
  .meta({ id: 'Topic', description: 'An issue that the talks addressed or avoided.' });

/** A source: a document that claims are drawn from. */
export const sourceExportSchema = z
  .strictObject({
    id: entryId('The id, by which cites name the source.'),
    ...source,
    kind: words.sourceKind,
    address: address('Where it was published, or where a copy of it is kept.').optional(),
    page,
  })
  .meta({ id: 'Source', description: 'A document that claims are drawn from. What is not known of it is left out.' });

const unbriefedRoundSchema = z
  .strictObject({ ...unbriefed, text: textAs(unbriefed.text), cites: citesExportSchema })
  .meta({ id: 'UnbriefedRound', description: 'A round or a meeting that has no briefing.' });

const roundSchema = z
  .strictObject({
    day: partialDate('The day, the month or the year by which it is ordered.'),
    briefing: entryId('The briefing on it, if there is one.').optional(),
    unbriefed: unbriefedRoundSchema.describe('What is known of it, if it has no briefing.').optional(),
  })
  .meta({ id: 'Round', description: 'A round of a process: with a briefing, or without one.' });

/** A process: rounds of talks that belong together. */
export const processExportSchema = z
  .strictObject({
    id: entryId('The id, by which briefings name the process.'),
    ...process,
    note: textAs(process.note).optional(),
    page,
    rounds: z
      .array(roundSchema)
      .describe('Its rounds, earliest first; only in the file of the process and in that of the library.')
      .optional(),
  })
  .meta({ id: 'Process', description: 'Rounds of talks that belong together.' });

/** An actor as published data. */
export type ActorExport = z.infer<typeof actorExportSchema>;
/** A topic as published data. */
export type TopicExport = z.infer<typeof topicExportSchema>;
/** A process as published data. */
export type ProcessExport = z.infer<typeof processExportSchema>;
/** A source as published data. */
export type SourceExport = z.infer<typeof sourceExportSchema>;
