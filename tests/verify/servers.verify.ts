import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { headersFor, readHeaderRules } from '../../src/model/addresses/header-rules.ts';
import { mediaType } from '../../src/model/addresses/media-types.ts';
import { askRaw } from '../support/ask-raw.ts';
import { builtSites } from '../support/sites.ts';
import { SERVER_NAMES, startServer, whyNot } from './start-server.ts';

const PARIS = 'briefings/2026-01-paris-talks/';
const PAGES = ['', 'search/', PARIS, `${PARIS}a2/`, 'embed/2026-01-paris-talks/a2/', 'about/', 'actors/hakan-fidan/', 'data/'];
const RECORDS = ['json', 'md', 'bib', 'ris', 'csl.json'].map((end) => `${PARIS}a2.${end}`);
const FILES = [
  ...RECORDS,
  `${PARIS}positions.csv`,
  'data/datapackage.json',
  'data/points.csv',
  'feeds/changes.atom',
  'feeds/changes.json',
  'topics/golan-heights/feed.json',
  'embed/2026-01-paris-talks/a2/oembed.json',
  'card.png',
  'favicon.svg',
  'llms.txt',
  'manifest.webmanifest',
  'offline.js',
  'sitemap-0.xml',
  'pagefind/pagefind-entry.json',
];
const HOSTILE = [
  '../../etc/passwd',
  '%2e%2e/%2e%2e/etc/passwd',
  'briefings/%00',
  '..%2f..%2fetc%2fpasswd',
  '/example.org/%2f..',
  '%',
  '\\example.org',
  '%0d%0aX-Evil:1',
];

const work = mkdtempSync(join(tmpdir(), 'readout-served-'));
after(() => rmSync(work, { recursive: true, force: true }));
const targetOf = (site: string) => join(work, basename(site));
for (const { folder } of builtSites()) await deploySite(folder, targetOf(folder));

for (const { name: where, folder: site, base } of builtSites()) {
  const target = targetOf(site);
  const rules = readHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));

  for (const name of SERVER_NAMES) {
    suite(`${name}, as "npm run headers -- ${name}" sets it up, on a deployed site ${where},`, { skip: whyNot(name) }, async () => {
      const { address, stop } = await startServer(name, join(target, 'current'), base);
      after(stop);
      const { hostname, port, origin } = new URL(address);
      const get = (path: string, headers: Record<string, string> = {}) =>
        fetch(address + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });
      const ask = (path: string) => askRaw(Number(port), hostname, { path });

      for (const path of [...PAGES, ...FILES]) {
        test(`sends ${base}${path} whole, with its type and its headers, and each once`, async () => {
          const answer = await get(path);
          assert.equal(answer.status, 200);
          const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
          assert.deepEqual(Buffer.from(await answer.arrayBuffer()), readFileSync(join(site, file)));
          assert.equal(answer.headers.get('content-type'), mediaType(file));
          const expected = headersFor(base + path, rules);
          for (const [header, value] of Object.entries(expected)) assert.equal(answer.headers.get(header), value, header);
          for (const header of ['x-frame-options', 'access-control-allow-origin'])
            assert.equal(answer.headers.has(header), new Headers(expected).has(header), header);
        });
      }

      for (const path of [
        ...['nothing/', 'briefings/nothing/', 'briefings/nothing.json', 'embed/nothing/', 'nothing.csl.json'],
        ...['embed/', 'embed/2026-01-paris-talks/', 'feeds/', '_astro/', '_astro/nothing.js'],
      ]) {
        test(`answers ${base}${path}, which leads nowhere, with the 404 page and its headers`, async () => {
          const answer = await get(path);
          assert.equal(answer.status, 404);
          assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
          assert.deepEqual(Buffer.from(await answer.arrayBuffer()), readFileSync(join(site, '404.html')));
          for (const [header, value] of Object.entries(headersFor(`${base}404.html`, rules)))
            if (header !== 'Cross-Origin-Resource-Policy') assert.equal(answer.headers.get(header), value, header);
        });
      }

      test('sends the compressed form that was deployed', async () => {
        const [encoding, end] = name === 'caddy' ? ['br', '.br'] : ['gzip', '.gz'];
        for (const path of [PARIS, '', 'embed/2026-01-paris-talks/a2/', 'data/readout.json']) {
          const { headers } = await get(path, { 'accept-encoding': 'gzip, br' });
          const file = join(target, `current/${path.endsWith('/') || path === '' ? `${path}index.html` : path}${end}`);
          assert.equal(headers.get('content-encoding'), encoding, path);
          const length = Number(headers.get('content-length'));
          if (length) assert.equal(length, readFileSync(file).length);
        }
      });

      test('leads an address without its last slash to the one with it', async () => {
        for (const path of [PARIS, 'about/', 'embed/2026-01-paris-talks/a2/', ...(base === '/' ? [] : [''])]) {
          const answer = await ask((base + path).slice(0, -1));
          assert.ok([301, 308].includes(answer.status), `${path}: ${answer.status}`);
          // With no host or scheme of its own, since a server in front of this one may have others.
          assert.equal(answer.headers.location, base + path);
        }
      });

      test(`has nothing outside ${base}`, async () => {
        for (const path of base === '/'
          ? ['/readout/', '/readout/about/']
          : ['/', '/about/', '/index.html', `/${PARIS}`, `${base.slice(0, -1)}x/`]) {
          assert.equal((await fetch(origin + path, { redirect: 'manual' })).status, 404, path);
        }
      });

      test('sends nothing again that has not changed, and a part if a part is asked for', async () => {
        for (const path of ['sitemap-0.xml', PARIS]) {
          const first = await get(path);
          const again = await get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
          assert.equal(again.status, 304);
          const part = await get(path, { range: 'bytes=2-5' });
          assert.deepEqual([part.status, await part.text()], [206, (await first.text()).slice(2, 6)]);
          assert.equal((await get(path, { range: 'bytes=99999999-' })).status, 416);
        }
      });

      test('gives no file from outside the site and leads to no other host, however it is asked', async () => {
        for (const path of HOSTILE.flatMap((each) => [base + each, `/${each}`, `${base}briefings${each}`])) {
          const { headers, body } = await ask(path);
          assert.doesNotMatch(body, /root:x:0/, path);
          assert.equal(headers['x-evil'], undefined, path);
          if (headers.location) assert.equal(new URL(headers.location, address).host, new URL(address).host, path);
        }
      });
    });
  }
}
