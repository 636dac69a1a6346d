import { listedDay } from '../../model/library/dates.ts';
import { listPoints } from '../../model/library/points.ts';
import { stands } from '../../model/library/records.ts';
import { type PointData, statusOf, successorOf } from '../../model/schema/point.ts';
import type { ReadEntry } from '../entry.ts';
import type { FieldFinding } from './finding.ts';
import { laterDay } from './later-day.ts';
import type { PlacedRelation } from './relations.ts';
import type { KnownRounds } from './rounds.ts';

type Round = ReadEntry<'briefings'>;

/** Checks the relations of a briefing to the points of one round; what is wrong with the round is reported once. */
export function checkTargets(relations: PlacedRelation[], briefing: Round, id: string, known: KnownRounds): FieldFinding[] {
  const round = known.briefings.get(id);
  // A round that does not exist, or is a draft, and a point that does not exist are reported as references.
  if (!round || (round.data.draft && !briefing.data.draft)) return [];
  const points = new Map(listPoints(round.data).map(({ data }) => [data.id, data]));
  const found = relations.filter((each) => points.has(each.id));
  if (round === briefing) return found.map(refuseOwn);
  const unnamed = found.filter(({ relation }) => relation.process === undefined);
  const named = found.filter(({ relation }) => relation.process !== undefined);
  return [
    ...found.slice(0, 1).flatMap((each) => judgeDay(each, briefing, round)),
    ...[...unnamed.slice(0, 1), ...named].flatMap((each) => judgeProcess(each, briefing, round, known)),
    ...found.flatMap((each) => doubtTarget(each, points)),
  ];
}

function refuseOwn({ from, id, path }: PlacedRelation): FieldFinding {
  const remedy = from.data.id === id ? '' : ` If "${from.data.id}" takes its place in our record, say so in the "changes" of "${id}".`;
  const message = `"${id}" is a point of this very round, and a relation leads to one of an earlier round. Remove the relation.${remedy}`;
  return { path: [...path, 'to'], rule: 'not-earlier', message };
}

function judgeDay({ path }: PlacedRelation, { data }: Round, round: Round): FieldFinding[] {
  const later = laterDay(round.data, data);
  // A wrong "follows" is reported there.
  if (data.follows === round.id || later === undefined) return [];
  const message = `"${round.id}" (${later}) is later than this round (${listedDay(data)}), and the later point names the earlier. Move the relation to the point of "${round.id}", or correct the days.`;
  return [{ path: [...path, 'to'], rule: 'not-earlier', message }];
}

/** Checks that the process that a relation names, or else that of its briefing, is the one of the round that it leads to. */
function judgeProcess({ relation, path }: PlacedRelation, { data }: Round, round: Round, { processes }: KnownRounds): FieldFinding[] {
  const said = relation.process ?? data.process;
  const { process } = round.data;
  if (said === process || [said, process].some((id) => id !== undefined && !processes.has(id))) return [];
  const message = `"${round.id}" belongs to ${process ? `the process "${process}"` : 'no process'}, and ${explainRemedy(relation.process, data.process, process, round.id)}`;
  return [{ path: [...path, relation.process === undefined ? 'to' : 'process'], rule: 'wrong-process', message }];
}

function explainRemedy(named: string | undefined, own: string | undefined, process: string | undefined, round: string): string {
  const write = process ? `Write "process: ${process}" here` : `Add "process" to "${round}"`;
  if (named !== undefined) return `not to "${named}". ${write}, or correct "to".`;
  if (own !== undefined) return `this briefing to "${own}". ${write}, or correct "to".`;
  return `this briefing to none. Add "process: ${process}" to the briefing or, if it belongs to no process, to the relation.`;
}

/** Warns of a point that is no longer in force, unless the one that names it is not either. */
function doubtTarget({ from, briefing, id, path }: PlacedRelation, points: ReadonlyMap<string, PointData>): FieldFinding[] {
  const point = points.get(id);
  if (!point || isInForce(point) || !isInForce(from.data)) return [];
  const inForce = lastSuccessor(point, points);
  const fix = inForce
    ? `Name "${briefing}/${inForce}", which has taken its place.`
    : 'No point that still stands has taken its place: remove the relation.';
  const message = `"${briefing}/${id}" was ${statusOf(point)} on ${point.changes.at(-1)?.date}. ${fix}`;
  return [{ path: [...path, 'to'], rule: 'stale-relation', message }];
}

function isInForce(point: PointData): boolean {
  return stands({ status: statusOf(point) });
}

/** Returns the point that has taken the place of another and is in force; nothing if there is none. */
function lastSuccessor(point: PointData, points: ReadonlyMap<string, PointData>): string | undefined {
  const seen = new Set<string>();
  for (let id = successorOf(point); id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const next = points.get(id);
    if (next && isInForce(next)) return id;
    id = next && successorOf(next);
  }
  return undefined;
}
