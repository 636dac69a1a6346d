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
  /** Returns a part of it, as it was noted, as text that is another one if anything in it is; other records stand in it by name. */
  textOf(part: string): string;
}

/** Returns a library that notes every part of it that is read: its own lists, and each field of its records. The records themselves are changed. */
export function watchLibrary({ briefings, held, ...collections }: Library): WatchedLibrary {
  const parts = new Map<string, () => unknown>();
  const names = new Map<object, string>();
  const watch = <R extends { path: string }>(records: Iterable<R>, fields: Record<string, string>): void => {
    for (const record of records) {
      names.set(record, record.path);
      watchRecord(record, fields, parts);
    }
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
  const maps = Object.entries(collections).map(([name, map]) => [name, new WatchedMap<unknown>(map, name)]);
  for (const [name, map] of Object.entries({ ...collections, briefings: new Map(briefings.map((each) => [each.id, each])) })) {
    parts.set(name, () => Array.from(map.keys()));
    for (const id of map.keys()) parts.set(askedFor(name, id), () => true);
  }
  parts.set('held', () => [...held]);
  const library: Library = defineNoted(Object.fromEntries(maps), 'briefings', 'briefings', briefings);
  defineNoted(library, 'held', 'held', held);
  const nameOf = (_key: string, value: unknown) => {
    if (value instanceof Map || value instanceof Set) throw new Error('A record has a map or a set, which has no text of its own.');
    return (typeof value === 'object' && value !== null && names.get(value)) || value;
  };
  return { library, textOf: (part) => JSON.stringify([part, parts.get(part)?.()], nameOf) };
}

/** Replaces the fields of a record with those that note that they are read, also where an optional one is missing: that it is may be what a page shows. */
function watchRecord(record: { path: string }, fields: Record<string, string>, parts: Map<string, () => unknown>): void {
  const values: Record<string, unknown> = { ...record };
  for (const [of, its] of Map.groupBy(Object.keys(fields), (field) => fields[field])) {
    const part = `${record.path} ${of}`;
    parts.set(part, () => its.map((field) => values[field]));
    for (const field of its) defineNoted(record, field, part, values[field]);
  }
}

/** Defines a field that notes that it is read. */
function defineNoted<T extends object>(of: T, field: string, part: string, value: unknown): T {
  const get = () => {
    noteRead(part);
    return value;
  };
  return Object.defineProperty(of, field, { enumerable: true, get });
}
