import type { ActorRecord, Point } from '../../model/library/records.ts';
import { holdersOf, readoutsIn } from '../../model/schema/point.ts';
import type { Standing } from '../../model/schema/talks-vocabulary.ts';
import { type PointItem, pointItem } from '../point/point-link.ts';
import type { ViewContext } from '../view-context.ts';
import { groupsOn, type RoundGroup } from './by-process.ts';

/** Returns the points that an actor is named in, each in the first section that fits. */
export function pointsOf(record: ActorRecord, context: ViewContext) {
  const { id, points } = record;
  const standsAs = (...standings: Standing[]) => {
    return ({ agreement }: Point) =>
      agreement?.standings.some(({ party, standing }) => party === id && standings.includes(standing)) ?? false;
  };
  const sections = {
    agreed: standsAs('own-text', 'joint-subject'),
    reported: standsAs('reported'),
    claimed: standsAs('claimed'),
    said: ({ data }: Point) => data.saidBy === id || readoutsIn(data).some(({ by }) => by === id),
    redLines: ({ data }: Point) => holdersOf(data).includes(id),
    others: () => true,
  };
  const names = Object.keys(sections) as (keyof typeof sections)[];
  const placed = Map.groupBy(points, (point) => names.find((name) => sections[name](point)));
  const grouped = groupsOn(record, context);
  const items = names.map((name) => [name, grouped(placed.get(name) ?? [], (point) => pointItem(point, context))]);
  return Object.fromEntries(items) as Record<keyof typeof sections, RoundGroup<PointItem>[]>;
}
