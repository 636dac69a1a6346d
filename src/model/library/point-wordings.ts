import { firstVersion } from './points.ts';
import type { Point } from './records.ts';

/** A wording of a point, present or former. */
export interface PointWording {
  title: string;
  text: string;
  /** Its date, which is that of the version to cite. */
  from: string;
  /** The day on which another replaced it; undefined for the present one. */
  until: string | undefined;
  /** The fragment that leads to it on the page of the point; it never changes. */
  fragment: string;
}

/** Lists every wording of a point, oldest first; the last is the present one. */
export function pointWordings(point: Point): PointWording[] {
  const rewordings = point.data.changes.flatMap((change) => (change.change === 'reworded' ? [change] : []));
  const days = [firstVersion(point), ...rewordings.map(({ date }) => date)];
  const wordings = [...rewordings.map(({ was }) => was), point.data];
  return wordings.map(({ text }, index) => ({
    // A wording without a title had the same title as the next.
    title: wordings.slice(index).find(({ title }) => title)?.title ?? point.data.title,
    text,
    from: days[index] ?? point.issued,
    until: days[index + 1],
    fragment: wordingFragment(days, index),
  }));
}

/** Returns the day of a wording as a fragment; a later wording of the same day has a number, so that no two have the same fragment. */
function wordingFragment(days: string[], index: number): string {
  const earlier = days.slice(0, index).filter((day) => day === days[index]).length;
  return `v-${days[index]}${earlier > 0 ? `-${earlier + 1}` : ''}`;
}
