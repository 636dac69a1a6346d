import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import sirv from 'sirv';
import { library } from '../content.ts';
import { type SearchRecord, searchRecords } from '../formats/search-records.ts';
import { settings } from '../settings.ts';

/** Write the search index beside the built pages; in the live preview, serve that of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'readout-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = searchRecords(library());
        await writeIndex(records, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${records.length} records indexed.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(settings.outDir, 'pagefind');
        if (!existsSync(folder)) logger.warn('There is no search index yet. Run "npm run build" once to search in the live preview.');
        else logger.info('Search answers from the index of the last build.');
        server.middlewares.use(`${settings.basePath}pagefind`.replace('//', '/'), sirv(folder, { dev: true }));
      },
    },
  };
}

/** Indexes the records and writes the index to a folder; throws if Pagefind reports anything. */
async function writeIndex(records: SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}`);
    for (const record of records) await addRecord(index, record);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ ...record, language: 'en' });
  if (errors.length > 0) throw new Error(`Pagefind refused the record of ${record.url}: ${errors.join('; ')}`);
}
