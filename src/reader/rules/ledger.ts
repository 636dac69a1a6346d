import { COLLECTIONS, type Collection, entryNoun } from '../../model/addresses/paths.ts';
import { type ListedPoint, listPoints } from '../../model/library/points.ts';
import type { IssuedPoint } from '../../model/schema/ledger.ts';
import { statusOf, successorOf } from '../../model/schema/point.ts';
import type { ReadEntry } from '../entry.ts';
import type { LedgerRow } from '../ledger-rows.ts';
import type { Problem } from '../problem.ts';
import type { ReadLedger } from '../read-ledger.ts';
import { type FieldFinding, placeFindings } from './finding.ts';
import { checkRows, findRowless, firstRows } from './ledger-rows.ts';

/** The content that the ledger is checked against. */
export interface Issuable {
  /** The ids of all files of each collection, and the former ids that lead to one of them. */
  ids: Record<Collection, ReadonlySet<string>>;
  formerIds: Record<Collection, ReadonlySet<string>>;
  /** The names of what is not published, for which nothing is issued: the drafts, and what only they refer to. */
  held: ReadonlySet<string>;
  /** The briefings that cannot be read, so that nobody can tell whether they are drafts. */
  unread: ReadonlySet<string>;
  /** The briefings that are otherwise valid: only in these can a lost point be distinguished from a mistyped one. */
  briefings: ReadEntry<'briefings'>[];
}

const ISSUE = 'Run "npm run ledger" to issue it.';

/** Checks that no row contradicts another, that nothing issued is lost or has changed its meaning, and that everything new is issued. */
export function checkLedger(ledger: ReadLedger, content: Issuable): Problem[] {
  const points = Map.groupBy(ledger.points, ({ data }) => data.briefing);
  return [
    ...checkRows(ledger),
    ...checkEntries(ledger, content),
    ...content.briefings.flatMap((briefing) => [
      ...checkPoints(points.get(briefing.id) ?? [], briefing),
      ...briefing.data.formerIds.flatMap((id) => findLost(points.get(id) ?? [], briefing)),
    ]),
  ];
}

function checkEntries(ledger: ReadLedger, { ids, formerIds, held, unread }: Issuable): Problem[] {
  const rows = firstRows(ledger.entries);
  const lost = [...rows.values()].flatMap(({ data: { collection, id, issued }, placeOf }): Problem[] => {
    // Of what was issued, only a draft is held back.
    const isDraft = held.has(`${collection}/${id}`);
    if (!isDraft && (ids[collection].has(id) || formerIds[collection].has(id))) return [];
    const fault = isDraft
      ? 'is a draft again, and its address would be dead. Remove "draft: true"; to take a point out of force, add a change "withdrawn" to it.'
      : 'is gone. Restore the file, or add the id to the "formerIds" of the entry that it has become.';
    const message = `The ${entryNoun(collection)} "${id}", issued on ${issued}, ${fault}`;
    return [{ ...placeOf('id'), rule: 'lost-entry', message }];
  });
  const rowless = findRowless(ledger);
  const fresh = COLLECTIONS.flatMap((collection) =>
    [...ids[collection]]
      .filter((id) => !rows.has(`${collection}/${id}`) && !held.has(`${collection}/${id}`))
      .filter((id) => collection !== 'briefings' || !(rowless.has(id) || unread.has(id)))
      .map((id) => ({ collection, id })),
  );
  return [
    ...lost,
    ...fresh.map(({ collection, id }): Problem => {
      const message = `The ${entryNoun(collection)} "${id}" has not been issued. ${ISSUE}`;
      return { file: ledger.path, line: 1, column: 1, rule: 'not-issued', message };
    }),
  ];
}

function checkPoints(all: LedgerRow<IssuedPoint>[], briefing: ReadEntry<'briefings'>): Problem[] {
  const points = new Map(listPoints(briefing.data).map((point) => [point.data.id, point]));
  const rows = [...firstRows(all).values()];
  const issued = new Set(rows.map(({ data }) => data.id));
  const repeated = new Set(all.filter((row) => !rows.includes(row)).map(({ data }) => data.id));
  const fresh = [...points.values()].filter(({ data: { id } }) => !issued.has(id));
  const astray = rows.filter(({ data: { id, successor } }) => successor !== undefined && (successor === id || !issued.has(successor)));
  return [
    ...findLost(all, briefing, fresh),
    ...astray.map(({ data: { id, successor }, placeOf }): Problem => {
      const fault = successor === id ? 'is the point itself' : 'was never issued';
      const message = `"${successor}", which the row of "${id}" names as its successor, ${fault}. Run "npm run ledger" to record what the briefing says.`;
      return { ...placeOf('successor'), rule: 'stale-ledger', message };
    }),
    ...placeFindings(briefing, [
      ...fresh.map(({ data: { id }, path }) => ({
        path: [...path, 'id'],
        rule: 'not-issued' as const,
        message: `The point "${id}" has not been issued. ${ISSUE}`,
      })),
      ...rows
        .filter((row) => !astray.includes(row) && !repeated.has(row.data.id))
        .flatMap(({ data }) => compare(data, points.get(data.id))),
    ]),
  ];
}

/** Finds the issued points that are missing from their briefing, under any of its ids. */
function findLost(rows: LedgerRow<IssuedPoint>[], { data }: ReadEntry<'briefings'>, fresh: ListedPoint[] = []): Problem[] {
  const kept = new Set(listPoints(data).map((point) => point.data.id));
  return [...firstRows(rows).values()]
    .filter((row) => !kept.has(row.data.id))
    .map(
      (row): Problem => ({
        ...row.placeOf('id'),
        rule: 'lost-point',
        message: explainLost(row.data, fresh),
        lacks: `${row.data.briefing}/${row.data.id}`,
      }),
    );
}

/** If a point is gone and there is a new one of its kind, it was probably renumbered. */
function explainLost({ id, kind, issued, briefing }: IssuedPoint, fresh: ListedPoint[]): string {
  const renumbered = fresh.find((point) => point.kind === kind);
  const lost = `The point "${id}" of "${briefing}", issued on ${issued}, is gone.`;
  if (renumbered)
    return `${lost} If "${renumbered.data.id}" is this point under another number, restore the id "${id}"; if not, restore the point.`;
  return `${lost} Restore it; if it no longer stands, add a change "withdrawn" or "superseded" to it.`;
}

function compare({ id, status, successor }: IssuedPoint, point: ListedPoint | undefined): FieldFinding[] {
  if (!point) return [];
  const [was, is] = [explainStatus(status, successor), explainStatus(statusOf(point.data), successorOf(point.data))];
  if (was === is) return [];
  const message = `The ledger has "${id}" as ${was}, but it is now ${is}. Run "npm run ledger" to record that.`;
  return [{ path: [...point.path, 'id'], rule: 'stale-ledger', message }];
}

function explainStatus(status: string, successor: string | undefined): string {
  return successor === undefined ? status : `${status}, with "${successor}" as its successor`;
}
