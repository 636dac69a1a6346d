import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { headersFor, readHeaderRules } from '../model/addresses/header-rules.ts';
import { mediaType } from '../model/addresses/media-types.ts';
import { readFileAt, sendFile } from './send-file.ts';

/** A built site and its base path. */
export interface HostedSite {
  /** The folder of the site. */
  folder: string;
  /** Its base path: "/" or "/name/". */
  base: string;
}

/** What is read from a site for one request. */
interface Found {
  headers: Record<string, string>;
  file: Buffer | undefined;
  /** Whether the address would lead to a page with a final slash. */
  lacksSlash: boolean;
  notFound: Buffer | undefined;
}

const METHODS = 'GET, HEAD, OPTIONS';
/** How often, and how many milliseconds apart, to look for a folder that a build is replacing. */
const [TRIES, PAUSE] = [20, 50];

/** Answers any request as a static host would: index files, redirects to the slash, the headers of the site, its 404 page. */
export async function answerRequest(site: HostedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answer(site, request, response);
  } catch (error) {
    console.error(`${request.method} ${request.url} could not be answered: ${error instanceof Error ? error.message : error}`);
    if (response.headersSent) response.destroy();
    else sendText(response, 500, 'The server could not answer this request. Its log says why.');
  }
}

async function answer(site: HostedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [pathname, search] = splitTarget(request.url ?? '/');
  const { headers, file, lacksSlash, notFound } = await readSite(site, pathname);
  response.setHeaders(new Map(Object.entries(headers)));
  if (request.method === 'OPTIONS') return void response.writeHead(204, { Allow: METHODS }).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', METHODS);
    return sendText(response, 405, 'This server only reads: use GET or HEAD.');
  }
  if (lacksSlash) return void response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  if (file) return sendFile(file, mediaType(pathname.endsWith('/') ? 'index.html' : pathname), request, response);
  if (notFound) response.writeHead(404, { 'Content-Type': mediaType('404.html'), 'Content-Length': notFound.length }).end(notFound);
  else sendText(response, 404, 'There is nothing at this address.');
}

/** Splits a request target into path and query; unlike URL, it accepts anything, and reads a host only after a scheme. */
function splitTarget(target: string): [pathname: string, search: string] {
  const local = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/^(?=\?|$)/, '/');
  const end = local.search(/\?|$/);
  return [local.slice(0, end), local.slice(end)];
}

/** Reads what a request needs from a single build: again, if another build replaced it in the meantime. */
async function readSite({ folder, base }: HostedSite, pathname: string): Promise<Found> {
  for (let tries = TRIES; ; tries--) {
    const before = identityOf(folder);
    const found = find(folder, base, pathname);
    if (tries === 0 || (before !== undefined && identityOf(folder) === before)) return found;
    await setTimeout(PAUSE);
  }
}

function find(folder: string, base: string, pathname: string): Found {
  const rules = readHeaderRules(readFileAt(folder, '_headers')?.toString() ?? '');
  const at = (path: string) => (path.startsWith(base) ? readFileAt(folder, path.slice(base.length)) : undefined);
  const file = at(pathname);
  const lacksSlash = !file && !pathname.endsWith('/') && at(`${pathname}/`) !== undefined;
  // A missing file gets the headers of the 404 page, whichever folder the address names.
  const shown = file ? decodeURIComponent(pathname) : `${base}404.html`;
  return { headers: headersFor(shown, rules), file, lacksSlash, notFound: file ? undefined : readFileAt(folder, '404.html') };
}

function identityOf(folder: string): string | undefined {
  const there = statSync(folder, { throwIfNoEntry: false });
  return there && `${there.dev}:${there.ino}`;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': mediaType('.txt'), 'Content-Length': Buffer.byteLength(text) }).end(text);
}
