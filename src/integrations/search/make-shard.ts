import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../formats/search/search-record.ts';
import { isShardFile } from '../../model/addresses/search-files.ts';
import { formatRecordId, type RecordId } from '../../model/search/record-id.ts';
import { cachedBytes, codeAndVersions } from '../../reuse/cache.ts';
import { type IndexFiles, SIGNATURE } from './index-files.ts';
import { nameParts, nameRecords } from './name-parts.ts';
import { packSmall, SMALL } from './pack-small.ts';
import { packTexts, type RecordText } from './pack-texts.ts';

/** The size of a chunk of the index, in references to records: a small one costs less at each query, but more at the first. */
const CHUNK_SIZE = '3000';

/** How many records to pass to Pagefind before waiting for its answers; it processes them in order. */
const BATCH = 100;

/**
 * Indexes records, and returns the files of their index; throws if Pagefind reports anything. The files are fetched rather than left to
 * Pagefind to write, because it answers before the last bytes are on the disk.
 */
async function makeShard(records: SearchRecord[]): Promise<IndexFiles> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += BATCH) {
    await Promise.all(records.slice(from, from + BATCH).map((record, at) => addRecord(index, record, from + at)));
  }
  const given = await index.getFiles();
  if (given.errors.length > 0) throw new Error(`Pagefind could not make its index: ${given.errors.join('; ')}`);
  await index.deleteIndex();
  const files: IndexFiles = new Map(given.files.filter(({ path }) => isShardFile(path)).map(({ path, content }) => [path, content]));
  nameParts(files, packTexts(files, takeTexts(files, records)));
  return files;
}

/** Adds a record by its place; equally good matches are found in the order in which they were added, so newest first. */
async function addRecord(index: PagefindIndex, { url, content, meta }: SearchRecord, place: number): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: String(place), content, meta, language: 'en' });
  if (errors.length > 0) throw new Error(`Pagefind refused the record of ${url}: ${errors.join('; ')}`);
}

/** Everything that can change the shard of the same records, but for their names. */
const MAKING = codeAndVersions(
  [
    'make-shard.ts',
    'index-files.ts',
    'name-parts.ts',
    'pack-small.ts',
    'pack-texts.ts',
    '../../model/addresses/record-texts.ts',
    '../../model/addresses/search-files.ts',
  ].map((name) => join(import.meta.dirname, name)),
  ['pagefind', 'cborg'],
);

/** Returns the key by which the files of the shard of some records are in the cache. */
export function shardKey(records: SearchRecord[]): string {
  return createHash('sha256')
    .update(MAKING + JSON.stringify(records))
    .digest('hex');
}

/** Returns the files of a shard of the search index, as they are kept: from the cache, or made now. */
export function keptShard(records: SearchRecord[], key: string, cache: string): Promise<Uint8Array> {
  return cachedBytes(cache, key, async () => encode([...(await makeShard(records))]));
}

/** Returns the files of a shard that is kept, with the texts of its records named by the ids of these. */
export function openShard(kept: Uint8Array, ids: RecordId[]): IndexFiles {
  const files: IndexFiles = new Map(decode(kept) as [string, Uint8Array][]);
  nameRecords(files, ids.map(formatRecordId));
  return files;
}

/**
 * Removes the file with the text of each record, and returns those texts in the order of the records: with the address in place of the one by
 * which the record was indexed, and the original in place of the folded text. One record cannot have both texts: Pagefind finds a phrase in
 * only one spelling of its words.
 */
function takeTexts(files: IndexFiles, records: SearchRecord[]): RecordText[] {
  const indexed = new Map<string, { file: string; fragment: { url: string; content: string } }>();
  for (const [path, packed] of files) {
    const [, file] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (!file) continue;
    const fragment = JSON.parse(gunzipSync(packed, { chunkSize: SMALL }).subarray(SIGNATURE.length).toString());
    indexed.set(fragment.url, { file, fragment });
    files.delete(path);
  }
  return records.flatMap((record, place) => {
    const { file, fragment } = indexed.get(String(place)) ?? {};
    if (!file) return [];
    const shown = { ...fragment, url: record.url, content: record.written ?? record.content, kind: record.kind };
    return [{ file, place, bytes: packSmall(SIGNATURE + JSON.stringify(shown)) }];
  });
}
