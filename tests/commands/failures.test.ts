import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { explainFailure, Refusal } from '../../src/commands/run-plainly.ts';
import { readPort, serveFolder } from '../../src/commands/serve-folder.ts';
import { runNode } from '../support/run-build.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-failures-'));
after(() => rmSync(work, { recursive: true, force: true }));
const OUT_DIR = join(work, 'none');

suite('every command says in a sentence, without a stack, that it cannot use', { concurrency: 2 }, () => {
  const commands = ['build', 'start', 'check', 'dev', 'pdf', 'pack', 'headers', 'schemas', 'ledger', 'new', 'deploy'];
  const cases: [what: string, command: string, environment: Record<string, string>, args: string[], said: RegExp][] = [
    ...commands.map((command): (typeof cases)[number] => ['a setting', command, { SITE_URL: 'x', OUT_DIR }, [], /^SITE_URL is "x"/]),
    ...['headers', 'pdf', 'pack'].map((command): (typeof cases)[number] => [
      'a site that is not built',
      command,
      { OUT_DIR },
      ['nginx'],
      /There is no built site in/,
    ]),
    ...['build', 'start', 'pdf', 'pack'].map((command): (typeof cases)[number] => ['a flag', command, { OUT_DIR }, ['--fast'], /--fast/]),
    ['a port', 'start', { PORT: 'http', OUT_DIR }, [], /^PORT is "http", which is not a port\. Set it to a number from 0/],
    ['a content folder', 'build', { CONTENT_DIR: join(work, 'nowhere'), OUT_DIR }, [], /There is no such folder\. Set CONTENT_DIR/],
    [
      'a content folder that is a file',
      'check',
      { CONTENT_DIR: 'package.json' },
      [],
      /^package\.json:1:1 {2}bad-file {2}This is not a folder/,
    ],
    ['a content folder below a file', 'build', { CONTENT_DIR: 'package.json/x', OUT_DIR }, [], /package\.json\/x:1:1 {2}bad-file/],
  ];
  for (const [what, command, environment, args, said] of cases) {
    test(`${what}: ${command}`, async () => {
      const { status, output } = await runNode([`src/commands/${command}.ts`, ...args], environment);
      assert.notEqual(status, 0, output);
      assert.match(output, said);
      assert.doesNotMatch(output, /\n\s+at |node:internal|Node\.js v/);
    });
  }
});

suite('a port', () => {
  for (const value of ['http', '-1', '65536', '80.5', '1e3', '0x50', ' 80', 'tcp://10.0.0.1:80', '٨٠']) {
    test(`"${value}" is none`, () => assert.throws(() => readPort(value), { name: 'Refusal', message: /^PORT is / }));
  }
  for (const value of ['0', '80', '65535']) test(`"${value}" is one`, () => assert.equal(readPort(value), Number(value)));

  const listen = (port: number) =>
    new Promise<Server>((resolve, reject) => {
      const server = createServer().once('error', reject);
      server.listen(port, 'localhost', () => resolve(server));
    });

  test('that is taken gives way to the next, and the last one to a sentence', async () => {
    const taken = await listen(65_535);
    await assert.rejects(serveFolder({ folder: work, base: '/', port: 65_535 }), {
      name: 'Refusal',
      message: /No port .* Set PORT to a lower one/,
    });
    taken.close();
    const before = await listen(65_534);
    const { server, address } = await serveFolder({ folder: work, base: '/', port: 65_534 });
    assert.equal(address, 'http://localhost:65535/');
    for (const each of [before, server]) each.close();
  });
});

suite('the reason of a failure', () => {
  const failure = (message: string, code?: string, syscall?: string) => Object.assign(new Error(message), { code, syscall });
  const cases: [what: string, error: Error, said: RegExp][] = [
    ['a refusal is its message', new Refusal('No.'), /^No\.$/],
    [
      'a package that is lost',
      failure("Cannot find package 'zod' imported from /a/src/b.ts", 'ERR_MODULE_NOT_FOUND'),
      /^The package "zod" is missing/,
    ],
    ['a package of a group', failure("Cannot find package '@a/b' imported from /a/src/b.ts"), /^The package "@a\/b" is missing/],
    [
      'a file of a package',
      failure("Cannot find module '/a/node_modules/@a/b/dist/x.js' imported from /c"),
      /^The package "@a\/b" is missing/,
    ],
    ['a package for this system', failure("Cannot find module '@resvg/resvg-js-linux-x64-gnu'"), /Run "npm ci --ignore-scripts"/],
    ['a package that the compiler misses', failure('Rolldown failed to resolve import "uqr" from "/a/src/b.ts".'), /^The package "uqr"/],
    [
      'a folder in the way',
      failure("EISDIR: illegal operation on a directory, read '/x'", 'EISDIR', 'read'),
      /^There is a folder where a file/,
    ],
    [
      'a mounted output',
      failure("EBUSY: resource busy or locked, rename '/a' -> '/b'", 'EBUSY', 'rename'),
      /^The folder cannot be replaced/,
    ],
    ['anything else of the system', failure("ENXIO: no such device, open '/x'", 'ENXIO', 'open'), /^The system refused .*ENXIO/],
  ];
  for (const [what, error, said] of cases) test(what, () => assert.match(String(explainFailure(error)), said));

  test('of a whole package that is lost is one sentence', () => {
    const said = String(explainFailure(failure("Cannot find package 'playwright-core' imported from /a/src/b.ts", 'ERR_MODULE_NOT_FOUND')));
    assert.equal(said, 'The package "playwright-core" is missing or incomplete. Run "npm ci --ignore-scripts", then the command again.');
  });

  test('a fault of the code itself keeps its place', () => {
    const fault = new TypeError('x is not a function');
    const lost = failure("Cannot find module '/a/src/x.ts' imported from /a/src/b.ts", 'ERR_MODULE_NOT_FOUND');
    assert.deepEqual([explainFailure(fault), explainFailure(lost)], [fault, lost]);
  });
});
