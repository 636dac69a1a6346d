import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { settings } from '../settings.ts';

/** Let the live preview follow every file of the content. */
export function livePreview(): AstroIntegration {
  return {
    name: 'readout-live-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = resolve(settings.contentDir);
        server.watcher.add(content);
        // The page of a mistake depends on no module, so that Vite would leave it as it is once the mistake is mended.
        server.watcher.on('all', (_, path) => {
          if (resolve(path).startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
