import type { TableRow } from './table-rows.ts';

/** Returns rows by the last day of their round, the newest or the oldest first; what is in no round comes last, and what is of one day stays in order. */
export function sortRows(rows: TableRow[], order: 'newest' | 'oldest'): TableRow[] {
  return rows.toSorted(({ round: { last: a } }, { round: { last: b } }) => {
    if (a === b) return 0;
    if (!a || !b) return a ? -1 : 1;
    return a < b === (order === 'oldest') ? -1 : 1;
  });
}
