import { concernedActors, topicsOf } from '../../model/library/backlinks.ts';
import { findCites } from '../../model/library/cites.ts';
import type { Briefing, Point, ProcessRecord } from '../../model/library/records.ts';

/** The ids of the entries that a file names. */
export interface NamedEntries {
  actors: Iterable<string>;
  topics: Iterable<string>;
  sources: Iterable<string>;
  processes: Iterable<string>;
}

/** Returns the entries that the file of a point names. */
export function namedInPoint(point: Point): NamedEntries {
  const { data, briefing } = point;
  return {
    actors: [...briefing.parties, ...actorsOf(point)],
    topics: data.topics,
    sources: [...sourcesOf(point), ...sourcesIn(briefing.data.event)],
    processes: processesOf(point),
  };
}

/** Returns the entries that the file of a briefing names. */
export function namedInBriefing(briefing: Briefing): NamedEntries {
  const { data, points, parties } = briefing;
  return {
    actors: [
      ...parties,
      ...data.actors.map(({ actor }) => actor),
      ...seatsOf(briefing),
      ...data.ties.flatMap(({ from, to }) => [from, to]),
      ...data.offices.flatMap(({ actor, of }) => (of ? [actor, of] : [actor])),
      ...points.flatMap(actorsOf),
    ],
    topics: topicsOf(briefing),
    sources: [...data.sources, ...points.flatMap(sourcesOf)],
    processes: [...(briefing.process ? [briefing.process.id] : []), ...points.flatMap(processesOf)],
  };
}

/** Returns the entries that the file of a process names. */
export function namedInProcess({ id, data, briefings }: ProcessRecord): NamedEntries {
  const points = briefings.flatMap((briefing) => briefing.points);
  const cited = briefings.map(({ data: { event, outcome, delegations, positions } }) => [event, outcome, delegations, positions]);
  return {
    actors: briefings.flatMap((briefing) => [...briefing.parties, ...seatsOf(briefing)]),
    topics: briefings.flatMap((briefing) => [...topicsOf(briefing)]),
    sources: sourcesIn([data.rounds, cited, points.map(({ data: { relations, due, followUps } }) => [relations, due, followUps])]),
    processes: [id, ...points.flatMap(processesOf)],
  };
}

function seatsOf({ data }: Briefing): string[] {
  return data.delegations.flatMap(({ actor, members }) => [actor, ...members.map((member) => member.actor)]);
}

/** Returns the actors that a point names in its fields. */
function actorsOf(point: Point): string[] {
  const { wordings, reports } = point.data;
  const quoted = [...wordings, ...reports].flatMap((each) => ('speaker' in each ? (each.speaker ?? []) : []));
  return [...concernedActors(point), ...quoted];
}

/** Returns the sources that a point rests on, that report of it, and that its relations rest on, seen from either end. */
function sourcesOf({ data, takenUp }: Point): string[] {
  const reporting = data.reports.map(({ source }) => source);
  return [...sourcesIn([data, takenUp.map(({ relation }) => relation.cites)]), ...reporting];
}

function sourcesIn(data: unknown): string[] {
  return findCites(data).map(({ cite }) => cite.source);
}

/** Returns the processes of a point and of the points to which it is related. */
function processesOf({ briefing, relations, takenUp }: Point): string[] {
  const related = [...relations.map(({ to }) => to), ...takenUp.map(({ from }) => from)];
  return [briefing, ...related.map((point) => point.briefing)].flatMap(({ process }) => process?.id ?? []);
}
