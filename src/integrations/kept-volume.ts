import { join } from 'node:path';
import { decode, encode } from 'cborg';
import type { SearchRecord } from '../formats/search/search-record.ts';
import type { IndexFiles } from './index-files.ts';
import { codeAndVersions, keptBytes } from './kept.ts';
import { makeVolume } from './make-volume.ts';

/** Everything that makes two volumes of the same records differ. */
const MAKING = codeAndVersions(
  ['make-volume.ts', 'index-files.ts', 'order-filters.ts', 'show-texts.ts', '../model/search-files.ts'].map((name) =>
    join(import.meta.dirname, name),
  ),
  ['pagefind', 'cborg'],
);

/**
 * Returns the files of a volume of the search index: those that were made of the same records before, if they are in the cache. A build
 * after a change makes only the volume anew that the change is in.
 */
export async function keptVolume(records: SearchRecord[], cache: string): Promise<IndexFiles> {
  const packed = await keptBytes(cache, MAKING + JSON.stringify(records), async () => encode([...(await makeVolume(records))]));
  return new Map(decode(packed) as [string, Uint8Array][]);
}
