import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../formats/search/search-record.ts';
import { isShardFile } from '../../model/addresses/search-files.ts';
import { formatRecordId } from '../../model/search/record-id.ts';
import { cachedBytes, codeAndVersions } from '../../reuse/cache.ts';
import { type IndexFiles, SIGNATURE } from './index-files.ts';
import { nameParts } from './name-parts.ts';

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
    await Promise.all(records.slice(from, from + BATCH).map((record) => addRecord(index, record)));
  }
  const given = await index.getFiles();
  if (given.errors.length > 0) throw new Error(`Pagefind could not make its index: ${given.errors.join('; ')}`);
  await index.deleteIndex();
  const files: IndexFiles = new Map(given.files.filter(({ path }) => isShardFile(path)).map(({ path, content }) => [path, content]));
  nameParts(files, showRecords(files, records));
  return files;
}

/** Adds a record; equally good matches are found in the order in which they were added, so newest first. */
async function addRecord(index: PagefindIndex, { id, url, content, meta }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: formatRecordId(id), content, meta, language: 'en' });
  if (errors.length > 0) throw new Error(`Pagefind refused the record of ${url}: ${errors.join('; ')}`);
}

/** Everything that can change the shard of the same records. */
const MAKING = codeAndVersions(
  ['make-shard.ts', 'index-files.ts', 'name-parts.ts', '../../model/addresses/search-files.ts', '../../model/search/record-id.ts'].map(
    (name) => join(import.meta.dirname, name),
  ),
  ['pagefind', 'cborg'],
);

/**
 * Returns the files of a shard of the search index, from the cache if it has those of the same records. A build
 * after a change rebuilds only the shard with the change.
 */
export async function cachedShard(records: SearchRecord[], cache: string): Promise<IndexFiles> {
  const packed = await cachedBytes(cache, MAKING + JSON.stringify(records), async () => encode([...(await makeShard(records))]));
  return new Map(decode(packed) as [string, Uint8Array][]);
}

/**
 * Replaces the id of each record, by which it was indexed, with its address, and its folded text with the original, and leaves the
 * files of records uncompressed, to be named; returns the ids by the paths of their files. One record cannot have both texts: Pagefind finds a phrase in only one spelling of its words.
 */
function showRecords(files: IndexFiles, records: SearchRecord[]): Map<string, string> {
  const byId = new Map(records.map((record) => [formatRecordId(record.id), record]));
  const ids = new Map<string, string>();
  for (const [path, packed] of files) {
    if (!path.startsWith('fragment/')) continue;
    const fragment = JSON.parse(gunzipSync(packed).subarray(SIGNATURE.length).toString());
    const { url = '', content = '', written = content, kind } = byId.get(fragment.url) ?? {};
    ids.set(path, fragment.url);
    files.set(path, Buffer.from(SIGNATURE + JSON.stringify({ ...fragment, url, content: written, kind })));
  }
  return ids;
}
