import { NO_POSITION } from './no-position.ts';
import type { PointsTable } from './points-table.ts';
import type { RecordId } from './record-id.ts';
import type { TableRow } from './table-rows.ts';

/** Stands for the round of what belongs to none. */
const NO_ROUND = { id: '', process: '', first: '', last: '', points: [], records: {} };

/** Returns the row by which a record is filtered: that of the table, or one made from the number of the record. */
export function rowFor(
  record: RecordId,
  table: PointsTable | undefined,
  entries: Record<'actor' | 'topic' | 'process', string[]>,
): TableRow {
  const row = table?.rowOf(record);
  if (row) return row.isAside ? { ...row, isAside: false } : row;
  const { kind, number } = record;
  const idOf = (list: keyof typeof entries) => (kind === list && entries[list][number] ? [entries[list][number]] : []);
  const [process = ''] = idOf('process');
  return {
    record,
    kind,
    round: table?.roundOf(record) ?? { ...NO_ROUND, process },
    id: '',
    claim: '',
    certainty: '',
    attribution: '',
    holders: [],
    actors: idOf('actor'),
    topics: idOf('topic'),
    ...NO_POSITION,
  };
}
