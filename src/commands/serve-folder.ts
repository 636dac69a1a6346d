import { createServer, type Server } from 'node:http';
import { answerRequest, type HostedSite } from '../host/answer-request.ts';
import { Refusal } from './run-plainly.ts';

const LAST_PORT = 65_535;

interface Options extends HostedSite {
  /** The first port to try, then the next free one; 0 for any. */
  port: number;
}

/** Serves a built site on loopback as a static host would: index files, redirects to the slash, its headers, the 404 page with status 404. */
export async function serveFolder({ folder, base, port }: Options): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => answerRequest({ folder, base }, request, response));
  const bound = await listen(server, port);
  return { server, address: `http://localhost:${bound}${base}` };
}

/** Listens on the port, or on the next that is free. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const listener = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < LAST_PORT) resolve(listen(server, port + 1));
      else reject(new Refusal(explainPort(port, error), { cause: error }));
    };
    server.once('error', listener);
    server.listen(port, 'localhost', () => {
      server.off('error', listener);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}

function explainPort(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `No port from the one set to ${port} is free. Set PORT to a lower one, or to 0 for any free port.`;
  if (code === 'EACCES') return `Only an administrator may use port ${port}. Set PORT to one above 1023, such as 4321.`;
  return `Port ${port} of this machine cannot be used: ${message}. Set PORT to another one.`;
}

/** Returns the port that a variable names; throws if it is none. */
export function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new Refusal(`PORT is "${value}", which is not a port. Set it to a number from 0 (any free port) to 65535, such as 4321.`);
}
