import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type HeaderRule, headersFor, readHeaderRules } from '../model/header-rules.ts';
import { Refusal } from './refusal.ts';

const LAST_PORT = 65_535;

interface Options {
  /** The folder to serve. */
  folder: string;
  /** The path that the site lives under: "/" or "/name/". */
  base: string;
  /** The port to begin with; the next free one is taken. 0 takes any. */
  port: number;
}

/** Serves a built site on loopback as a static host would: index files, redirects to the slash, its headers, the 404 page with status 404. */
export async function serveFolder({ folder, base, port }: Options): Promise<{ server: Server; address: string }> {
  const serve = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const [pathname, search] = splitTarget(request.url ?? '/');
    response.setHeaders(new Map(Object.entries(headersFor(pathname, rulesOf(folder)))));
    if (!`${pathname}/`.startsWith(base)) return notFound(folder, response);
    if (!/\/[^/]*\.[^/]*$|\/$/.test(pathname)) return redirect(response, `${pathname}/${search}`);
    request.url = `/${pathname.slice(base.length)}${search}`;
    serve(request as IncomingMessage, response, () => notFound(folder, response));
  });
  const bound = await listen(server, port);
  return { server, address: `http://localhost:${bound}${base}` };
}

/** Reads the headers anew each time: they change with the build. */
function rulesOf(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? readHeaderRules(readFileSync(file, 'utf8')) : [];
}

/** Splits what is asked for into the path and the query; unlike URL it takes anything, and reads no host into "//". */
function splitTarget(target: string): [pathname: string, search: string] {
  const end = target.search(/\?|$/);
  return [target.slice(0, end), target.slice(end)];
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location: location.replace(/^[/\\]+/, '/') }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, '404.html')));
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
  if (code === 'EADDRINUSE')
    return `No port from the one asked for to ${port} is free. Set PORT to a lower one, or to 0 for any that is free.`;
  if (code === 'EACCES') return `Port ${port} may be used by the administrator only. Set PORT to one above 1023, such as 4321.`;
  return `Nothing can be served on port ${port} of this machine: ${message}. Set PORT to another one.`;
}
