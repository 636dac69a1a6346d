import { briefingShards } from '../../model/addresses/search-files.ts';
import type { Briefing, Library } from '../../model/library/records.ts';
import type { RecordId } from '../../model/search/record-id.ts';
import { hexDigest } from '../../model/text/sealed-text.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { SearchRecord } from './search-record.ts';
import { briefingIds, briefingRecords, entryIds, entryRecords } from './search-records.ts';

/** A part of the search index that is fetched and searched separately. */
export interface SearchShard {
  /** Its briefings, newest first. */
  briefings: Briefing[];
  records: () => SearchRecord[];
  /** Returns the ids of its records, in their order. */
  ids: () => RecordId[];
}

/** Returns the shards of the search index, newest first; actors, topics and processes are in the newest. */
export function searchShards(context: ViewContext): SearchShard[] {
  const { library } = context;
  return briefingShards(library.briefings).map((briefings, number) => ({
    briefings,
    records: () => [...briefings.flatMap((briefing) => briefingRecords(briefing, context)), ...(number === 0 ? entryRecords(context) : [])],
    ids: () => [...briefings.flatMap((briefing) => briefingIds(briefing, library)), ...(number === 0 ? entryIds(library) : [])],
  }));
}

/** Raise this when the format of the names or the records changes. */
const FORM = 4;

const versions = new WeakMap<Library, Promise<string>>();

/** Returns the version of what a search can find: it differs whenever an entry has changed, so that a page recognises the index of another build. */
export function searchVersion(library: Library): Promise<string> {
  const version = versions.get(library) ?? hashOf(library);
  versions.set(library, version);
  return version;
}

async function hashOf({ briefings, processes, actors, topics, pages }: Library): Promise<string> {
  const hashes = [String(FORM)];
  for (const { id, data, body } of briefings) hashes.push(await digest([id, data, body.paragraphs]));
  for (const { id, data } of [...processes.values(), ...actors.values(), ...topics.values()]) hashes.push(await digest([id, data]));
  for (const { id, data, body } of pages.values()) hashes.push(await digest([id, data, body.paragraphs]));
  return (await digest(hashes)).slice(0, 12);
}

function digest(value: unknown): Promise<string> {
  return hexDigest(new TextEncoder().encode(JSON.stringify(value)));
}
