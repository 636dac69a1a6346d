import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteContext } from '../../content.ts';
import { readFileAt, sendFile } from '../../host/send-file.ts';
import { mediaType } from '../../model/addresses/media-types.ts';
import { SEARCH_FOLDER } from '../../model/addresses/search-files.ts';
import type { Settings } from '../../settings.ts';
import { writeSearchIndex } from './write-search-index.ts';

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
