import { actorSchema, type Actor } from './actor.ts';
import { briefingSchema, type BriefingData } from './briefing.ts';
import { sourceSchema, type Source } from './source.ts';
import { topicSchema, type Topic } from './topic.ts';

/** The schema of the entries of each collection. */
export const schemas = { briefings: briefingSchema, actors: actorSchema, topics: topicSchema, sources: sourceSchema };

/** The data of one entry of each collection. */
export interface EntryData {
  briefings: BriefingData;
  actors: Actor;
  topics: Topic;
  sources: Source;
}
