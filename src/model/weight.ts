import type { ActorRecord, TopicRecord } from './records.ts';

/** Returns the weight of an actor or a topic: how often points, positions and passages of the briefings refer to it. */
export function weightOf({ points, positions, passages }: ActorRecord | TopicRecord): number {
  return points.length + positions.length + passages.length;
}
