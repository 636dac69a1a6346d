import type { BriefingData } from './briefing.ts';
import type { PointData } from './point.ts';
import type { Briefing, Point } from './records.ts';
import { POINT_KINDS, type PointKind } from './vocabulary.ts';

/** A point with its kind and the place where its briefing lists it. */
export interface ListedPoint {
  kind: PointKind;
  data: PointData;
  /** The key and the position in the frontmatter, such as `["agreed", 0]`. */
  path: [string, number];
}

/** Lists the points of a briefing in the order of kinds, then as the author has them. */
export function listPoints(briefing: BriefingData): ListedPoint[] {
  const kinds = Object.keys(POINT_KINDS) as PointKind[];
  return kinds.flatMap((kind) => {
    const { key } = POINT_KINDS[kind];
    return briefing[key].map((data, index): ListedPoint => ({ kind, data, path: [key, index] }));
  });
}

/** Groups the points of a briefing by kind, in the order of kinds; a kind that has none is an empty group. */
export function pointsByKind({ points }: Briefing): { kind: PointKind; points: Point[] }[] {
  const kinds = Object.keys(POINT_KINDS) as PointKind[];
  return kinds.map((kind) => ({ kind, points: points.filter((point) => point.kind === kind) }));
}
