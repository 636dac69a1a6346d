import { basename } from 'node:path';
import { kindOfPoint } from '../../model/schema/identifiers.ts';
import { type IssuedPoint, issuedAs } from '../../model/schema/ledger.ts';
import type { LedgerRow } from '../ledger-rows.ts';
import type { Place, Problem } from '../problem.ts';
import { nearest } from '../problem.ts';
import type { ReadLedger } from '../read-ledger.ts';

/** Checks that no row of the ledger contradicts itself or another, whatever the content says. */
export function checkRows(ledger: ReadLedger): Problem[] {
  return [...checkRepeats(ledger), ...ledger.points.flatMap(checkKind), ...checkBriefings(ledger)];
}

/** Returns the first row of each identifier. */
export function firstRows<T extends LedgerRow['data']>(rows: LedgerRow<T>[]): Map<string, LedgerRow<T>> {
  const first = new Map<string, LedgerRow<T>>();
  for (const row of rows) {
    const identifier = issuedAs(row.data);
    if (!first.has(identifier)) first.set(identifier, row);
  }
  return first;
}

/** Returns what each identifier was issued as; a duplicate row adds nothing. */
export function issuedRows<T extends LedgerRow['data']>(rows: LedgerRow<T>[] = []): T[] {
  return Array.from(firstRows(rows).values(), ({ data }) => data);
}

/** Finds the briefings that were not issued although their points were. */
export function findRowless({ entries, points }: ReadLedger): Map<string, LedgerRow<IssuedPoint>> {
  const issued = new Set(entries.flatMap(({ data: { collection, id } }) => (collection === 'briefings' ? [id] : [])));
  return new Map(
    points
      .filter(({ data }) => !issued.has(data.briefing))
      .toReversed()
      .map((row) => [row.data.briefing, row]),
  );
}

function checkRepeats({ entries, points }: ReadLedger): Problem[] {
  const rows: LedgerRow[] = [...entries, ...points];
  const first = firstRows(rows);
  return rows.flatMap((row) => {
    const earlier = first.get(issuedAs(row.data)) as LedgerRow;
    return earlier === row ? [] : explainRepeat(earlier, row);
  });
}

/**
 * Two rows for one identifier come from merging two branches in Git, which also repeats the lines between theirs; what the briefing says
 * of a point settles its status, but only a person can say which of two days is right.
 */
function explainRepeat(first: LedgerRow, second: LedgerRow): Problem[] {
  const name = `"${issuedAs(first.data)}"`;
  if (first.data.issued !== second.data.issued) {
    const [here, there] = [second.placeOf('issued'), first.placeOf('issued')];
    const message = `${name} was issued on ${second.data.issued} here and on ${first.data.issued} at ${written(there, here)}. Nothing is issued twice: if both rows are for the same thing, delete the one with the later day; if not, give the newer thing another id.`;
    return [{ ...here, rule: 'conflicting-rows', message }];
  }
  const [here, there] = [second.placeOf('id'), first.placeOf('id')];
  // Rows in both formats of the ledger are not mistakes: they were carried over.
  if (here.file !== there.file) return [];
  if (JSON.stringify(first.data) === JSON.stringify(second.data)) {
    const message = `${name} is also listed at ${written(there, here)}. Run "npm run ledger" to keep one of them.`;
    return [{ ...here, rule: 'repeated-row', message }];
  }
  const message = `${name} has a different status or successor at ${written(there, here)}. Run "npm run ledger" to record what the briefing says.`;
  return [{ ...here, rule: 'stale-ledger', message }];
}

function written(place: Place & { file: string }, from: { file: string }): string {
  return place.file === from.file ? `${place.line}:${place.column}` : `${basename(place.file)}:${place.line}:${place.column}`;
}

function checkKind({ data: { id, kind, issued }, placeOf }: LedgerRow<IssuedPoint>): Problem[] {
  const meant = kindOfPoint(id);
  if (kind === meant) return [];
  const message = `"${id}" was issued as ${kind} on ${issued}, but its letter stands for ${meant}. Restore the row from the history of the repository.`;
  return [{ ...placeOf('kind'), rule: 'reused-identifier', message }];
}

function checkBriefings(ledger: ReadLedger): Problem[] {
  const rows = ledger.entries.filter(({ data }) => data.collection === 'briefings');
  const issued = new Map(rows.map(({ data }) => [data.id, data.issued]));
  const rowless = Array.from(findRowless(ledger), ([briefing, { placeOf }]): Problem => {
    const message = `The ledger has rows for points of the briefing "${briefing}" but none for the briefing itself. Restore its row from the history of the repository.`;
    return { ...placeOf('briefing'), rule: 'lost-row', message, nearest: nearest(briefing, issued.keys()) };
  });
  const early = ledger.points.flatMap(({ data: { briefing, id, issued: day }, placeOf }): Problem[] => {
    const from = issued.get(briefing);
    if (from === undefined || day >= from) return [];
    const message = `"${id}" was issued on ${day}, before its briefing, "${briefing}", on ${from}. Look in the history of the repository for the right day.`;
    return [{ ...placeOf('issued'), rule: 'early-row', message }];
  });
  return [...rowless, ...early];
}
