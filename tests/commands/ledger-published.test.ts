import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { copyFixture, runCommand } from '../support/run-command.ts';

const content = copyFixture('sound');
const file = join(content, 'ledger.jsonl');
const whole = readFileSync(file, 'utf8');
const published = join(copyFixture('sound'), 'ledger.jsonl');
const topic = join(content, 'topics/bridge.yaml');
const issue = (place: string) => runCommand('ledger.ts', { content, args: ['--published', place] });
const rows = () => readFileSync(file, 'utf8');

/** What a site publishes of its library, as far as identifiers go. */
const DATA = JSON.stringify({
  type: 'library',
  topics: [{ id: 'ferry-line' }],
  briefings: [{ id: '2031-03-second-round', points: [{ id: 'a1' }, { id: 'f2' }] }],
});

beforeEach(() => {
  writeFileSync(file, whole);
  writeFileSync(published, whole);
  rmSync(topic, { force: true });
});

describe('npm run ledger -- --published, with the ledger of the published site', () => {
  test('issues what is new where every identifier is there', () => {
    writeFileSync(topic, 'name: A bridge\ndefinition: A bridge.\n');
    const { status, stdout } = issue(published);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^The ledger has every identifier of .*: 21\.\nissued topics\/bridge\n/);
  });

  test('reads one in the former form, too', () => {
    const rows = whole
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    const [entries, points] = [rows.filter((row) => 'collection' in row), rows.filter((row) => 'briefing' in row)];
    writeFileSync(published, JSON.stringify({ entries, points }, null, 2));
    const { status, stdout, stderr } = issue(published);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^The ledger has every identifier of .*: 21\.\n/);
  });

  test('refuses a ledger that lost rows, names them and writes nothing, although the content still has the points', () => {
    const cut = whole.replace(/.*"id":"a3".*\n/, '').replace(/.*"id":"ferry-line".*\n/, '');
    writeFileSync(file, cut);
    const { status, stderr } = issue(published);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /lacks or contradicts 2 identifiers of .*\n {2}topics\/ferry-line\n {2}briefings\/2031-03-second-round\/a3\nNothing was issued\./,
    );
    assert.equal(rows(), cut);
  });

  test('refuses to issue everything anew where the ledger is gone', () => {
    rmSync(file);
    const { status, stderr } = issue(published);
    assert.equal(status, 1);
    assert.match(stderr, /lacks or contradicts 21 identifiers/);
    assert.throws(rows);
  });

  test('refuses one that has another day of issue', () => {
    writeFileSync(file, whole.replace('"id":"ferry-line","issued":"2031-03-10"', '"id":"ferry-line","issued":"2031-03-11"'));
    assert.match(issue(published).stderr, /topics\/ferry-line \(issued on 2031-03-10, not on 2031-03-11\)/);
  });

  for (const [name, place, fault] of [
    ['a file that is not there', '/none/ledger.jsonl', /cannot be read \(ENOENT\)/],
    ['something else', join(import.meta.dirname, '../../LICENSE'), /neither a ledger nor published data/],
    ['an empty library', join(import.meta.dirname, '../../tsconfig.json'), /has no identifiers/],
  ] as const) {
    test(`refuses ${name}`, () => {
      const { status, stderr } = issue(place);
      assert.equal(status, 1);
      assert.match(stderr, fault);
    });
  }
});

describe('npm run ledger -- --published, with the address of the site', () => {
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/table/data/readout.json' ? 200 : 404;
    response.end(DATA);
  });
  let address = '';
  before(() =>
    new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)).then(() => {
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }),
  );
  after(() => server.close());

  /** Runs the command without stopping this process, which serves the site. */
  const ask = (place: string) =>
    new Promise<{ status: number | null; text: string }>((resolve) => {
      const command = join(import.meta.dirname, '../../src/commands/ledger.ts');
      const child = spawn(process.execPath, [command, '--published', place], {
        env: { ...process.env, CONTENT_DIR: content, NODE_TEST_CONTEXT: undefined },
      });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (text += piece));
      child.on('close', (status) => resolve({ status, text }));
    });

  test('reads its data under its base path', async () => {
    assert.deepEqual(await ask(`${address}/table`).then(({ status, text }) => [status, text.split('\n')[0]]), [
      0,
      `The ledger has every identifier of ${address}/table: 4.`,
    ]);
  });

  test('refuses a ledger that lacks one of its points', async () => {
    writeFileSync(file, whole.replace(/.*"id":"f2".*\n/, ''));
    const { status, text } = await ask(`${address}/table/`);
    assert.equal(status, 1);
    assert.match(text, /\n {2}briefings\/2031-03-second-round\/f2\nNothing was issued\./);
  });

  test('says so where the site does not answer with data', async () => {
    const { status, text } = await ask(`${address}/elsewhere`);
    assert.equal(status, 1);
    assert.match(text, /cannot be read: the server answered 404\. Nothing was issued\./);
  });
});
