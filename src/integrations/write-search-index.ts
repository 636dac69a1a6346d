import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../formats/search/search-records.ts';
import { searchVersion } from '../formats/search/search-version.ts';
import { searchVolumes } from '../formats/search/search-volumes.ts';
import type { Library } from '../model/records.ts';
import { report } from '../stages.ts';
import { prune } from './kept.ts';
import { writeKeptVolume } from './kept-volume.ts';
import { orderFilters } from './order-filters.ts';

/** The size of a chunk of the index, in references to records: a small one costs less at each query and more at the first. */
const CHUNK_SIZE = '3000';

/** How many records Pagefind is handed before its answers are waited for; it takes them in their order. */
const BATCH = 100;

/** The code that a kept volume was made with: another one is another volume. */
const CODE = ['write-search-index.ts', 'order-filters.ts'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('');

/** What the browser reads of Pagefind when it is used through its plain interface; all else that it writes is left out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_meta|fragment|filter|index|\d+)$/;
const NEEDED_OF_OLDER = /^(?:pagefind-entry\.json|.*\.pf_meta|fragment|filter|index)$/;

/** Writes the search index of a library to a folder, older volumes in numbered folders within, with the help of those kept in a cache; gives the number of records. */
export async function writeSearchIndex(library: Library, folder: string, cache: string): Promise<number> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= CHUNK_SIZE;
  const volumes = searchVolumes(library);
  const about = { build: await searchVersion(library), older: volumes.length - 1 };
  let count = 0;
  try {
    for (const [number, { records }] of volumes.entries()) {
      report('search', number, volumes.length);
      const path = number === 0 ? folder : join(folder, String(number));
      const needed = number === 0 ? NEEDED : NEEDED_OF_OLDER;
      const made = records();
      await writeKeptVolume(made, path, { cache, form: `${needed} ${CODE}`, make: (...volume) => writeVolume(...volume, needed) });
      count += made.length;
    }
  } finally {
    await close();
  }
  prune(cache);
  const entry = join(folder, 'pagefind-entry.json');
  writeFileSync(entry, JSON.stringify({ ...JSON.parse(readFileSync(entry, 'utf8')), ...about }));
  return count;
}

/** Indexes the records and writes what is needed of the index to a folder; throws if Pagefind reports anything. */
async function writeVolume(records: SearchRecord[], folder: string, needed: RegExp): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += BATCH) {
    await Promise.all(records.slice(from, from + BATCH).map((record) => addRecord(index, record)));
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  tidy(folder, needed);
  orderFilters(folder);
}

/** Adds a record; records that fit equally well are found in the order in which they were added, so newest first. */
async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ ...record, language: 'en' });
  if (errors.length > 0) throw new Error(`Pagefind refused the record of ${record.url}: ${errors.join('; ')}`);
}

/** Removes what is not needed; the folders of older volumes are left alone. */
function tidy(folder: string, needed: RegExp): void {
  for (const name of readdirSync(folder)) if (!needed.test(name)) rmSync(join(folder, name), { recursive: true });
}
