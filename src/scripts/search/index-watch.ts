import { SHARD_ENTRY } from '../../model/addresses/search-files.ts';
import { fetchWhole, WrongFile } from './fetch-whole.ts';

/** What is known about the index that is being read. */
export interface IndexWatch {
  /** Why a file was unavailable, if one was. */
  error?: unknown;
  /** How files are fetched: "reload" bypasses every cache. */
  cache: RequestCache;
  /** What the build recorded in the index: its version, and how many older shards there are. */
  build?: string;
  older?: number;
  /** The digest of the search program. */
  program?: string;
}

/**
 * Watches the files of the index as they are fetched. Pagefind treats an unavailable file as an empty one and then finds nothing;
 * only its requests show that something was lost. Other requests of the page are not affected.
 */
export function watchIndex(index: string): IndexWatch {
  const watch: IndexWatch = { cache: 'default' };
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith(index)) return plainFetch(input, init);
    try {
      const response = await fetchWhole(address, watch.cache, plainFetch);
      // Only the newest shard, which is read first, names the build and the older ones.
      if (address.startsWith(index + SHARD_ENTRY)) Object.assign(watch, await readEntry(address, response.clone()));
      return response;
    } catch (error) {
      watch.error = error;
      throw error;
    }
  };
  return watch;
}

/** Reads what the build recorded; throws if the file is not as expected. */
async function readEntry(address: string, response: Response): Promise<Pick<IndexWatch, 'build' | 'older' | 'program'>> {
  try {
    const { build, older, program } = await response.json();
    if (build && program && Number.isInteger(older)) return { build, older, program };
  } catch {}
  throw new WrongFile(address, 'damaged');
}
