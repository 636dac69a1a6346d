import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { askRaw } from '../support/ask-raw.ts';

const outside = mkdtempSync(join(tmpdir(), 'readout-serve-test-'));
const folder = join(outside, 'site');
after(() => rmSync(outside, { recursive: true, force: true }));

const FILES = {
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>Nowhere</h1>',
  'site/talks/index.html': '<h1>Talks</h1>',
  'site/talks/a2.json': '{}',
  'site/mark.svg': '<svg/>',
  'site/page.js': 'export {};',
  'site/style.css': 'p {}',
  'site/face.woff2': 'x',
  'secret.txt': 'SECRET',
  'site-of-another/index.html': 'SECRET',
};
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(join(outside, name, '..'), { recursive: true });
  writeFileSync(join(outside, name), text);
}

for (const base of ['/', '/readout/']) {
  const { server } = await serveFolder({ folder, base, port: 0 });
  after(() => server.close());
  const { port, address } = server.address() as AddressInfo;
  const get = (path: string) => askRaw(port, address, { path });

  suite(`the server of a site under ${base}`, () => {
    const answers: [path: string, status: number, type: RegExp, body: RegExp][] = [
      ['', 200, /^text\/html/, /Home/],
      ['?q=x', 200, /^text\/html/, /Home/],
      ['talks/', 200, /^text\/html/, /Talks/],
      ['talks/a2.json', 200, /^application\/json/, /\{\}/],
      ['mark.svg', 200, /^image\/svg\+xml/, /svg/],
      ['page.js', 200, /^text\/javascript/, /export/],
      ['style.css', 200, /^text\/css/, /p/],
      ['face.woff2', 200, /^font\/woff2/, /x/],
      ['nothing/', 404, /^text\/html/, /Nowhere/],
      ['nothing.json', 404, /^text\/html/, /Nowhere/],
    ];
    for (const [path, status, type, body] of answers) {
      test(`answers ${base}${path} with ${status} and ${type.source.replace(/[\^\\]/g, '')}`, async () => {
        const answer = await get(base + path);
        assert.equal(answer.status, status);
        assert.match(answer.headers['content-type'] ?? '', type);
        assert.match(answer.body, body);
      });
    }

    test('leads to the slash, and keeps the query', async () => {
      const { status, headers } = await get(`${base}talks?q=a%20b&x=/y`);
      assert.deepEqual([status, headers.location], [301, `${base}talks/?q=a%20b&x=/y`]);
    });

    test('never leads to another host', async () => {
      for (const path of ['//evil.example', '/\\evil.example', '//evil.example/%2f..']) {
        const { headers } = await get(path);
        assert.doesNotMatch(headers.location ?? '/', /^(?:\w+:|[/\\]{2})/, path);
      }
    });

    const attacks = ['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '%2e%2e%2fsecret.txt', '..\\secret.txt', '..%5csecret.txt']
      .concat([
        'talks/../../secret.txt',
        '../site-of-another/',
        '..%2fsite-of-another%2f',
        '%00',
        'talks%00.json',
        '%',
        '%ff',
        '%c0%ae%c0%ae/',
      ])
      .concat(['/', '//', '//[', '/:x', '?', '#', 'talks/index.html%00', 'x'.repeat(8000), '%2e%2e%2f'.repeat(50)])
      .map((path) => base + path)
      .concat(['//', '//[', '///', '//@', '*', 'http://[/', 'http://evil.example/', '/readout', '/readoutx', '\\']);
    test('never leaves the folder and never falls over, whatever is asked for', async () => {
      for (const path of attacks) {
        const { status, body } = await get(path);
        assert.ok([200, 301, 400, 404].includes(status), `${path} was answered with ${status}`);
        assert.doesNotMatch(body, /SECRET/, path);
      }
      assert.equal((await get(base)).status, 200);
    });

    test('listens on this machine only', () => {
      assert.ok(['127.0.0.1', '::1'].includes(address), address);
    });

    test('takes the next port where one is taken', async () => {
      const second = await serveFolder({ folder, base, port });
      after(() => second.server.close());
      assert.ok((second.server.address() as AddressInfo).port > port);
    });
  });
}
