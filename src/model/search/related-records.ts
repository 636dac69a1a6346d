import type { Named } from '../names/named.ts';
import { formatRecordId } from './record-id.ts';
import type { TableRow } from './table-rows.ts';
import { type Found, merge } from './term.ts';

/** What a point counts that is on what was named, beside the record of the name itself. */
export const ON = 0.9;
/** What it counts if whoever was named holds it, and what a round counts that names it. */
const [HELD, OF_ROUND] = [0.95, 0.5];

/** Tells whether a row is of a round as a whole, not of a point. */
export const isOfRound = ({ id }: TableRow) => id === '';

/** Returns the points and rounds about what was named, each with how well it matches. */
export function relatedTo({ path }: Named, rows: TableRow[]): Found {
  const [collection = '', id = '', point] = path.split('/').filter(Boolean);
  if (collection === 'topics') return onPoints(rows, ({ topics }) => topics.includes(id), ON);
  if (collection === 'processes') return rowsThat(rows, ({ round }) => round.process === id, ON);
  if (collection === 'briefings' && !point) return rowsThat(rows, ({ round }) => round.id === id, ON);
  if (collection !== 'actors') return new Map();
  const concerned = onPoints(rows, ({ actors }) => actors.includes(id), ON);
  return merge([concerned, rowsThat(rows, ({ holders }) => holders.includes(id), HELD)]);
}

/** Returns the points and rounds that pass; rounds count less, since most of what a round names is in one of its points. */
function onPoints(rows: TableRow[], passes: (row: TableRow) => boolean, fit: number): Found {
  return merge([
    rowsThat(rows, (row) => !isOfRound(row) && passes(row), fit),
    rowsThat(rows, (row) => isOfRound(row) && passes(row), OF_ROUND),
  ]);
}

/** Returns the records of what has a name, each with how well it matches; what has no record is left out. */
export function recordsOf(named: Named[], fitOf: (named: Named) => number): Found {
  return new Map(named.flatMap((each) => (each.record ? [[formatRecordId(each.record), fitOf(each)]] : [])));
}

/** Returns the records of the rows that pass, each with how well it does. */
export function rowsThat(rows: TableRow[], passes: (row: TableRow) => boolean, fit: number): Found {
  return new Map(rows.filter(passes).map(({ record }) => [formatRecordId(record), fit]));
}
