import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../formats/search/search-record.ts';
import { isShardFile } from '../../model/addresses/search-files.ts';
import { cachedBytes, codeAndVersions } from '../cache.ts';
import { type IndexFiles, SIGNATURE } from './index-files.ts';
import { orderFilters } from './order-filters.ts';

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
  showTexts(files, records);
  orderFilters(files);
  return files;
}

/** Adds a record; equally good matches are found in the order in which they were added, so newest first. */
async function addRecord(index: PagefindIndex, { id: _, written: __, ...record }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ ...record, language: 'en' });
  if (errors.length > 0) throw new Error(`Pagefind refused the record of ${record.url}: ${errors.join('; ')}`);
}

/** Everything that can change the shard of the same records. */
const MAKING = codeAndVersions(
  ['make-shard.ts', 'index-files.ts', 'order-filters.ts', '../../model/addresses/search-files.ts'].map((name) =>
    join(import.meta.dirname, name),
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
 * Replaces the folded text of each record, which was indexed, with the original. One record cannot have both: Pagefind
 * finds a phrase in only one spelling of its words.
 */
function showTexts(files: IndexFiles, records: SearchRecord[]): void {
  const written = new Map(records.flatMap(({ url, written }) => (written === undefined ? [] : [[url, written]])));
  if (written.size === 0) return;
  for (const [path, packed] of files) {
    if (!path.startsWith('fragment/')) continue;
    const bytes = gunzipSync(packed);
    const fragment = JSON.parse(bytes.subarray(SIGNATURE.length).toString());
    const content = written.get(fragment.url);
    if (content === undefined) continue;
    files.set(path, gzipSync(SIGNATURE + JSON.stringify({ ...fragment, content }), { level: 9 }));
  }
}
