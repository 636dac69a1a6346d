import type { IssuedEntry, IssuedPoint, Ledger } from '../model/ledger.ts';
import { COLLECTIONS } from '../model/paths.ts';
import { statusOf, successorOf } from '../model/point.ts';
import { type ListedPoint, listPoints } from '../model/points.ts';
import type { Content } from '../reader/read-content.ts';

/** Gives the ledger with every new identifier of the content added and the status of every point as it is now. */
export function issueIdentifiers(ledger: Ledger, content: Content, today: string): Ledger {
  const known = new Set(ledger.entries.map(({ collection, id }) => `${collection}/${id}`));
  const entries = COLLECTIONS.flatMap((collection) =>
    [...content[collection].keys()]
      .filter((id) => !known.has(`${collection}/${id}`))
      .map((id): IssuedEntry => ({ collection, id, issued: today })),
  );
  const issued = new Map(ledger.points.map((point) => [`${point.briefing}/${point.id}`, point]));
  for (const { id: briefing, data } of content.briefings.values()) {
    for (const point of listPoints(data)) {
      const key = `${briefing}/${point.data.id}`;
      issued.set(key, describe(briefing, point, issued.get(key)?.issued ?? today));
    }
  }
  return { entries: [...ledger.entries, ...entries], points: [...issued.values()] };
}

function describe(briefing: string, { kind, data }: ListedPoint, issued: string): IssuedPoint {
  const successor = successorOf(data);
  return { briefing, id: data.id, kind, number: Number(data.id.slice(1)), issued, status: statusOf(data), ...(successor && { successor }) };
}

/** Writes a ledger as JSON with one identifier a line, so that a change shows as one line. */
export function formatLedger({ entries, points }: Ledger): string {
  const list = (items: object[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  return `{\n  "entries": ${list(entries)},\n  "points": ${list(points)}\n}\n`;
}
