import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { searchShards, searchVersion } from '../../formats/search/search-shards.ts';
import { isProgram, SEARCH_PROGRAM } from '../../model/addresses/search-files.ts';
import { report } from '../../stages.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { prune } from '../cache.ts';
import { fileOf, type IndexFiles, readEntry, setEntry } from './index-files.ts';
import { cachedShard } from './make-shard.ts';

/** Writes the search index of a library to a folder, older shards in numbered folders within, with the help of those kept in a cache; returns the number of records. */
export async function writeSearchIndex(context: ViewContext, folder: string, cache: string): Promise<number> {
  const shards = searchShards(context);
  // What the pages compare with their own build.
  const about = { build: await searchVersion(context.library), older: shards.length - 1 };
  let count = 0;
  try {
    for (const [number, { records }] of shards.entries()) {
      report('search', number, shards.length);
      const made = records();
      const files = await cachedShard(made, cache);
      if (number === 0) {
        const program = { program: createHash('sha256').update(fileOf(files, SEARCH_PROGRAM)).digest('hex').slice(0, 12) };
        setEntry(files, { ...readEntry(files), ...about, ...program });
      } else for (const path of files.keys()) if (isProgram(path)) files.delete(path);
      writeFiles(files, number === 0 ? folder : join(folder, String(number)));
      count += made.length;
    }
  } finally {
    await close();
  }
  prune(cache);
  return count;
}

function writeFiles(files: IndexFiles, folder: string): void {
  for (const directory of new Set([...files.keys()].map((path) => dirname(path)))) mkdirSync(join(folder, directory), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}
