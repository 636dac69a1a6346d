import { eventName } from '../../model/event-line.ts';
import type { Named } from '../../model/named.ts';
import { otherNamesOf } from '../../model/other-names.ts';
import type { ActorRecord, Briefing, Library, Point, TopicRecord } from '../../model/records.ts';
import { ACTOR_KINDS, POINT_KINDS } from '../../model/vocabulary.ts';
import { weightOf } from '../../model/weight.ts';
import { TOPIC } from '../../views/words.ts';

type Ranked = [named: Named, references: number];

/** Lists everything that has a name, the most referred to first. */
export function listNames({ actors, topics, briefings }: Library): Named[] {
  const all = [
    ...Array.from(actors.values(), (actor): Ranked => [namedActor(actor), weightOf(actor) + actor.parts.length]),
    ...Array.from(topics.values(), (topic): Ranked => [namedTopic(topic), weightOf(topic)]),
    ...briefings.flatMap(rankedPoints),
  ];
  return all.sort(([, a], [, b]) => b - a).map(([named]) => named);
}

function rankedPoints({ data, body, points }: Briefing): Ranked[] {
  const links = body.paragraphs.flatMap(({ mentions }) => mentions.flatMap(({ link }) => (link.to === 'points' ? [link.id] : [])));
  const cited = [...data.positions.map(({ point }) => point), ...links];
  return points.map((point) => [namedPoint(point), 1 + cited.filter((id) => id === point.id).length]);
}

function namedActor({ path, data }: ActorRecord): Named {
  return { kind: ACTOR_KINDS[data.kind].label, path, name: data.name, label: '', event: '', spellings: otherNamesOf(data) };
}

function namedTopic({ path, data }: TopicRecord): Named {
  return { kind: TOPIC, path, name: data.name, label: '', event: '', spellings: data.otherNames };
}

function namedPoint({ path, label, kind, data, briefing }: Point): Named {
  return { kind: POINT_KINDS[kind].label, path, name: data.title, label, event: eventName(briefing.data), spellings: [] };
}
