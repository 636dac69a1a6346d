// Caches the pages that a reader reads, and what the search needs, so that both answer without a network. It runs at the address
// /offline.js; the build writes OFFLINE in front of it, which makes a different worker for each release.
import { isVersioned } from '../../model/addresses/search-files.ts';
import { assertIntact } from '../search/assert-intact.ts';
import type { RequestEvent, WorkerScope } from './service-worker.d.ts';

declare const self: WorkerScope;
declare const OFFLINE: {
  /** A digest of all files of the site; each page names it in "data-release". */
  release: string;
  /** The base path of the site. */
  base: string;
  /** The pages that are cached before they are read. */
  pages: string[];
  /** The files that are cached, each with the digest of its bytes. */
  files: Record<string, string>;
};

/** The most pages that are cached: those read last. */
const MAX_PAGES = 200;
/** How many milliseconds the network may take before what is cached is shown. */
const PATIENCE = 3000;

/** The search adds a query to a name when it asks a second time. */
const ANY = { ignoreSearch: true, ignoreVary: true };

const { release, base } = OFFLINE;
const OURS = `readout ${base} `;
const PAGES = `${OURS}${release} pages`;
const FILES = `${OURS}${release} files`;
/** The addresses of the pages that are cached before they are read. */
const UNREAD = OFFLINE.pages.map((path) => `${location.origin}${base}${path}`);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forget((name) => name !== PAGES && name !== FILES)));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  const path = pathname.slice(base.length);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(base) || path.startsWith('embed/')) return;
  if (mode === 'navigate') event.respondWith(readPage(event, origin + pathname));
  else if (isVersioned(path)) event.respondWith(readVersioned(event.request));
  else if (path in OFFLINE.files) event.respondWith(readFile(event.request));
});

/** Fills the caches of this release completely or not at all: the previous worker stays until every file of this release has arrived intact. */
async function install(): Promise<void> {
  try {
    const files = await caches.open(FILES);
    const pages = await caches.open(PAGES);
    await files.addAll(
      Object.entries(OFFLINE.files).map(([path, integrity]) => new Request(base + path, { integrity, cache: 'no-cache' })),
    );
    const wanted = [...UNREAD, ...(await cachedBefore()), ...(await openPages())];
    for (const address of new Set(wanted)) await renewPage(pages, address);
    await self.skipWaiting();
  } catch (error) {
    await forget((name) => name === PAGES || name === FILES);
    throw error;
  }
}

/** Lists the pages that earlier releases cached, in the order in which they were read. */
async function cachedBefore(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name.endsWith(' pages') && name !== PAGES);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => url);
}

/** Lists the open pages: the first one loads before the worker. */
async function openPages(): Promise<string[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const addresses = open.map(({ url }) => new URL(url)).map(({ origin, pathname }) => origin + pathname);
  const { scope } = self.registration;
  return addresses.filter((address) => address.startsWith(scope) && address.endsWith('/') && !address.startsWith(`${scope}embed/`));
}

/** Caches a page of this release; one that no longer exists is left out, and one of another release stops the installation. */
async function renewPage(pages: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404 || response.status === 410) return;
  if (!(await keep(pages, address, response))) throw new Error(`${address} is not of the release ${release}.`);
}

/** Caches a page if it is of this release; returns whether it is. */
async function keep(pages: Cache, address: string, response: Response): Promise<boolean> {
  if (!response.ok || response.redirected) return false;
  const copy = response.clone();
  const isOurs = (await response.text()).includes(` data-release="${release}"`);
  if (isOurs) await pages.put(address, copy);
  return isOurs;
}

/** Returns a page from the network; if that fails or takes too long, the cached one; if none is cached, the page that lists what is. */
async function readPage(event: RequestEvent, address: string): Promise<Response> {
  const pages = await caches.open(PAGES);
  const fresh = fetch(event.request).then((response) => {
    if (response.headers.get('content-type')?.startsWith('text/html')) event.waitUntil(keepRead(pages, address, response.clone()));
    return response;
  });
  return (await freshOrCached(fresh, await pages.match(address))) ?? notCached(pages);
}

async function keepRead(pages: Cache, address: string, response: Response): Promise<void> {
  await keep(pages, address, response);
  const read = (await pages.keys()).filter(({ url }) => !UNREAD.includes(url));
  for (const request of read.slice(0, -MAX_PAGES)) await pages.delete(request);
}

async function notCached(pages: Cache): Promise<Response> {
  const page = await pages.match(`${base}offline/`);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

async function readVersioned(request: Request): Promise<Response> {
  const files = await caches.open(FILES);
  const cached = await files.match(request, ANY);
  if (cached) return cached;
  const response = await fetch(request);
  // A part of a file, status 206, is not cached.
  if (response.status === 200 && (await isValid(response.clone()))) await files.put(request, response.clone());
  return response;
}

/** Tells whether a file is what its address promises: a network's substitute must not be cached. */
async function isValid(response: Response): Promise<boolean> {
  try {
    await assertIntact(response.url, new Uint8Array(await response.arrayBuffer()));
    return true;
  } catch {
    return false;
  }
}

async function readFile(request: Request): Promise<Response> {
  const files = await caches.open(FILES);
  return (await freshOrCached(fetch(request), await files.match(request, ANY))) ?? Response.error();
}

/** Returns the network's response; if that fails or takes too long, the cached one; nothing if there is neither. */
async function freshOrCached(fresh: Promise<Response>, cached: Response | undefined): Promise<Response | undefined> {
  const soon = fresh.catch(() => cached);
  if (!cached) return soon;
  return Promise.race([soon, new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE, cached))]);
}

/** Deletes the site's obsolete caches; other sites on the same host may have caches too. */
async function forget(isUnwanted: (name: string) => boolean): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && isUnwanted(name)) await caches.delete(name);
}
