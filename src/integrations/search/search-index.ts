import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { siteContext } from '../../content.ts';
import { searchShards, searchVersion } from '../../formats/search/search-shards.ts';
import { WordCollection } from '../../formats/search/word-slices.ts';
import { readFileAt, sendFile } from '../../host/send-file.ts';
import { mediaType } from '../../model/addresses/media-types.ts';
import { isProgram, SEARCH_FOLDER, SEARCH_PROGRAM, WORDS_FOLDER } from '../../model/addresses/search-files.ts';
import { sealText } from '../../model/text/sealed-text.ts';
import { prune } from '../../reuse/cache.ts';
import type { Settings } from '../../settings.ts';
import { report } from '../../stages.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { fileOf, type IndexFiles, readEntry, setEntry } from './index-files.ts';
import { openShard } from './make-shard.ts';
import { takeShard } from './take-shard.ts';

/** Write the search index beside the built pages; in the live preview, serve that of the last build. */
export function searchIndex(settings: Settings): AstroIntegration {
  return {
    name: 'readout-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = await writeSearchIndex(siteContext(), join(fileURLToPath(dir), SEARCH_FOLDER), join(settings.cacheDir, 'search'));
        logger.info(`${records} records indexed.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(settings.outDir, SEARCH_FOLDER);
        if (!existsSync(folder)) logger.warn('There is no search index yet. Run "npm run build" once to search in the live preview.');
        else logger.info('Search answers from the index of the last build.');
        server.middlewares.use(`${settings.basePath}${SEARCH_FOLDER}/`, (request, response, next) => {
          const [path = ''] = (request.url ?? '').slice(1).split('?');
          const file = readFileAt(folder, path);
          if (file) sendFile(file, mediaType(path), request, response);
          else next();
        });
      },
    },
  };
}

/** Writes the search index of a library to a folder, older shards in numbered folders within it, using cached shards where possible; returns the number of records. */
export async function writeSearchIndex(context: ViewContext, folder: string, cache: string): Promise<number> {
  const shards = searchShards(context);
  // What the pages compare with their own build.
  const about = { build: await searchVersion(context.library), older: shards.length - 1 };
  const words = new WordCollection();
  let count = 0;
  try {
    for (const [number, shard] of shards.entries()) {
      report('search', number, shards.length);
      const [taken, ids] = [await takeShard(shard, number === 0, cache), shard.ids()];
      words.add(taken.words, ids);
      const files = openShard(taken.kept, ids);
      if (number === 0) {
        const program = { program: createHash('sha256').update(fileOf(files, SEARCH_PROGRAM)).digest('hex').slice(0, 12) };
        setEntry(files, { ...readEntry(files), ...about, ...program });
      } else for (const path of files.keys()) if (isProgram(path)) files.delete(path);
      writeFiles(files, number === 0 ? folder : join(folder, String(number)));
      count += ids.length;
    }
  } finally {
    await close();
  }
  await writeWords(words, folder, about.build);
  prune(cache);
  return count;
}

async function writeWords(words: WordCollection, folder: string, build: string): Promise<void> {
  mkdirSync(join(folder, WORDS_FOLDER), { recursive: true });
  for (const [slice, text] of words.slices()) writeFileSync(join(folder, WORDS_FOLDER, `${slice}.txt`), await sealText(text, build));
}

function writeFiles(files: IndexFiles, folder: string): void {
  for (const directory of new Set([...files.keys()].map((path) => dirname(path)))) mkdirSync(join(folder, directory), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}
