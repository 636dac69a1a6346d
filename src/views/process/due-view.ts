import { listedDay } from '../../model/library/dates.ts';
import { type Point, type ProcessRecord, stands } from '../../model/library/records.ts';
import type { LinkView } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { type DueView, dueView } from '../point/course-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import type { ViewContext } from '../view-context.ts';

/** A point of a process that falls due. */
export interface DueItem {
  due: DueView;
  point: PointLink;
  round: LinkView;
}

/** Returns what falls due after the newest round of a process: what has a date first, in order; then what that round says in words alone. */
export function dueItems({ briefings }: ProcessRecord, context: ViewContext): DueItem[] {
  const newest = briefings.at(-1);
  if (!newest) return [];
  const open = briefings.flatMap(({ points }) => points).filter(isOpen);
  const dated = open.filter(({ data }) => (data.due?.date ?? '').padEnd(10, '-99') > listedDay(newest.data).padEnd(10, '-99'));
  const inWords = newest.points.filter((point) => isOpen(point) && point.data.due?.date === undefined);
  return [...dated.toSorted(soonestFirst), ...inWords].flatMap((point) => {
    const { due } = point.data;
    return due ? [{ due: dueView(due, context), point: pointLink(point, context), round: roundLink(point.briefing, context) }] : [];
  });
}

/** Tells whether a point may still fall due: it stands, nothing says that it was carried out, and no later round took it up in another form. */
function isOpen(point: Point): boolean {
  const isDone = point.data.followUps.some(({ result }) => result === 'done');
  return stands(point) && !isDone && !point.takenUp.some(({ relation }) => relation.relation !== 'answers');
}

function soonestFirst({ data: { due: a } }: Point, { data: { due: b } }: Point): number {
  return (a?.date ?? '').localeCompare(b?.date ?? '', 'en');
}
