import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentError } from '../content.ts';
import type { Settings } from '../settings.ts';

/** Let the live preview follow every file of the content, and show its mistakes to every page that is open. */
export function livePreview({ contentDir }: Settings): AstroIntegration {
  return {
    name: 'readout-live-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = resolve(contentDir);
        server.watcher.add(content);
        // The page of a mistake depends on no module, so that Vite would leave it as it is once the mistake is fixed.
        server.watcher.on('all', (_, path) => {
          if (resolve(path).startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
        // Astro tells the pages that are connected 200 ms after it has answered one; a page that takes longer to connect would stay empty.
        server.ws.on('vite:client:connect', () => {
          const error = contentError();
          if (!error) return;
          const { name, message, stack = '' } = error;
          server.environments.client.hot.send({ type: 'error', err: { name, message, stack } });
        });
      },
    },
  };
}
