import type { Briefing, Point, ProcessRecord } from './records.ts';

/** A matter through the rounds of a process: points that marked relations connect, or a point that none does. */
export interface Thread {
  /** The topic that most of its points share. */
  topic: string;
  /** The oldest first. */
  points: Point[];
  newest: Point;
  /** The points of each round that has any, the oldest first. */
  cells: { briefing: Briefing; points: Point[] }[];
}

/** Returns the threads of a process, that with the newest point first; those of one topic stand together. */
export function threadsOf({ briefings }: Pick<ProcessRecord, 'briefings'>): Thread[] {
  const newestFirst = briefings.toReversed().flatMap(({ points }) => points);
  const left = new Set(newestFirst);
  const threads = newestFirst.flatMap((newest) => (left.has(newest) ? [threadOf(newest, takeConnected(newest, left), briefings)] : []));
  return [...Map.groupBy(threads, ({ topic }) => topic).values()].flat();
}

/** Takes the points that relations connect with one out of a set. */
function takeConnected(start: Point, left: Set<Point>): Set<Point> {
  const connected = new Set([start]);
  left.delete(start);
  for (const { relations, takenUp } of connected) {
    for (const point of [...relations.map(({ to }) => to), ...takenUp.map(({ from }) => from)]) {
      if (left.delete(point)) connected.add(point);
    }
  }
  return connected;
}

function threadOf(newest: Point, connected: Set<Point>, briefings: Briefing[]): Thread {
  const cells = briefings
    .map((briefing) => ({ briefing, points: briefing.points.filter((point) => connected.has(point)) }))
    .filter(({ points }) => points.length > 0);
  const points = cells.flatMap((cell) => cell.points);
  return { topic: mostShared(newest, points), points, newest, cells };
}

/** Returns the topic of most points; of several, the one that the newest point names first. */
function mostShared(newest: Point, points: Point[]): string {
  const topics = [newest, ...points].flatMap(({ data }) => data.topics);
  const shareOf = (topic: string) => points.filter(({ data }) => data.topics.includes(topic)).length;
  return topics.toSorted((a, b) => shareOf(b) - shareOf(a))[0] ?? '';
}
