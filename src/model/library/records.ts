import type { Actor } from '../schema/actor.ts';
import type { BriefingData, Delegation, Member, Office, Part, Position, Tie } from '../schema/briefing.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { PageData } from '../schema/page.ts';
import type { PointData } from '../schema/point.ts';
import type { Process, UnbriefedRound } from '../schema/process.ts';
import type { Relation, Report } from '../schema/relation.ts';
import type { Source } from '../schema/source.ts';
import type { Topic } from '../schema/topic.ts';
import type { Attribution, PointKind, Status } from '../schema/vocabulary.ts';
import type { Body } from './body.ts';
import type { AgreementOf } from './whose-word.ts';

/** An entry as the reader returns it: checked, with its id. */
export interface ValidEntry<T> {
  id: string;
  data: T;
}

/** The entries that a library is built from. */
export interface ValidEntries {
  briefings: ReadonlyMap<string, ValidEntry<BriefingData> & { body: Body }>;
  actors: ReadonlyMap<string, ValidEntry<Actor>>;
  topics: ReadonlyMap<string, ValidEntry<Topic>>;
  sources: ReadonlyMap<string, ValidEntry<Source>>;
  processes: ReadonlyMap<string, ValidEntry<Process>>;
  /** The publication's own pages, if it has any. */
  pages?: ReadonlyMap<string, ValidEntry<PageData> & { rendered: { body: Body } }>;
  ledger: Ledger;
  /** The names, such as "topics/canal", of what is shown only to authors. */
  held?: ReadonlySet<string>;
}

/** A briefing with its points and its parties. */
export interface Briefing extends ValidEntry<BriefingData> {
  path: string;
  body: Body;
  points: Point[];
  /** The ids of the parties, in the author's order: mediators and observers are not parties. */
  parties: string[];
  /** The process that the round belongs to. */
  process?: ProcessRecord;
  /** The briefing on the round before it in its process, and those on the rounds that follow it. */
  previous?: Briefing;
  next: Briefing[];
}

/** How a point relates to one of an earlier round, seen from either. */
export interface RelationRecord {
  from: Point;
  to: Point;
  relation: Relation;
}

/** A point of a briefing: agreed, a red line, off the table, unresolved or floated. */
export interface Point {
  briefing: Briefing;
  id: string;
  kind: PointKind;
  /** The label that readers see, such as "A2". */
  label: string;
  path: string;
  status: Status;
  /** The day on which its identifier was issued. */
  issued: string;
  /** The ids of the parties that it concerns. */
  parties: string[];
  /** How far it rests on the word of its parties, if it is agreed. */
  agreement?: AgreementOf;
  /** Whose word it rests on. */
  attribution: Attribution;
  /** Who said it: the party, office or person named, or whoever else issued its source, such as a mediator. */
  saidBy?: string;
  /** How it relates to points of earlier rounds, as its author marks it. */
  relations: RelationRecord[];
  /** How points of later rounds relate to it. */
  takenUp: RelationRecord[];
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

/** An actor with everything that the briefings say about it. */
export interface ActorRecord extends ValidEntry<Actor> {
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
  /** The coalitions, organisations and groups that count it among their members. */
  memberOf: ActorRecord[];
}

/** A topic with everything that the briefings say about it. */
export interface TopicRecord extends ValidEntry<Topic> {
  path: string;
  points: Point[];
  positions: { briefing: Briefing; position: Position }[];
  passages: Passage[];
  briefings: Briefing[];
}

/** A source with the briefings and the rounds without a briefing that cite it, and the points that it reports on. */
export interface SourceRecord extends ValidEntry<Source> {
  path: string;
  briefings: Briefing[];
  reports: { briefing: Briefing; point: Point; report: Report }[];
  rounds: { process: ProcessRecord; round: UnbriefedRound }[];
}

/** A round of a process: one with a briefing, or a round or a meeting without one. */
export type Round = { day: string; briefing: Briefing } | { day: string; unbriefed: UnbriefedRound };

/** A process with its rounds. */
export interface ProcessRecord extends ValidEntry<Process> {
  path: string;
  /** The briefings on its rounds, oldest first. */
  briefings: Briefing[];
  /** All its rounds, oldest first. */
  rounds: Round[];
}

/** A page of the publication, such as its imprint. */
export interface PageRecord extends ValidEntry<PageData> {
  path: string;
  body: Body;
}

/** Everything that the site shows, cross-referenced once. */
export interface Library {
  /** The briefings, newest first. */
  briefings: Briefing[];
  processes: Map<string, ProcessRecord>;
  actors: Map<string, ActorRecord>;
  topics: Map<string, TopicRecord>;
  sources: Map<string, SourceRecord>;
  /** The publication's own pages, by id. */
  pages: Map<string, PageRecord>;
  /** The names, such as "topics/canal", of what is shown only to authors: the drafts, and what only they refer to. */
  held: ReadonlySet<string>;
}

/** Tells whether a point still stands: neither superseded nor withdrawn. */
export function stands({ status }: Pick<Point, 'status'>): boolean {
  return status === 'current' || status === 'reworded';
}
