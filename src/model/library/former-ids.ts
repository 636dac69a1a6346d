import { type Collection, changesPath, entryPath, pointPath, tablesPath } from '../addresses/paths.ts';
import type { Library } from './records.ts';

/** An id whose address leads to a record: its present one or a former one. */
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

/** Returns the record with a present or former id; nothing if there is none. */
export function recordAt<R extends { id: string; data: { formerIds: string[] } }>(
  records: ReadonlyMap<string, R>,
  id: string,
): Address<R> | undefined {
  const own = records.get(id);
  if (own) return { id, record: own, former: false };
  return addressesOf(records.values()).find((address) => address.id === id);
}

/** Lists the ids in every address of the pages on what a round did, with the present ones. */
export function changesAddresses({ processes }: Pick<Library, 'processes'>) {
  return addressesOf(processes.values()).flatMap((process) =>
    addressesOf(process.record.briefings).map((briefing) => ({
      process: process.id,
      briefing: briefing.id,
      record: { process: process.record.id, briefing: briefing.record.id },
      former: process.former || briefing.former,
    })),
  );
}

/** Lists every former address of an entry or a point with its present one, both from the root of the site. */
export function formerAddresses({ briefings, processes, actors, topics, sources }: Library): { from: string; to: string }[] {
  const collections = Object.entries({ processes, actors, topics, sources }) as [
    Collection,
    Map<string, { path: string; data: { formerIds: string[] } }>,
  ][];
  const ofBriefings = briefings.flatMap(({ id: present, path, points, data }) =>
    data.formerIds.flatMap((id) => [
      { from: entryPath('briefings', id), to: path },
      { from: tablesPath(id), to: tablesPath(present) },
      ...points.map((point) => ({ from: pointPath(id, point.id), to: point.path })),
    ]),
  );
  const ofEntries = collections.flatMap(([collection, records]) =>
    Array.from(records.values()).flatMap(({ path, data }) => data.formerIds.map((id) => ({ from: entryPath(collection, id), to: path }))),
  );
  const ofChanges = changesAddresses({ processes }).flatMap(({ process, briefing, record, former }) =>
    former ? [{ from: changesPath(process, briefing), to: changesPath(record.process, record.briefing) }] : [],
  );
  return [...ofBriefings, ...ofEntries, ...ofChanges];
}
