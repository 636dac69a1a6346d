import { listedDay } from './dates.ts';
import type { Point } from './records.ts';

/**
 * Returns the line of a point through the rounds, oldest first: the points that it takes up, back to the earliest, the point itself, and those that
 * take it up since. It is alone if no relation is marked.
 */
export function lineOf(point: Point): Point[] {
  const earlier = reach(point, ({ relations }) => relations.map(({ to }) => to));
  const later = reach(point, ({ takenUp }) => takenUp.map(({ from }) => from));
  const line = new Set([...Array.from(earlier).toReversed(), ...later]);
  const dayOf = ({ briefing }: Point) => listedDay(briefing.data);
  return Array.from(line).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/** Returns a point and every point that can be reached from it, each once. */
function reach(point: Point, next: (point: Point) => Point[]): Set<Point> {
  const reached = new Set([point]);
  // What is added while a set is read is read as well.
  for (const each of reached) for (const other of next(each)) reached.add(other);
  return reached;
}
