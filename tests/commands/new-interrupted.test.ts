import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { copyFixture, runCommand } from '../support/run-command.ts';

const content = copyFixture('sound');
const TALKS = join(content, 'briefings/2031-03-second-round.md');
const POINT = ['point', '--briefing', '2031-03-second-round', '--kind', 'floated', '--title', 'A bridge', '--text', 'A bridge.'];
const MORE = ['--topics', 'ferry-line', '--source', 'solvik-communique'];
const ACTOR = ['actor', '--name', 'Envoy', '--kind', 'person', '--description', 'An envoy.'];
const rules = () =>
  new Set(
    readContent(content, '/')
      .problems.filter(isError)
      .map(({ rule }) => rule),
  );
const read = (path: string) => readFileSync(join(content, path), 'utf8');

describe('npm run new, stopped', () => {
  test('by a kill at any moment: files are whole, the check names what is not issued, and the next command issues it', async () => {
    const briefing = readFileSync(TALKS, 'utf8');
    let written = 0;
    for (let wait = 60; wait <= 460; wait += 25) {
      const before = readFileSync(TALKS, 'utf8');
      const child = spawn(process.execPath, ['src/commands/new.ts', ...POINT, ...MORE], { env: { ...process.env, CONTENT_DIR: content } });
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      await once(child, 'exit');
      clearTimeout(timer);
      const after = readFileSync(TALKS, 'utf8');
      if (after !== before) written++;
      assert.ok(after === before || after.length > before.length + 80, `cut after ${wait} ms`);
      assert.deepEqual(
        [...rules()].filter((rule) => rule !== 'not-issued'),
        [],
        `after ${wait} ms`,
      );
    }
    assert.equal(runCommand('ledger.ts', { content }).status, 0);
    assert.deepEqual([...rules()], []);
    assert.equal(read('ledger.jsonl').match(/"kind":"floated"/g)?.length, 2 + written);
    assert.ok(readFileSync(TALKS, 'utf8').startsWith(briefing.slice(0, briefing.indexOf('\npositions:'))));
    const left = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('unfinished'));
    assert.deepEqual(left, []);
  });

  test('by files that may not grow: nothing is cut, and nothing is left beside', () => {
    const before = [readFileSync(TALKS, 'utf8'), read('ledger.jsonl')];
    for (const args of [[...POINT, ...MORE], ACTOR]) {
      const { status, stderr } = runCommand('new.ts', { content, args, before: 'ulimit -f 0;' });
      assert.equal(status, 2);
      assert.match(stderr, /was not written: the file would exceed the size limit\. What was there is unchanged\.\n$/);
    }
    assert.deepEqual([readFileSync(TALKS, 'utf8'), read('ledger.jsonl')], before);
    assert.equal(existsSync(join(content, 'actors/envoy.yaml')), false);
  });

  test('after the entry, before the ledger: says so, and the next command issues it', () => {
    for (let number = 0; number < 60; number++)
      writeFileSync(join(content, `topics/bridge-${number}.yaml`), `name: Bridge ${number}\ndefinition: A bridge.\n`);
    assert.equal(runCommand('ledger.ts', { content }).status, 0);
    // The entry is smaller than this, and the ledger is larger.
    const { status, stdout, stderr } = runCommand('new.ts', { content, args: ACTOR, before: 'ulimit -f 4;' });
    assert.equal(status, 1);
    assert.match(stdout, /actors\/envoy\.yaml: the actor "envoy"\n$/);
    assert.match(stderr, /ledger\.jsonl was not written: .*\nFix this, then run "npm run ledger", which issues what has not been issued/);
    assert.deepEqual([...rules()], ['not-issued']);
    assert.match(runCommand('ledger.ts', { content }).stdout, /^issued actors\/envoy\n/);
    assert.deepEqual([...rules()], []);
  });
});
