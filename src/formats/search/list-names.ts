import { eventName } from '../../model/event-line.ts';
import type { Named } from '../../model/named.ts';
import type { ActorRecord, Briefing, Library, Point, TopicRecord } from '../../model/records.ts';
import { ACTOR_KINDS, POINT_KINDS } from '../../model/vocabulary.ts';

type Ranked = [named: Named, references: number];

/** Lists everything that has a name, the most referred to first. */
export function listNames({ actors, topics, briefings }: Library): Named[] {
  const all = [
    ...Array.from(actors.values(), (actor): Ranked => [namedActor(actor), referencesTo(actor) + actor.parts.length]),
    ...Array.from(topics.values(), (topic): Ranked => [namedTopic(topic), referencesTo(topic)]),
    ...briefings.flatMap(rankedPoints),
  ];
  return all.sort(([, a], [, b]) => b - a).map(([named]) => named);
}

function referencesTo({ points, positions, passages }: ActorRecord | TopicRecord): number {
  return points.length + positions.length + passages.length;
}

function rankedPoints({ data, body, points }: Briefing): Ranked[] {
  const links = body.paragraphs.flatMap(({ mentions }) => mentions.flatMap(({ link }) => (link.to === 'points' ? [link.id] : [])));
  const cited = [...data.positions.map(({ point }) => point), ...links];
  return points.map((point) => [namedPoint(point), 1 + cited.filter((id) => id === point.id).length]);
}

function namedActor({ path, data }: ActorRecord): Named {
  const spellings = [...data.spellings, ...data.nativeNames.map(({ name }) => name)];
  return { kind: ACTOR_KINDS[data.kind].label, path, name: data.name, label: '', event: '', spellings };
}

function namedTopic({ path, data }: TopicRecord): Named {
  return { kind: 'Topic', path, name: data.name, label: '', event: '', spellings: data.otherNames };
}

function namedPoint({ path, label, kind, data, briefing }: Point): Named {
  return { kind: POINT_KINDS[kind].label, path, name: data.title, label, event: eventName(briefing.data), spellings: [] };
}
