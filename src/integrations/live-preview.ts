import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentError } from '../content.ts';
import type { Settings } from '../settings.ts';

/** What a page of the preview sends once it is connected: how long ago it was asked for, in ms. */
const ASKED = 'readout:asked';

/** Lets each page of the preview, even that of an error, say how old it is; a duration, since the clocks of two machines may differ. */
const agesOfPages = {
  name: 'readout-ages-of-pages',
  transform: (code: string, id: string) => (id.endsWith('/vite/dist/client/client.mjs') ? code + SAY_AGE : undefined),
};

/** Run in a page; until the socket is open, the age would grow while it waits to be sent. */
const SAY_AGE = `
const page = createHotContext('/');
page.on('vite:ws:connect', () => page.send('${ASKED}', performance.now()));`;

/** Lets the live preview follow every file of the content, and shows its mistakes on every page that is open. */
export function livePreview({ contentDir }: Settings): AstroIntegration {
  return {
    name: 'readout-live-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [agesOfPages] } });
      },
      'astro:server:setup': ({ server }) => {
        const content = resolve(contentDir);
        server.watcher.add(content);
        let changed = 0;
        server.watcher.on('all', (_event, path) => {
          changed = Date.now();
          // The error page depends on no module, so Vite would not reload it once the mistake is fixed.
          if (resolve(path).startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
        server.ws.on(ASKED, (age: number, client) => {
          // Until a page has connected, it is not told of changes.
          if (Date.now() - age < changed) client.send({ type: 'full-reload' });
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
