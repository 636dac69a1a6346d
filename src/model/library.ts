import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { BriefingData, Delegation, Member, Office, Part, Position, Tie } from './briefing.ts';
import { pointLabel } from './identifiers.ts';
import { entryPath, pointPath } from './paths.ts';
import { type PointData, statusOf } from './point.ts';
import { listPoints } from './points.ts';
import type { Source } from './source.ts';
import type { Topic } from './topic.ts';
import type { PointKind, Status } from './vocabulary.ts';

/** An entry as the reader hands it over: checked, with its id. */
export interface SoundEntry<T> {
  id: string;
  data: T;
}

/** The entries that a library is built from. */
export interface SoundEntries {
  briefings: Iterable<SoundEntry<BriefingData> & { body: Body }>;
  actors: Iterable<SoundEntry<Actor>>;
  topics: Iterable<SoundEntry<Topic>>;
  sources: Iterable<SoundEntry<Source>>;
}

/** A briefing with its points and its parties. */
export interface Briefing extends SoundEntry<BriefingData> {
  path: string;
  body: Body;
  points: Point[];
  /** The ids of the actors that have a delegation, in the author's order. */
  parties: string[];
}

/** A point of a briefing: agreed, a red line, off the table or floated. */
export interface Point {
  briefing: Briefing;
  id: string;
  kind: PointKind;
  /** The label that readers see, such as "A2". */
  label: string;
  path: string;
  status: Status;
  /** The ids of the parties that it concerns. */
  parties: string[];
  data: PointData;
}

/** A sentence of an analysis that names an actor or a topic. */
export interface Passage {
  briefing: Briefing;
  /** The fragment of its paragraph, such as "p3". */
  paragraph: string;
  heading?: string;
  sentence: string;
}

/** An actor with everything that the briefings say of it. */
export interface ActorRecord extends SoundEntry<Actor> {
  path: string;
  parts: { briefing: Briefing; part: Part }[];
  seats: { briefing: Briefing; delegation: Delegation; member: Member }[];
  delegations: { briefing: Briefing; delegation: Delegation }[];
  offices: { briefing: Briefing; office: Office }[];
  /** Ties that start from the actor, or lead to it ("inverse"). */
  ties: { briefing: Briefing; tie: Tie; inverse: boolean }[];
  points: Point[];
  positions: { briefing: Briefing; position: Position }[];
  passages: Passage[];
  /** The actors that belong to this one. */
  members: ActorRecord[];
}

/** A topic with everything that the briefings say on it. */
export interface TopicRecord extends SoundEntry<Topic> {
  path: string;
  points: Point[];
  positions: { briefing: Briefing; position: Position }[];
  passages: Passage[];
  briefings: Briefing[];
}

/** A source with the briefings that draw on it. */
export interface SourceRecord extends SoundEntry<Source> {
  path: string;
  briefings: Briefing[];
}

/** Everything that the site shows, cross-referenced once. */
export interface Library {
  /** The briefings, newest first. */
  briefings: Briefing[];
  actors: Map<string, ActorRecord>;
  topics: Map<string, TopicRecord>;
  sources: Map<string, SourceRecord>;
}

/** Builds the library from sound entries: briefings newest first, actors and topics by name. */
export function buildLibrary(entries: SoundEntries): Library {
  const briefings = Array.from(entries.briefings, readBriefing).toSorted(newestFirst);
  const library: Library = {
    briefings,
    actors: byId(entries.actors, ({ id, data }) => emptyActor(id, data)),
    topics: byId(entries.topics, ({ id, data }) => ({
      id,
      data,
      path: entryPath('topics', id),
      points: [],
      positions: [],
      passages: [],
      briefings: [],
    })),
    sources: byId(entries.sources, ({ id, data }) => ({ id, data, path: entryPath('sources', id), briefings: [] })),
  };
  for (const actor of library.actors.values()) {
    if (actor.data.side) library.actors.get(actor.data.side)?.members.push(actor);
  }
  for (const briefing of briefings) linkBriefing(briefing, library);
  return library;
}

