import type { BriefingData, Position } from '../schema/briefing.ts';
import type { IssuedPoint } from '../schema/ledger.ts';
import type { PointData } from '../schema/point.ts';
import type { Readout } from '../schema/readout.ts';
import { AGREEMENTS, type Agreement } from '../schema/talks-vocabulary.ts';
import { POINT_KINDS, type PointKind } from '../schema/vocabulary.ts';
import { topicsOf } from './backlinks.ts';
import type { Briefing, Point } from './records.ts';

/** A point with its kind and its place in the briefing's data. */
export interface ListedPoint {
  kind: PointKind;
  data: PointData;
  /** The key and the position in the frontmatter, such as `["agreed", 0]`. */
  path: [string, number];
}

/** Lists the points of a briefing in the order of kinds, then in the author's order. */
export function listPoints(briefing: BriefingData): ListedPoint[] {
  const kinds = Object.keys(POINT_KINDS) as PointKind[];
  return kinds.flatMap((kind) => {
    const { key } = POINT_KINDS[kind];
    return briefing[key].map((data, index): ListedPoint => ({ kind, data, path: [key, index] }));
  });
}

/** A group of a briefing's points: those of one kind and, if they are agreed, of one standing. */
export interface PointGroup {
  kind: PointKind;
  agreement?: Agreement;
  points: Point[];
}

/** Groups the points of a briefing: what was jointly agreed, what is claimed or only reported as agreed, then the other kinds in order. */
export function pointGroups({ points }: Pick<Briefing, 'points'>): PointGroup[] {
  const founded = Object.keys(AGREEMENTS) as Agreement[];
  const others = (Object.keys(POINT_KINDS) as PointKind[]).filter((kind) => kind !== 'agreed');
  const groups: PointGroup[] = [
    ...founded.map((agreement) => ({
      kind: 'agreed' as const,
      agreement,
      points: points.filter((point) => point.agreement?.agreement === agreement),
    })),
    ...others.map((kind) => ({ kind, points: points.filter((point) => point.kind === kind) })),
  ];
  return groups.filter((group) => group.points.length > 0);
}

/**
 * Returns what each party of the briefing says of an agreed point, in order: "not-stated" where the author has written nothing; then what
 * others who joined it say. Returns nothing for points that are not agreed.
 */
export function readoutsOf({ data, briefing }: Point): Readout[] {
  if (!('readouts' in data)) return [];
  const { readouts } = data;
  const others = readouts.filter(({ party }) => !briefing.parties.includes(party));
  const ofParty = (party: string): Readout[] => {
    const own = readouts.filter((readout) => readout.party === party);
    return own.length > 0 ? own : [{ party, says: 'not-stated' }];
  };
  return [...briefing.parties.flatMap(ofParty), ...others];
}

/** A row of the table of positions: a topic and each party's position on it, in order; nothing where the sources do not say. */
export interface PositionRow {
  topic: string;
  cells: { party: string; position: Position | undefined }[];
}

/** Lays out where the parties of a briefing stand on every topic that it touches. */
export function positionRows(briefing: Briefing): PositionRow[] {
  const { positions } = briefing.data;
  return Array.from(topicsOf(briefing), (topic) => ({
    topic,
    cells: briefing.parties.map((party) => ({ party, position: positions.find((each) => each.party === party && each.topic === topic) })),
  }));
}

/** Returns the day of the present version of a briefing: that of its last revision, or the day it was compiled. */
export function briefingVersion({ data }: Briefing): string {
  return data.revisions.at(-1)?.date ?? data.compiled;
}

/** Returns the day of the present version of a point: that of its last change, or the day it was issued, or the day its briefing was compiled. */
export function pointVersion(point: Point): string {
  return point.data.changes.at(-1)?.date ?? firstVersion(point);
}

/** Returns the day of the first version of a point: that on which it was issued, or on which its briefing was compiled if that was later. */
export function firstVersion({ issued, briefing }: Point): string {
  return issued > briefing.data.compiled ? issued : briefing.data.compiled;
}

/** Returns the id of a new point: the first number of its kind that is higher than any in the briefing, or ever issued for it. */
export function nextPointId(kind: PointKind, briefing: string, present: ListedPoint[], issued: IssuedPoint[]): string {
  const { letter } = POINT_KINDS[kind];
  const ids = [...present.map(({ data }) => data.id), ...issued.filter((point) => point.briefing === briefing).map(({ id }) => id)];
  return `${letter}${Math.max(0, ...ids.filter((id) => id[0] === letter).map((id) => Number(id.slice(1)))) + 1}`;
}
