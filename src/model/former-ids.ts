/** An id whose address leads to a record: its own, or a former one. */
export interface Address<R> {
  id: string;
  record: R;
  former: boolean;
}

/** Lists every id whose address leads to one of the records, former ids included. */
export function addressesOf<R extends { id: string; data: { formerIds: string[] } }>(records: Iterable<R>): Address<R>[] {
  return Array.from(records).flatMap((record) => [
    { id: record.id, record, former: false },
    ...record.data.formerIds.map((id) => ({ id, record, former: true })),
  ]);
}
