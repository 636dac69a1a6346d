import { listedDay } from './dates.ts';
import { newestRoundFirst } from './order-rounds.ts';
import type { Point } from './records.ts';

/**
 * Returns the line of a point through the rounds, oldest first: the points that it takes up, back to the earliest, the point itself, and those that
 * take it up since. It is alone if no relation is marked.
 */
export function lineOf(point: Point): Point[] {
  const earlier = reach(point, ({ relations }) => relations.map(({ to }) => to));
  const later = reach(point, ({ takenUp }) => takenUp.map(({ from }) => from));
  return [...new Set([...earlier, ...later])].toSorted(oldestFirst);
}

/** Returns a point and every point that can be reached from it, each once. */
function reach(point: Point, next: (point: Point) => Point[]): Set<Point> {
  const reached = new Set([point]);
  // What is added while a set is read is read as well.
  for (const each of reached) for (const other of next(each)) reached.add(other);
  return reached;
}

/** Rounds of one process are in its order, others in that of their days; the points of one round, in that of their briefing. */
function oldestFirst(a: Point, b: Point): number {
  if (a.briefing === b.briefing) return a.briefing.points.indexOf(a) - b.briefing.points.indexOf(b);
  if (a.briefing.process && a.briefing.process === b.briefing.process) return newestRoundFirst(b.briefing, a.briefing);
  const [first, second] = [listedDay(a.briefing.data), listedDay(b.briefing.data)];
  return first.localeCompare(second, 'en') || b.briefing.id.localeCompare(a.briefing.id, 'en');
}
