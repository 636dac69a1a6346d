import type { IssuedPoint } from '../schema/ledger.ts';
import { POINT_KINDS, type PointKind } from '../schema/vocabulary.ts';
import type { ListedPoint } from './points.ts';

/** Returns the id of a new point: the first number of its kind that is higher than any in the briefing, or ever issued for it. */
export function nextPointId(kind: PointKind, briefing: string, present: ListedPoint[], issued: IssuedPoint[]): string {
  const { letter } = POINT_KINDS[kind];
  const ids = [...present.map(({ data }) => data.id), ...issued.filter((point) => point.briefing === briefing).map(({ id }) => id)];
  return `${letter}${Math.max(0, ...ids.filter((id) => id[0] === letter).map((id) => Number(id.slice(1)))) + 1}`;
}
