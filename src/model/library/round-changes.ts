import type { UnbriefedRound } from '../schema/process.ts';
import type { RelationKind } from '../schema/talks-vocabulary.ts';
import { type Briefing, type Point, type ProcessRecord, type RelationRecord, stands } from './records.ts';

/** What became of a point of an earlier round in a later one, by marked relations alone. */
export type ChangeKind = 'kept' | 'changed' | 'dropped' | 'answered';

/** A point of an earlier round, what took it up in a later one, and the relations from one to the other, the newest first. */
export interface RoundChange {
  earlier: Point;
  later: Point;
  steps: RelationRecord[];
}

/** What a round did to what an earlier one had left. */
export interface RoundChanges extends Record<ChangeKind, RoundChange[]> {
  /** The points that relate to no earlier point. */
  added: Point[];
  /** The points that relate to earlier points, but to none of the earlier round. */
  relatedElsewhere: Point[];
  /** The points of the earlier round to which none of the later one relates. */
  notMentioned: Point[];
}

/** Returns what a round did to what an earlier round of the same process had left, through the rounds between. */
export function roundChanges(from: Briefing, to: Briefing): RoundChanges {
  const found = to.points.flatMap((point) => changesSince(from, point));
  const of = (kind: ChangeKind) => found.filter((each) => each.kind === kind).map(({ kind: _, ...change }) => change);
  const [taking, taken] = [new Set(found.map(({ later }) => later)), new Set(found.map(({ earlier }) => earlier))];
  return {
    kept: of('kept'),
    changed: of('changed'),
    dropped: of('dropped'),
    answered: of('answered'),
    added: to.points.filter((point) => point.relations.length === 0 && stands(point)),
    relatedElsewhere: to.points.filter((point) => point.relations.length > 0 && !taking.has(point)),
    notMentioned: from.points.filter((point) => !taken.has(point) && stands(point)),
  };
}

/** Where a walk along the relations stands: the point it has reached, and what the relations so far amount to. */
interface Stop {
  at: Point;
  kind: ChangeKind;
  steps: RelationRecord[];
}

/** Returns what a point did to points of an earlier round. A relation marked between the two says more than one through other rounds. */
function changesSince(from: Briefing, later: Point): (RoundChange & { kind: ChangeKind })[] {
  const reached = walk(from, later).filter(({ at }) => at.briefing === from);
  return [...Map.groupBy(reached, ({ at }) => at)].flatMap(([earlier, stops]) => {
    const marked = stops.filter(({ steps }) => steps.length === 1);
    const strongest = stops.toSorted((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind)).slice(0, 1);
    return (marked.length > 0 ? marked : strongest).map(({ kind, steps }) => ({ kind, earlier, later, steps }));
  });
}

const STRENGTH: ChangeKind[] = ['dropped', 'changed', 'kept', 'answered'];

/** Follows the relations of a point back to an earlier round, each point once for each thing that the way to it amounts to. */
function walk(from: Briefing, later: Point): Stop[] {
  const order = from.process?.briefings ?? [];
  const isBetween = ({ briefing }: Point) => order.indexOf(briefing) > order.indexOf(from);
  const stops: Stop[] = [{ at: later, kind: 'kept', steps: [] }];
  for (const { at, kind, steps } of stops) {
    if (!isBetween(at)) continue;
    for (const record of at.relations) {
      const next: Stop = { at: record.to, kind: compose(kind, record.relation.relation), steps: [...steps, record] };
      if (!stops.some((stop) => stop.at === next.at && stop.kind === next.kind)) stops.push(next);
    }
  }
  return stops;
}

const CHANGES: Record<RelationKind, ChangeKind> = {
  repeats: 'kept',
  changes: 'changed',
  replaces: 'changed',
  drops: 'dropped',
  answers: 'answered',
};

/** Returns what relations amount to with an older one at their end: what repeats adds nothing, and what responds to a response responds. */
function compose(newer: ChangeKind, older: RelationKind): ChangeKind {
  if (newer === 'answered' || older === 'answers') return 'answered';
  return newer === 'kept' ? CHANGES[older] : newer;
}

/** Returns the rounds and meetings without a briefing between two rounds of a process, the oldest first. */
export function unbriefedBetween({ rounds }: ProcessRecord, from: Briefing, to: Briefing): UnbriefedRound[] {
  const placeOf = (briefing: Briefing) => rounds.findIndex((round) => 'briefing' in round && round.briefing === briefing);
  return rounds.slice(placeOf(from), placeOf(to)).flatMap((round) => ('unbriefed' in round ? [round.unbriefed] : []));
}
