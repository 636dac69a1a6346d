import type { TableRow } from './table-rows.ts';

/** Returns rows sorted by the last day of their round, newest or oldest first; rows without a round come last, and those of one day stay in order. */
export function sortRows(rows: TableRow[], order: 'newest' | 'oldest'): TableRow[] {
  return rows.toSorted(({ round: { last: a } }, { round: { last: b } }) => {
    if (a === b) return 0;
    if (!a || !b) return a ? -1 : 1;
    return a < b === (order === 'oldest') ? -1 : 1;
  });
}
