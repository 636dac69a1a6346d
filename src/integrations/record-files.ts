import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { library, publication } from '../content.ts';
import { recordFiles } from '../formats/record-files.ts';
import { collectReads } from '../model/library/reads.ts';
import { currentReuse } from '../reuse/current-reuse.ts';
import type { Settings } from '../settings.ts';
import { report } from '../stages.ts';

/** The addresses, after the base path, that may be those of such a file. */
const CANDIDATE = /^(?:actors|briefings|embed|processes|topics)\/.*\.[a-z]+$/;

/**
 * Write the files beside the pages of records: other forms, citations, feeds; in the live preview, serve it. These are not endpoints,
 * because Astro takes some ten times as long to write a file as the file system does, and every point has several.
 */
export function besideRecords({ basePath }: Settings): AstroIntegration {
  return {
    name: 'readout-record-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const count = writeFiles(fileURLToPath(dir));
        logger.info(`${count} files written.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = findFile(request.originalUrl ?? '/', basePath);
          if (!file) return next();
          response.writeHead(200, { 'content-type': `${file.mediaType}; charset=utf-8` }).end(file.write());
        });
      },
    },
  };
}

function writeFiles(folder: string): number {
  const files = [...recordFiles(library(), publication())];
  const reuse = currentReuse();
  const left = files.filter(({ path }) => !reuse?.isTaken(path.slice(1)));
  for (const [index, { path, write }] of left.entries()) {
    report('files', index, left.length);
    const reads = reuse?.groupAt(path.slice(1))?.reads ?? new Set();
    writeFileSync(join(folder, path), collectReads(reads, write));
  }
  return left.length;
}

function findFile(url: string, basePath: string) {
  const { pathname } = new URL(url, 'http://localhost');
  const asked = pathname.slice(basePath.length);
  if (!pathname.startsWith(basePath) || !CANDIDATE.test(asked)) return undefined;
  return recordFiles(library(), publication()).find(({ path }) => path === `/${asked}`);
}
