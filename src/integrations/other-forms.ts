import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { library } from '../content.ts';
import { formFiles } from '../formats/forms.ts';
import { settings } from '../settings.ts';
import { publication } from '../site.ts';

/**
 * Write each briefing and each point in its other forms beside its page; in the live preview, serve them. They are not endpoints,
 * because Astro spends some ten times as long on writing a file as the file system does, and these are several for every point.
 */
export function otherForms(): AstroIntegration {
  return {
    name: 'readout-other-forms',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const count = writeForms(fileURLToPath(dir));
        logger.info(`${count} files written.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = findForm(request.originalUrl ?? '/');
          if (!file) return next();
          response.writeHead(200, { 'content-type': `${file.mediaType}; charset=utf-8` }).end(file.write());
        });
      },
    },
  };
}

function writeForms(folder: string): number {
  let count = 0;
  for (const { path, write } of formFiles(library(), publication)) {
    writeFileSync(join(folder, path), write());
    count++;
  }
  return count;
}

function findForm(url: string) {
  const { pathname } = new URL(url, 'http://localhost');
  if (!/\.[a-z]+$/.test(pathname) || !pathname.startsWith(`${settings.basePath}briefings/`)) return undefined;
  const path = `/${pathname.slice(settings.basePath.length)}`;
  return formFiles(library(), publication).find((file) => file.path === path);
}
