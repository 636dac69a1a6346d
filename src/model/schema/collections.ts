import { type Actor, actorSchema } from './actor.ts';
import { type BriefingData, briefingSchema } from './briefing.ts';
import { type Process, processSchema } from './process.ts';
import { type Source, sourceSchema } from './source.ts';
import { type Topic, topicSchema } from './topic.ts';

/** The schema of the entries of each collection. */
export const schemas = {
  briefings: briefingSchema,
  processes: processSchema,
  actors: actorSchema,
  topics: topicSchema,
  sources: sourceSchema,
};

/** The data of one entry of each collection. */
export interface EntryData {
  briefings: BriefingData;
  processes: Process;
  actors: Actor;
  topics: Topic;
  sources: Source;
}
