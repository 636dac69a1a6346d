import type { RequestListener, Server } from 'node:http';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { freePort } from './free-port.ts';

/** A host of one address that serves one site after another, or none. */
export interface FailingHost {
  address: string;
  /** Serves a site; what fits the pattern is answered with other bytes, as if it were of another build. */
  serve(folder: string, faults?: { except: RegExp }): Promise<void>;
  /** Closes the port and every connection, as if the network were gone. */
  cut(): Promise<void>;
  /** Tells whether an address that fits has been asked for since the site came. */
  asked(path: RegExp): boolean;
}

/** Makes a host for sites that live under a path; its port stays the same. */
export async function hostThatCanFail(base: string): Promise<FailingHost> {
  const port = await freePort();
  let server: Server | undefined;
  let asked: string[] = [];
  const cut = async () => {
    const closed = server && new Promise((resolve) => server?.close(resolve));
    server?.closeAllConnections();
    await closed;
    server = undefined;
  };
  return {
    address: `http://localhost:${port}${base}`,
    cut,
    asked: (path) => asked.some((each) => path.test(each)),
    async serve(folder, faults) {
      await cut();
      asked = [];
      ({ server } = await serveFolder({ folder, base, port }));
      const [answer] = server.listeners('request') as [RequestListener];
      server.removeAllListeners('request');
      server.on('request', (request, response) => {
        const path = (request.url ?? '').replace(/\?.*/, '');
        asked.push(path);
        if (faults?.except.test(path)) response.end('of another build');
        else answer(request, response);
      });
    },
  };
}
