import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_VARIABLE, ensureBrowser } from '../../src/commands/pack/find-browser.ts';
import { mediaType } from '../../src/model/addresses/media-types.ts';

/** Quality 5 is that of a host that compresses on the fly. */
const ON_THE_FLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** The slow line: bytes a second, and milliseconds for each request. */
const [RATE, LATENCY] = [400_000 / 8, 400];

/** The places where something is shown that the figures are of. */
const OPTION = '.site-header [role=option]:not(.everything)';
const RESULT = '.found [data-search-result]';
const EXCERPT = `${RESULT} p`;

/**
 * Weighs the search of a built site, in bytes: what is fetched from the first key until the box suggests something, what the page of results
 * fetches until it shows an excerpt of a text, and for another query after that. And times a link to results on a slow line, in milliseconds,
 * until it shows a name and an excerpt.
 */
async function weighSearch(browser: Browser, folder: string, [name, other]: [string, string]): Promise<Record<string, number>> {
  const server = await serveCompressed(folder);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const open = async (path: string, isSlow = false) => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(noteFirst, [OPTION, RESULT, EXCERPT]);
    if (isSlow) {
      const line = await page.context().newCDPSession(page);
      const conditions = { offline: false, latency: LATENCY, downloadThroughput: RATE, uploadThroughput: RATE };
      await line.send('Network.emulateNetworkConditions', conditions);
    }
    await page.goto(address + path, { waitUntil: isSlow ? 'commit' : 'networkidle' });
    return page;
  };
  const box = await open('about/');
  await box.locator('.site-header input[type=search]').pressSequentially(name);
  const results = await open('search/');
  const ask = async (words: string) => {
    await results.evaluate('first = {}; document.querySelector(".found").replaceChildren()');
    const from = await results.evaluate('performance.now()');
    await results.fill('search-page input[type=search]', words);
    const weight = await weightUntil(results, EXCERPT, Number(from));
    await results.waitForSelector('.found[aria-busy=false]');
    return weight;
  };
  const figures = {
    'box, first suggestion': await weightUntil(box, OPTION),
    'page, first text': await ask(name),
    'page, next text': await ask(other),
  };
  const slow = await open(`search/?q=${encodeURIComponent(name)}`, true);
  const times = { 'slow line, names': await firstAt(slow, RESULT), 'slow line, texts': await firstAt(slow, EXCERPT) };
  server.close();
  server.closeAllConnections();
  return { ...figures, ...times };
}

/** Runs in the page: notes when something is first at each of these places. */
function noteFirst(places: string[]): void {
  const first: Record<string, number> = {};
  Object.assign(globalThis, { first });
  const note = () => {
    const { first } = globalThis as unknown as { first: Record<string, number> };
    for (const place of places) if (document.querySelector(place)) first[place] ??= performance.now();
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true });
}

async function firstAt(page: Page, place: string): Promise<number> {
  const at = await page.waitForFunction((place) => (globalThis as unknown as { first: Record<string, number> }).first[place], place, {
    timeout: 60_000,
  });
  return Math.round((await at.jsonValue()) ?? Number.NaN);
}

/** Weighs what a page has asked for between two moments: the second is when something is first at a place. */
async function weightUntil(page: Page, place: string, from = 0): Promise<number> {
  const until = await firstAt(page, place);
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.toJSON() as PerformanceResourceTiming),
  );
  const asked = entries.filter(
    ({ startTime, name }) => startTime > from && startTime <= until && /\.(?:js|json|txt|pagefind|pf_\w+)(?:\?|$)/.test(name),
  );
  return new Map(asked.map(({ name, encodedBodySize }) => [name, encodedBodySize])).values().reduce((sum, size) => sum + size, 0);
}

/** Serves a folder as a host that compresses what is not compressed yet, and sends the part of a file that is asked for. */
async function serveCompressed(folder: string): Promise<Server> {
  const server = createServer(({ url = '/', headers }, response) => {
    const path = new URL(url, 'http://site').pathname.replace(/\/$/, '/index.html');
    try {
      const bytes = readFileSync(join(folder, path));
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
      if (from && to) {
        response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${bytes.length}`, 'content-type': mediaType(path) });
        response.end(bytes.subarray(Number(from), Number(to) + 1));
        return;
      }
      const packed = brotliCompressSync(bytes, ON_THE_FLY);
      const isPacked = packed.length < bytes.length * 0.95;
      const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      if (headers['if-none-match'] === etag) {
        response.writeHead(304, { etag }).end();
        return;
      }
      response.writeHead(200, {
        etag,
        'cache-control': 'no-cache',
        'content-type': mediaType(path),
        ...(isPacked && { 'content-encoding': 'br' }),
      });
      response.end(isPacked ? packed : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

if (import.meta.main) {
  const [folder = 'dist', name = 'golan', other = 'fidan'] = process.argv.slice(2);
  await ensureBrowser(join(tmpdir(), 'weigh-search'));
  const browser = await chromium.launch({ executablePath: process.env[BROWSER_VARIABLE], args: ['--no-sandbox'] });
  console.table(await weighSearch(browser, folder, [name, other]));
  await browser.close();
}
