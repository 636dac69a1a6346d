import type { Briefing, Library, Point } from './records.ts';

/** What can change in our record. */
type ListedChangeKind = 'issued' | 'reworded' | 'superseded' | 'withdrawn' | 'revised';

/** A change of our record: a point that was issued, reworded, superseded or withdrawn, or a briefing that was revised. */
export interface ListedChange {
  /** The day of the calendar (ISO 8601). */
  date: string;
  what: ListedChangeKind;
  briefing: Briefing;
  /** The point, unless the whole briefing was revised. */
  point?: Point;
  /** Why; a point that is issued needs no reason. */
  reason?: string;
  /** The id of the point of the same briefing that superseded this one. */
  successor?: string;
  /** The address of the page of what was changed, from the root of the site. */
  path: string;
  /** The fragment of this change on the page; it never changes. */
  fragment: string;
}

/** The fragment of the issue of a point. */
export const ISSUED_FRAGMENT = 'issued';

/** Lists every change of the library, newest first. */
export function changeList({ briefings }: Library): ListedChange[] {
  return briefings.flatMap(briefingChanges).toSorted((a, b) => compare(b.date, a.date));
}

/** Lists every change of the library that a reader of an earlier version should know, newest first: all but the issue of points. */
export function corrections(library: Library): ListedChange[] {
  return changeList(library).filter(({ what }) => what !== 'issued');
}

/** Lists every change of a briefing and of its points, newest first. */
export function briefingChanges(briefing: Briefing): ListedChange[] {
  const revised = briefing.data.revisions.map(
    ({ date, note }, index): ListedChange => ({
      date,
      what: 'revised',
      briefing,
      reason: note,
      path: briefing.path,
      fragment: `revision-${index + 1}`,
    }),
  );
  return [...revised.toReversed(), ...briefing.points.flatMap(pointChanges)].toSorted((a, b) => compare(b.date, a.date));
}

/** Lists every change of a point, newest first; the last is its issue. */
export function pointChanges(point: Point): ListedChange[] {
  const { briefing, path, issued } = point;
  const changes = point.data.changes.map(
    (change, index): ListedChange => ({
      date: change.date,
      what: change.change,
      briefing,
      point,
      reason: change.reason,
      successor: 'successor' in change ? change.successor : undefined,
      path,
      fragment: changeFragment(index),
    }),
  );
  return [...changes.toReversed(), { date: issued, what: 'issued', briefing, point, path, fragment: ISSUED_FRAGMENT }];
}

/** Returns the fragment of a point's change, by its position in the list of changes. */
export function changeFragment(index: number): string {
  return `change-${index + 1}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
