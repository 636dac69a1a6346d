import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { headersFor, readHeaderRules } from '../../src/model/header-rules.ts';
import { runNode } from '../site/run-build.ts';
import { rootSite } from '../site/sites.ts';

const { folder: site } = rootSite();
const work = mkdtempSync(join(tmpdir(), 'readout-servers-'));
after(() => rmSync(work, { recursive: true, force: true }));
const rules = readHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));

/** Each server with the file around the configuration that the command writes, and how it is started. */
const SERVERS: Record<string, { around: (port: number, config: string) => string; start: (file: string) => string[] }> = {
  nginx: {
    around: (port, config) => `daemon off; pid ${work}/nginx.pid; error_log ${work}/nginx.log; events {}
      http { include /etc/nginx/mime.types; access_log off; ${TEMPORARY.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${site}; ${config} } }`,
    start: (file) => ['-c', file],
  },
  caddy: {
    around: (port, config) => `{\n admin off\n auto_https off\n}\nhttp://127.0.0.1:${port} {\nroot * ${site}\n${config}}\n`,
    start: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const PATHS = [
  '',
  'search/',
  'briefings/2026-01-paris-talks/a2/',
  'embed/2026-01-paris-talks/a2/',
  'data/datapackage.json',
  'feeds/changes.atom',
];

for (const [name, { around, start }] of Object.entries(SERVERS)) {
  const missing = spawnSync(name, ['-v']).error || spawnSync(name, ['version']).error ? `${name} is not installed` : false;
  suite(`${name}, as "npm run headers -- ${name}" sets it up,`, { skip: missing }, async () => {
    const port = await freePort();
    const { output } = await runNode(['src/commands/headers.ts', name], { OUT_DIR: site });
    mkdirSync(join(work, name));
    const file = join(work, name, 'config');
    writeFileSync(file, around(port, output));
    const server = spawn(name, start(file), { stdio: 'ignore', env: { ...process.env, HOME: work } });
    after(() => server.kill());
    const get = (path: string) => fetch(`http://127.0.0.1:${port}/${path}`, { redirect: 'manual' });
    await untilAnswered(() => get(''), server);

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
  });
}

/** Asks until there is an answer; throws if the server ends before. */
async function untilAnswered(ask: () => Promise<unknown>, server: ChildProcess): Promise<void> {
  for (;;) {
    try {
      return void (await ask());
    } catch (error) {
      if (server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
