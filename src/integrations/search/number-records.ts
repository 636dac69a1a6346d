import type { SearchRecord } from '../../formats/search/search-record.ts';
import { RECORD_KINDS, type RecordId, type RecordKind } from '../../model/search/record-id.ts';

const KINDS = new Set<string>(Object.values(RECORD_KINDS));

/** A record with its id. */
export type NumberedRecord = SearchRecord & { id: RecordId };

/**
 * Numbers the records of a shard, whose briefings are listed newest first, and counts them. They are numbered within their kind from the
 * oldest briefing, so that a new briefing changes no number.
 */
export function numberRecords(records: SearchRecord[], counted: Map<RecordKind, number>): NumberedRecord[] {
  const briefings = Map.groupBy(records, ({ filters }) => filters.briefing?.[0] ?? '');
  const ids = new Map<SearchRecord, RecordId>();
  for (const record of [...briefings.values()].reverse().flat()) {
    const kind = kindOf(record);
    const number = counted.get(kind) ?? 0;
    ids.set(record, { kind, number });
    counted.set(kind, number + 1);
  }
  return records.map((record) => ({ ...record, id: ids.get(record) as RecordId }));
}

function kindOf({ filters }: SearchRecord): RecordKind {
  const [kind = ''] = filters.kind ?? [];
  return KINDS.has(kind) ? (kind as RecordKind) : 'point';
}
