import { noteRead } from './reads.ts';
import type { ActorRecord, Briefing, Library, PageRecord, Point, ProcessRecord, SourceRecord, TopicRecord } from './records.ts';
import { askedFor, WatchedMap } from './watched-map.ts';

/** The fields of a record, but those that its address is made from, each with the part of it that reading the field reads. */
type PartsOf<R, Fixed extends keyof R> = Record<Exclude<keyof R, Fixed>, string>;

const POINT: PartsOf<Point, 'briefing' | 'id' | 'label' | 'path'> = {
  ...{ kind: 'facts', status: 'facts', issued: 'facts', parties: 'facts', agreement: 'facts', attribution: 'facts', saidBy: 'facts' },
  ...{ data: 'facts', relations: 'relations', takenUp: 'taken up' },
};
const BRIEFING: PartsOf<Briefing, 'id' | 'path'> = {
  ...{ data: 'data', parties: 'data', body: 'body', points: 'points', process: 'process', previous: 'previous', next: 'next' },
};
const ACTOR: PartsOf<ActorRecord, 'id' | 'path'> = {
  ...{ data: 'data', parts: 'parts', seats: 'seats', delegations: 'delegations', offices: 'offices', ties: 'ties', points: 'points' },
  ...{ positions: 'positions', passages: 'passages', members: 'members', memberOf: 'member of' },
};
const TOPIC: PartsOf<TopicRecord, 'id' | 'path'> = {
  ...{ data: 'data', points: 'points', positions: 'positions', passages: 'passages', briefings: 'briefings' },
};
const SOURCE: PartsOf<SourceRecord, 'id' | 'path'> = { data: 'data', briefings: 'briefings', reports: 'reports', rounds: 'rounds' };
const PROCESS: PartsOf<ProcessRecord, 'id' | 'path'> = { data: 'data', briefings: 'briefings', rounds: 'rounds' };
const PAGE: PartsOf<PageRecord, 'id' | 'path'> = { data: 'data', body: 'body' };

/** A library that notes what is read of it. */
export interface WatchedLibrary {
  library: Library;
  /** Returns a part of it, as it was noted, as text that differs if anything in it does; other records stand in it by name. */
  textOf(part: string): string;
}

/** The values of the fields of a record that notes what is read of it, and the part that each is of, with the record's address. */
const VALUES = Symbol('values');
const PARTS = Symbol('parts');

interface Watched {
  path: string;
  [VALUES]: Record<string, unknown>;
  [PARTS]: Record<string, string>;
}

/** Returns a library that notes every part of it that is read: its own lists, and each field of its records. The records themselves are changed. */
export function watchLibrary({ briefings, held, ...collections }: Library): WatchedLibrary {
  const records = new Map<string, Watched>();
  const watch = (those: Iterable<{ path: string }>, parts: Record<string, string>): void => {
    const fields = notingFields(parts);
    for (const each of those) records.set(each.path, watchRecord(each, parts, fields));
  };
  watch(
    briefings.flatMap(({ points }) => points),
    POINT,
  );
  watch(briefings, BRIEFING);
  watch(collections.actors.values(), ACTOR);
  watch(collections.topics.values(), TOPIC);
  watch(collections.sources.values(), SOURCE);
  watch(collections.processes.values(), PROCESS);
  watch(collections.pages.values(), PAGE);
  const lists = new Map<string, () => unknown>();
  const maps = Object.entries(collections).map(([name, map]) => [name, new WatchedMap<unknown>(map, name)]);
  for (const [name, map] of Object.entries({ ...collections, briefings: new Map(briefings.map((each) => [each.id, each])) })) {
    lists.set(name, () => Array.from(map.keys()));
    for (const id of map.keys()) lists.set(askedFor(name, id), () => true);
  }
  lists.set('held', () => [...held]);
  const library: Library = defineNoted(Object.fromEntries(maps), 'briefings', briefings);
  defineNoted(library, 'held', held);
  const saidIn = (part: string): unknown => {
    const record = records.get(part.split(' ', 1)[0] ?? '');
    if (!record) return lists.get(part)?.();
    const fields = Object.keys(record[PARTS]).filter((field) => record[PARTS][field] === part);
    return fields.map((field) => record[VALUES][field]);
  };
  return { library, textOf: (part) => JSON.stringify([part, saidIn(part)], nameRecords) };
}

/** Puts the address of a record in its place, which is all that the text of another one says of it. */
function nameRecords(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) throw new Error('A record has a map or a set, which has no text of its own.');
  return typeof value === 'object' && value !== null && VALUES in value ? (value as Watched).path : value;
}

/** Returns fields that note that they are read, for all records of a kind: a function for each field of each would fill the memory. */
function notingFields(parts: Record<string, string>): PropertyDescriptorMap {
  const noting = (field: string): PropertyDescriptor & ThisType<Watched> => ({
    enumerable: true,
    get() {
      noteRead(this[PARTS][field] ?? '');
      return this[VALUES][field];
    },
  });
  return Object.fromEntries(Object.keys(parts).map((field) => [field, noting(field)]));
}

/** Replaces the fields of a record with those that note that they are read, also where an optional one is missing: its absence may be what a page shows. */
function watchRecord(record: { path: string }, parts: Record<string, string>, fields: PropertyDescriptorMap): Watched {
  const addresses = new Map(Object.values(parts).map((part) => [part, `${record.path} ${part}`]));
  const own = Object.fromEntries(Object.entries(parts).map(([field, part]) => [field, addresses.get(part)]));
  Object.defineProperties(record, { [VALUES]: { value: { ...record } }, [PARTS]: { value: own } });
  return Object.defineProperties(record, fields) as Watched;
}

/** Defines a list of the library that notes that it is read. */
function defineNoted<T extends object>(of: T, name: string, value: unknown): T {
  const get = () => {
    noteRead(name);
    return value;
  };
  return Object.defineProperty(of, name, { enumerable: true, get });
}
