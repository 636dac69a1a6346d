import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { writeWhole } from '../../src/commands/folders/write-whole.ts';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { runNode } from '../support/run-build.ts';
import { copyFixture } from '../support/run-command.ts';

const TIMES = [1, 2, 3, 4, 5, 6];
const POINT = '--briefing 2031-03-second-round --text X --topics ferry-line --source solvik-communique'.split(' ');

/** What is asked for at once, and the ids that it then has. */
const CASES: [what: string, args: (time: number) => string[], ids: string[]][] = [
  ['floated ideas', (time) => ['new', 'point', '--kind', 'floated', '--title', `T${time}`, ...POINT], ['f3', 'f4', 'f5', 'f6', 'f7', 'f8']],
  ['topics', (time) => ['new', 'topic', '--name', `Bridge ${time}`, '--definition', 'X.'], TIMES.map((time) => `bridge-${time}`)],
  [
    'actors, while the ledger is written',
    (time) => (time % 2 ? ['new', 'actor', '--name', `Envoy ${time}`, '--kind', 'person', '--description', 'X.'] : ['ledger']),
    ['envoy-1', 'envoy-3', 'envoy-5'],
  ],
];

suite('commands that write content at once', { concurrency: false }, () => {
  for (const [what, args, ids] of CASES) {
    test(`lose nothing of one another: ${what}`, async () => {
      const content = copyFixture('sound');
      const outcomes = await Promise.all(
        TIMES.map((time) => {
          const [command, ...rest] = args(time);
          return runNode([`src/commands/${command}.ts`, ...rest], { CONTENT_DIR: content });
        }),
      );
      for (const { status, output } of outcomes) assert.equal(status, 0, output);
      const ledger = readFileSync(join(content, 'ledger.jsonl'), 'utf8');
      for (const id of ids) assert.equal(ledger.split(`"id":"${id}"`).length, 2, `${id} in\n${ledger}`);
      assert.deepEqual(readContent(content, '/').problems.filter(isError), []);
    });
  }
});

test('what an editor has saved meanwhile is not written over', () => {
  const content = copyFixture('sound');
  const file = join(content, 'topics/ferry-line.yaml');
  const [saved, names] = [readFileSync(file, 'utf8'), readdirSync(content, { recursive: true })];
  assert.throws(() => writeWhole(file, 'new\n', { was: 'as it was read\n' }), /was not written: it has changed in the meantime\./);
  assert.deepEqual([readFileSync(file, 'utf8'), readdirSync(content, { recursive: true })], [saved, names]);
  writeWhole(file, 'new\n', { was: saved });
  assert.equal(readFileSync(file, 'utf8'), 'new\n');
});
