import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { decode, encode } from 'cborg';
import type { SearchRecord } from '../formats/search/search-records.ts';
import type { IndexFiles } from './index-files.ts';
import { codeAndVersions, keptBytes } from './kept.ts';
import { makeVolume } from './make-volume.ts';

/** Everything that makes two volumes of the same records differ. */
const MAKING = codeAndVersions(
  ['make-volume.ts', 'index-files.ts', 'order-filters.ts', 'show-texts.ts'].map((name) => join(import.meta.dirname, name)),
  ['pagefind', 'cborg'],
);

const DIGEST_BYTES = 32;

/**
 * Gives the files of a volume of the search index: those that were made of the same records before, if they are in the cache. A build
 * after a change makes only the volume anew that the change is in.
 */
export async function keptVolume(records: SearchRecord[], cache: string): Promise<IndexFiles> {
  const name = createHash('sha256').update(MAKING).update(JSON.stringify(records)).digest('hex');
  const packed = await keptBytes(join(cache, `${name}.cbor`), {
    isWhole,
    make: async () => seal(encode([...(await makeVolume(records))])),
  });
  return new Map(decode(packed.subarray(DIGEST_BYTES)) as [string, Uint8Array][]);
}

function seal(bytes: Uint8Array): Buffer {
  return Buffer.concat([digestOf(bytes), bytes]);
}

function isWhole(packed: Buffer): boolean {
  return digestOf(packed.subarray(DIGEST_BYTES)).equals(packed.subarray(0, DIGEST_BYTES));
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
