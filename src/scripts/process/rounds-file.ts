import type { Briefing, Point, ProcessRecord } from '../../model/library/records.ts';
import type { Agreement, RelationKind } from '../../model/schema/talks-vocabulary.ts';
import { type Attribution, POINT_KINDS, type PointKind, type Status } from '../../model/schema/vocabulary.ts';

/** What the file of a process says of its points. */
interface ProcessFile {
  briefings: { id: string }[];
  threads: { points: FilePoint[] }[];
}

/** A point in the file of a process. */
interface FilePoint {
  briefing: string;
  point: string;
  label: string;
  kind: PointKind;
  title: string;
  status: Status;
  attribution: Attribution;
  agreement?: Agreement;
  address: string;
  relations: { relation: RelationKind; briefing: string; point: string; ourReading: boolean }[];
}

/** Fetches the file of a process and returns the briefings on its rounds, with what is needed to compare two of them. */
export async function fetchRounds(address: string): Promise<Briefing[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return readRounds((await response.json()) as ProcessFile);
}

/** Returns the briefings on the rounds of a process from its file: only their ids, their points and how these relate. */
export function readRounds({ briefings, threads }: ProcessFile): Briefing[] {
  const process = { briefings: [] as Briefing[] } as ProcessRecord;
  process.briefings = briefings.map(({ id }) => ({ id, process, points: [] as Point[] }) as Partial<Briefing> as Briefing);
  const written = threads.flatMap(({ points }) => points).toSorted(inOrder);
  const points = new Map<string, Point>();
  for (const point of written) {
    const briefing = process.briefings.find(({ id }) => id === point.briefing);
    if (!briefing) continue;
    const made = readPoint(point, briefing);
    briefing.points.push(made);
    points.set(`${point.briefing}/${point.point}`, made);
  }
  for (const { briefing, point, relations } of written) {
    const from = points.get(`${briefing}/${point}`);
    for (const { relation, ourReading, ...other } of relations) {
      const to = points.get(`${other.briefing}/${other.point}`) ?? elsewhere(other);
      // Only a relation that is our reading has no cites.
      from?.relations.push({ from, to, relation: { relation, to: `${other.briefing}/${other.point}`, ...(!ourReading && { cites: [] }) } });
    }
  }
  return process.briefings;
}

function readPoint({ point, address, title, agreement, ...written }: FilePoint, briefing: Briefing): Point {
  const { label, kind, status, attribution } = written;
  return {
    ...{ briefing, id: point, label, kind, status, attribution, path: new URL(address).pathname, relations: [] },
    ...(agreement && { agreement: { agreement, by: [], standings: [] } }),
    data: { title },
  } as Partial<Omit<Point, 'data'>> as Point;
}

/** A point of another process, of which the file has only the id. */
function elsewhere({ briefing, point }: { briefing: string; point: string }): Point {
  return { id: point, briefing: { id: briefing, points: [] as Point[] }, relations: [] } as unknown as Point;
}

const KINDS = Object.keys(POINT_KINDS);

/** Sorts the points of a round as its briefing has them: by kind, then by number. */
function inOrder(a: FilePoint, b: FilePoint): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Number(a.point.slice(1)) - Number(b.point.slice(1));
}
