import { ROUTES } from '../../model/addresses/routes.ts';
import { briefingChanges, changeList, type ListedChange } from '../../model/library/change-list.ts';
import { briefingVersion, pointVersion } from '../../model/library/points.ts';
import type { ActorRecord, Briefing, Point, ProcessRecord, TopicRecord } from '../../model/library/records.ts';
import { pointLabel } from '../../model/schema/identifiers.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { briefingFeedItem, type FeedContent, type FeedItem, newestItems, pointFeedItem } from './feed-content.ts';

const WORDS = DATA_WORDS.feeds;

/** Returns the feed of briefings. */
export function briefingFeed(context: ViewContext): FeedContent {
  return {
    title: WORDS.briefings,
    description: WORDS.briefingsDescription,
    page: ROUTES.briefings,
    path: ROUTES.briefingFeed,
    items: newestItems(
      context.library.briefings.map((briefing) => ({ thing: briefing, updated: briefingVersion(briefing) })),
      (briefing) => briefingFeedItem(briefing, context),
    ),
  };
}

/** Returns the feed of changes: points that were issued, reworded, superseded or withdrawn, and briefings that were revised. */
export function changeFeed(context: ViewContext): FeedContent {
  return {
    title: WORDS.changes,
    description: WORDS.changesDescription,
    page: ROUTES.corrections,
    path: ROUTES.changeFeed,
    items: newestItems(
      changeList(context.library).map((change) => ({ thing: change, updated: change.date })),
      (change) => changeItem(change, context),
    ),
  };
}

function changeItem({ date, what, briefing, point, reason, successor, path, fragment }: ListedChange, context: ViewContext): FeedItem {
  const { title, paragraphs } = point ? pointFeedItem(point, context) : briefingFeedItem(briefing, context);
  const [words = '', event = ''] = [paragraphs.at(0), paragraphs.at(-1)];
  return {
    id: `${path}#${fragment}`,
    path,
    title: `${title} (${BRIEFING_WORDS.changes.kinds[what]})`,
    paragraphs: [reason ?? words, ...(successor ? [WORDS.successor(pointLabel(successor))] : []), event],
    published: date,
    updated: date,
  };
}

/** Returns the feed of a process: the briefings on its rounds, and what has been changed in them since. */
export function processFeed({ path, data, briefings }: ProcessRecord, context: ViewContext): FeedContent {
  const records = briefings.flatMap((briefing) => [
    { thing: briefing, updated: briefingVersion(briefing) },
    ...changesSince(briefing).map((change) => ({ thing: change, updated: change.date })),
  ]);
  return {
    title: data.name,
    description: WORDS.ofProcess(data.name),
    page: path,
    path: `${path}feed`,
    items: newestItems<Briefing | ListedChange>(records, (record) =>
      'what' in record ? changeItem(record, context) : briefingFeedItem(record, context),
    ),
  };
}

/** Returns what has been changed in a briefing since it was compiled: the points that it had then came with it. */
function changesSince(briefing: Briefing): ListedChange[] {
  return briefingChanges(briefing).filter(({ what, date }) => what !== 'issued' || date > briefing.data.compiled);
}

/** Returns the feed of an actor: the briefings that name it and the points that concern it. */
export function actorFeed(actor: ActorRecord, context: ViewContext): FeedContent {
  const named = [...actor.parts, ...actor.delegations, ...actor.seats, ...actor.points].map(({ briefing }) => briefing);
  return entryFeed(actor, named, context);
}

/** Returns the feed of a topic: the briefings that deal with it and the points on it. */
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
    description: WORDS.ofEntry(nameInSentence(data)),
    page: path,
    path: `${path}feed`,
    items: newestItems<Briefing | Point>(records, (record) =>
      'briefing' in record ? pointFeedItem(record, context) : briefingFeedItem(record, context),
    ),
  };
}
