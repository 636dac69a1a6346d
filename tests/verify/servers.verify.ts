import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get as request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { headersFor, readHeaderRules } from '../../src/model/header-rules.ts';
import { rootSite } from '../site/sites.ts';
import { SERVER_NAMES, startServer, whyNot } from './start-server.ts';

const { folder: site } = rootSite();
const target = mkdtempSync(join(tmpdir(), 'readout-served-'));
after(() => rmSync(target, { recursive: true, force: true }));
await deploySite(site, target);
const rules = readHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));

const PARIS = 'briefings/2026-01-paris-talks/';
const PATHS = ['', 'search/', `${PARIS}a2/`, 'embed/2026-01-paris-talks/a2/', 'data/datapackage.json', 'feeds/changes.atom'];
const HOSTILE = [
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/briefings/%00',
  '/..%2f..%2fetc%2fpasswd',
  '//example.org/%2f..',
  '/%',
];

for (const name of SERVER_NAMES) {
  suite(`${name}, as "npm run headers -- ${name}" sets it up, on a deployed site,`, { skip: whyNot(name) }, async () => {
    const { address, stop } = await startServer(name, join(target, 'current'));
    after(stop);
    const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { redirect: 'manual', headers });

    for (const path of PATHS) {
      test(`sends the headers of /${path}, and each once`, async () => {
        const { status, headers } = await get(path);
        assert.equal(status, 200);
        const expected = headersFor(`/${path}`, rules);
        for (const [header, value] of Object.entries(expected)) assert.equal(headers.get(header), value, header);
        assert.equal(headers.has('x-frame-options'), 'X-Frame-Options' in expected);
      });
    }

    test('answers an address that leads nowhere with the 404 page, and its headers', async () => {
      const answer = await get('nothing/');
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /<h1/);
      for (const [header, value] of Object.entries(headersFor('/', rules))) assert.equal(answer.headers.get(header), value, header);
    });

    test('sends the compressed form that was deployed', async () => {
      const [encoding, end] = name === 'caddy' ? ['br', '.br'] : ['gzip', '.gz'];
      const { headers } = await get(PARIS, { 'accept-encoding': 'gzip, br' });
      assert.equal(headers.get('content-encoding'), encoding);
      const length = Number(headers.get('content-length'));
      if (length) assert.equal(length, readFileSync(join(target, `current/${PARIS}index.html${end}`)).length);
    });

    test('leads an address without its last slash to the one with it', async () => {
      const { status, headers } = await get(PARIS.slice(0, -1));
      assert.ok([301, 308].includes(status));
      assert.equal(new URL(headers.get('location') ?? '', address).pathname, `/${PARIS}`);
    });

    test('sends nothing again that has not changed, and a part if a part is asked for', async () => {
      const first = await get('sitemap-0.xml', { 'accept-encoding': 'identity' });
      const etag = first.headers.get('etag') ?? '';
      const again = await get('sitemap-0.xml', { 'accept-encoding': 'identity', 'if-none-match': etag });
      assert.equal(again.status, 304);
      const part = await get('sitemap-0.xml', { 'accept-encoding': 'identity', range: 'bytes=2-5' });
      assert.equal(part.status, 206);
      assert.equal(await part.text(), (await first.text()).slice(2, 6));
    });

    test('gives no file from outside the site and leads to no other host, however it is asked', async () => {
      for (const path of HOSTILE) {
        const { location, text } = await askRaw(address, path);
        assert.doesNotMatch(text, /root:x:0/, path);
        if (location) assert.equal(new URL(location, address).host, new URL(address).host, path);
      }
    });
  });
}

/** Asks for a path as it is: fetch would put it into order first. */
function askRaw(address: string, path: string): Promise<{ location: string | undefined; text: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ location: response.headers.location, text }));
    }).on('error', reject);
  });
}
