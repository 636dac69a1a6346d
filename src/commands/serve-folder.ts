import { createServer, type Server } from 'node:http';
import { answerRequest, type HostedSite } from '../host/answer-request.ts';

interface Options extends HostedSite {
  /** The port to begin with; the next free one is taken. 0 takes any. */
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
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}
