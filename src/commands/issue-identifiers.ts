import { type IssuedEntry, type IssuedPoint, issuedAs, type Ledger } from '../model/ledger.ts';
import { COLLECTIONS } from '../model/paths.ts';
import { statusOf, successorOf } from '../model/point.ts';
import { type ListedPoint, listPoints } from '../model/points.ts';
import { POINT_KINDS } from '../model/vocabulary.ts';
import type { Content } from '../reader/read-content.ts';

/** Returns the ledger with every new identifier of the content added and the status of every point as it is now. */
export function issueIdentifiers(ledger: Ledger, content: Content, today: string): Ledger {
  const entries = new Map(ledger.entries.map((entry) => [issuedAs(entry), entry]));
  for (const collection of COLLECTIONS) {
    for (const id of content[collection].keys()) {
      const entry: IssuedEntry = { collection, id, issued: today };
      if (!entries.has(issuedAs(entry))) entries.set(issuedAs(entry), entry);
    }
  }
  const points = new Map(ledger.points.map((point) => [issuedAs(point), point]));
  for (const { id: briefing, data } of content.briefings.values()) {
    for (const listed of listPoints(data)) {
      const point = describe(briefing, listed, today);
      points.set(issuedAs(point), { ...point, issued: points.get(issuedAs(point))?.issued ?? today });
    }
  }
  return { entries: [...entries.values()], points: [...points.values()] };
}

function describe(briefing: string, { kind, data }: ListedPoint, issued: string): IssuedPoint {
  const successor = successorOf(data);
  return { briefing, id: data.id, kind, number: Number(data.id.slice(1)), issued, status: statusOf(data), ...(successor && { successor }) };
}

/** Writes a ledger with one identifier a line, in an order that nobody chooses, so that Git can join what two branches add. */
export function formatLedger({ entries, points }: Ledger): string {
  const rows = [
    ...entries.toSorted((a, b) => COLLECTIONS.indexOf(a.collection) - COLLECTIONS.indexOf(b.collection) || compare(a.id, b.id)),
    ...points.toSorted((a, b) => compare(a.briefing, b.briefing) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.number - b.number),
  ];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

const KINDS = Object.keys(POINT_KINDS);

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
