import type { ActorRecord, Briefing, Point, TopicRecord } from '../../model/records.ts';
import { briefingVersion, pointVersion } from '../../model/versions.ts';
import { type FeedContent, newestItems } from './feed-content.ts';
import { briefingItem, pointItem } from './record-items.ts';

/** Gives the feed of an actor: the briefings that name it and the points that concern it. */
export function actorFeed(actor: ActorRecord): FeedContent {
  const named = [...actor.parts, ...actor.delegations, ...actor.seats, ...actor.points].map(({ briefing }) => briefing);
  return entryFeed(actor, named);
}

/** Gives the feed of a topic: the briefings that touch it and the points on it. */
export function topicFeed(topic: TopicRecord): FeedContent {
  return entryFeed(topic, topic.briefings);
}

function entryFeed({ path, data, points }: ActorRecord | TopicRecord, briefings: Iterable<Briefing>): FeedContent {
  const records = [
    ...Array.from(new Set(briefings), (briefing) => ({ thing: briefing, updated: briefingVersion(briefing) })),
    ...points.map((point) => ({ thing: point, updated: pointVersion(point) })),
  ];
  return {
    title: data.name,
    description: `The briefings and the points that concern ${data.name}.`,
    page: path,
    path: `${path}feed`,
    items: newestItems<Briefing | Point>(records, (record) => ('briefing' in record ? pointItem(record) : briefingItem(record))),
  };
}
