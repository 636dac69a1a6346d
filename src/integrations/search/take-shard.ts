import type { SearchShard } from '../../formats/search/search-shards.ts';
import { type ShardWord, shardWords } from '../../formats/search/shard-words.ts';
import { collectReads } from '../../model/library/reads.ts';
import { readBytes } from '../../reuse/cache.ts';
import { currentReuse } from '../../reuse/current-reuse.ts';
import { keptShard, shardKey } from './make-shard.ts';

/** What a build remembers of a shard: the key of its files in the cache, and the words of its records. */
interface Remembered {
  key: string;
  words: ShardWord[];
}

/**
 * Returns the files of a shard as they are kept, and the words of its records. Records are made only if a part of the library that they
 * were made from in the last build has changed, and the shard only if the records have.
 */
export async function takeShard(shard: SearchShard, isNewest: boolean, cache: string): Promise<{ kept: Uint8Array; words: ShardWord[] }> {
  const reuse = currentReuse();
  const name = ['shard', isNewest, ...shard.briefings.map(({ id }) => id)].join(' ');
  const last = reuse?.recall(name) as Remembered | undefined;
  const taken = last && readBytes(cache, last.key);
  if (taken) return { kept: taken, words: last.words };
  // A record may say something of the publication.
  const reads = new Set(['']);
  const records = collectReads(reads, shard.records);
  const [key, words] = [shardKey(records), shardWords(records, isNewest)];
  reuse?.remember(name, reads, { key, words } satisfies Remembered);
  return { kept: await keptShard(records, key, cache), words };
}