function readBriefing({ id, data, body }: SoundEntry<BriefingData> & { body: Body }): Briefing {
  const parties = data.delegations.map(({ party }) => party);
  const briefing: Briefing = { id, data, body, parties, path: entryPath('briefings', id), points: [] };
  briefing.points = listPoints(data).map(({ kind, data: point }) => ({
    briefing,
    id: point.id,
    kind,
    label: pointLabel(point.id),
    path: pointPath(id, point.id),
    status: statusOf(point),
    parties: point.parties ?? parties,
    data: point,
  }));
  return briefing;
}

function emptyActor(id: string, data: Actor): ActorRecord {
  const path = entryPath('actors', id);
  return {
    id,
    data,
    path,
    parts: [],
    seats: [],
    delegations: [],
    offices: [],
    ties: [],
    points: [],
    positions: [],
    passages: [],
    members: [],
  };
}

function byId<T extends { name?: string | undefined }, R>(
  entries: Iterable<SoundEntry<T>>,
  make: (entry: SoundEntry<T>) => R,
): Map<string, R> {
  const sorted = Array.from(entries).toSorted((a, b) => (a.data.name ?? a.id).localeCompare(b.data.name ?? b.id, 'en'));
  return new Map(sorted.map((entry) => [entry.id, make(entry)]));
}

function newestFirst(a: Briefing, b: Briefing): number {
  const dayOf = ({ data }: Briefing) => data.event.last ?? data.event.first ?? data.asOf;
  return dayOf(b).localeCompare(dayOf(a), 'en') || a.id.localeCompare(b.id, 'en');
}

/** Adds what one briefing says to the records of the actors, topics and sources that it names. */
function linkBriefing(briefing: Briefing, { actors, topics, sources }: Library): void {
  const { data } = briefing;
  for (const part of data.actors) actors.get(part.actor)?.parts.push({ briefing, part });
  for (const delegation of data.delegations) {
    actors.get(delegation.party)?.delegations.push({ briefing, delegation });
    for (const member of delegation.members) actors.get(member.actor)?.seats.push({ briefing, delegation, member });
  }
  for (const office of data.offices) actors.get(office.actor)?.offices.push({ briefing, office });
  for (const tie of data.ties) {
    actors.get(tie.from)?.ties.push({ briefing, tie, inverse: false });
    actors.get(tie.to)?.ties.push({ briefing, tie, inverse: true });
  }
  for (const position of data.positions) {
    actors.get(position.party)?.positions.push({ briefing, position });
    topics.get(position.topic)?.positions.push({ briefing, position });
  }
  for (const point of briefing.points) {
    for (const id of concernedActors(point)) actors.get(id)?.points.push(point);
    for (const id of point.data.topics) topics.get(id)?.points.push(point);
  }
  for (const { record, passage } of findPassages(briefing, actors, topics)) record.passages.push(passage);
  for (const id of topicsOf(briefing)) topics.get(id)?.briefings.push(briefing);
  for (const id of data.sources) sources.get(id)?.briefings.push(briefing);
}

/** Gives the ids of the actors that a point is about: its parties and whoever said, holds or raised it. */
export function concernedActors({ parties, data }: Point): Set<string> {
  return new Set([
    ...parties,
    ...(data.saidBy ? [data.saidBy] : []),
    ...('holder' in data ? [data.holder] : []),
    ...('raisedBy' in data && data.raisedBy ? [data.raisedBy] : []),
  ]);
}

/** Gives each sentence once for each actor and topic that it names. */
function* findPassages(briefing: Briefing, actors: Map<string, ActorRecord>, topics: Map<string, TopicRecord>) {
  for (const { id: paragraph, heading, mentions } of briefing.body.paragraphs) {
    const seen = new Set<string>();
    for (const { link, sentence } of mentions) {
      const record = link.to === 'actors' ? actors.get(link.id) : link.to === 'topics' ? topics.get(link.id) : undefined;
      const key = `${link.to} ${link.id} ${sentence}`;
      if (!record || seen.has(key)) continue;
      seen.add(key);
      yield { record, passage: { briefing, paragraph, heading, sentence } };
    }
  }
}

/** Gives the ids of the topics that a briefing touches: those of its points, its positions and its analysis, in that order. */
export function topicsOf({ points, data, body }: Briefing): Set<string> {
  const named = body.paragraphs.flatMap(({ mentions }) => mentions.flatMap(({ link }) => (link.to === 'topics' ? [link.id] : [])));
  return new Set([...points.flatMap((point) => point.data.topics), ...data.positions.map(({ topic }) => topic), ...named]);
}
