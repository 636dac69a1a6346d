import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentError } from '../content.ts';
import type { Settings } from '../settings.ts';

/** Let the live preview follow every file of the content, and show its mistakes on every page that is open. */
export function livePreview({ contentDir }: Settings): AstroIntegration {
  return {
    name: 'readout-live-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = resolve(contentDir);
        server.watcher.add(content);
        // When each page that has not connected yet was requested: until it connects, it is not told of changes.
        const arriving: number[] = [];
        let changed = 0;
        server.middlewares.use((request, _response, next) => {
          if (request.headers.accept?.includes('text/html')) arriving.push(Date.now());
          next();
        });
        server.watcher.on('all', (_event, path) => {
          changed = Date.now();
          // The error page depends on no module, so Vite would not reload it once the mistake is fixed.
          if (resolve(path).startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
        server.ws.on('vite:client:connect', (_data, client) => {
          const asked = arriving.shift();
          if (asked !== undefined && asked < changed) client.send({ type: 'full-reload' });
          // Astro tells the pages that are connected 200 ms after it has answered one; a page that takes longer to connect would stay empty.
          const error = contentError();
          if (!error) return;
          const { name, message, stack = '' } = error;
          server.environments.client.hot.send({ type: 'error', err: { name, message, stack } });
        });
      },
    },
  };
}
