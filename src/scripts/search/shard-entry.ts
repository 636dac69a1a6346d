import { SHARD_ENTRY, shardEngine, shardMeta } from '../../model/addresses/search-files.ts';
import type { IndexWatch } from './index-watch.ts';
import { WrongFile } from './lost-file.ts';

/** What a shard of the index says of itself. */
export interface ShardEntry {
  languages: Record<string, { hash: string; wasm: string }>;
  /** The version of the site that the index belongs to, how many older shards there are, and the digest of the search program; only the newest shard says so. */
  build: string;
  older: number;
  program: string;
  /** The digests of the packs of texts. */
  texts: string[];
}

/** Reads what a shard says of itself, and notes its packs of texts; throws if it is unavailable. */
export async function readShardEntry(files: IndexWatch, shard: string, build: string): Promise<ShardEntry> {
  const address = `${shard}${SHARD_ENTRY}?ts=${build}`; // The address that Pagefind asks for.
  const entry = await (await files.get(address)).json().catch(() => ({}));
  // Only the newest shard names the build and the older ones.
  if (entry.languages && (!entry.build || (entry.program && Number.isInteger(entry.older)))) {
    files.packs[shard] = entry.texts;
    return entry;
  }
  const damaged = new WrongFile(address, 'damaged');
  files.lose(address, damaged);
  throw damaged;
}

/** Returns the addresses of a shard's list of parts and of the WebAssembly part of the program. */
export function shardParts(shard: string, { languages }: ShardEntry): { list: string; engine: string } {
  const [{ hash = '', wasm = '' } = {}] = Object.values(languages);
  return { list: shard + shardMeta(hash), engine: shard + shardEngine(wasm) };
}
