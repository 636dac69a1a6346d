import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../formats/search/search-record.ts';
import { isVolumeFile } from '../model/search-files.ts';
import type { IndexFiles } from './index-files.ts';
import { orderFilters } from './order-filters.ts';
import { showTexts } from './show-texts.ts';

/** The size of a chunk of the index, in references to records: a small one costs less at each query and more at the first. */
const CHUNK_SIZE = '3000';

/** How many records Pagefind is handed before its answers are waited for; it takes them in their order. */
const BATCH = 100;

/**
 * Indexes records, and gives the files of their index; throws if Pagefind reports anything. The files are asked for and not left to
 * Pagefind to write: it answers before the last bytes of what it writes are on the disk.
 */
export async function makeVolume(records: SearchRecord[]): Promise<IndexFiles> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += BATCH) {
    await Promise.all(records.slice(from, from + BATCH).map((record) => addRecord(index, record)));
  }
  const given = await index.getFiles();
  if (given.errors.length > 0) throw new Error(`Pagefind could not make its index: ${given.errors.join('; ')}`);
  await index.deleteIndex();
  const files: IndexFiles = new Map(given.files.filter(({ path }) => isVolumeFile(path)).map(({ path, content }) => [path, content]));
  showTexts(files, records);
  orderFilters(files);
  return files;
}

/** Adds a record; records that fit equally well are found in the order in which they were added, so newest first. */
async function addRecord(index: PagefindIndex, { written: _, ...record }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ ...record, language: 'en' });
  if (errors.length > 0) throw new Error(`Pagefind refused the record of ${record.url}: ${errors.join('; ')}`);
}
