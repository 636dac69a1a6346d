import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { findStrangeCharacters } from '../../src/model/text/characters.ts';
import { runNode } from '../support/run-build.ts';
import { copyFixture } from '../support/run-command.ts';
import { HOSTILE_FILES } from './files.ts';
import { inflict, TOPIC } from './hostile-case.ts';

const out = mkdtempSync(join(tmpdir(), 'readout-hostile-out-'));
after(() => rmSync(out, { recursive: true, force: true }));

const content = copyFixture('sound');
for (const hostile of HOSTILE_FILES.filter(({ path }) => path !== TOPIC)) inflict(content, hostile);
const environment = { CONTENT_DIR: content, OUT_DIR: join(out, 'site') };

describe('a folder with everything hostile at once', () => {
  for (const command of ['check', 'build', 'ledger']) {
    test(`${command} says what is wrong with each file, without a stack, and fails`, async () => {
      const { status, output } = await runNode([`src/commands/${command}.ts`], environment);
      assert.equal(status, 1, output);
      assert.match(output, /bad-character[\s\S]*bad-file[\s\S]*\d+ errors/);
      assert.doesNotMatch(output, /\n\s+at |node:internal/);
      assert.deepEqual(findStrangeCharacters(output), []);
    });
  }

  test('nothing half-built is left behind', () => assert.deepEqual(readdirSync(out), []));

  test('a folder that is not there is said to be missing', async () => {
    const { status, output } = await runNode(['src/commands/check.ts'], { CONTENT_DIR: join(out, 'nowhere') });
    assert.equal(status, 1);
    assert.match(output, /nowhere:1:1 {2}bad-file {2}There is no such folder\./);
  });
});
