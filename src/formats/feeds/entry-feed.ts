import type { ActorRecord, Briefing, Point, TopicRecord } from '../../model/records.ts';
import { briefingVersion, pointVersion } from '../../model/versions.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { type FeedContent, newestItems } from './feed-content.ts';
import { briefingFeedItem, pointFeedItem } from './record-items.ts';

/** Returns the feed of an actor: the briefings that name it and the points that concern it. */
export function actorFeed(actor: ActorRecord, context: ViewContext): FeedContent {
  const named = [...actor.parts, ...actor.delegations, ...actor.seats, ...actor.points].map(({ briefing }) => briefing);
  return entryFeed(actor, named, context);
}

/** Returns the feed of a topic: the briefings that touch it and the points on it. */
export function topicFeed(topic: TopicRecord, context: ViewContext): FeedContent {
  return entryFeed(topic, topic.briefings, context);
}

function entryFeed({ path, data, points }: ActorRecord | TopicRecord, briefings: Iterable<Briefing>, context: ViewContext): FeedContent {
  const records = [
    ...Array.from(new Set(briefings), (briefing) => ({ thing: briefing, updated: briefingVersion(briefing) })),
    ...points.map((point) => ({ thing: point, updated: pointVersion(point) })),
  ];
  return {
    title: data.name,
    description: `The briefings and the points that concern ${data.name}.`,
    page: path,
    path: `${path}feed`,
    items: newestItems<Briefing | Point>(records, (record) =>
      'briefing' in record ? pointFeedItem(record, context) : briefingFeedItem(record, context),
    ),
  };
}
