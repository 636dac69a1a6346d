import assert from 'node:assert/strict';
import { renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { runNode } from '../support/run-build.ts';
import { copyProject } from './project-copy.ts';

const environment = { CONTENT_DIR: 'tests/fixtures/sound', SHARE_CARDS: 'off' };

suite('without a package, a sentence says so and no stack is shown:', { concurrency: 2 }, () => {
  for (const [command, lost] of [
    ['build', 'zod'],
    ['build', 'astro'],
    ['build', 'yaml'],
    ['build', 'pagefind'],
    ['build', 'uqr'],
    ['check', 'unified'],
    ['dev', 'astro'],
    ['pdf', 'playwright-core'],
    ['pack', 'parse5'],
    ['schemas', 'zod'],
    ['ledger', 'zod'],
    ['ledger', 'yaml'],
    ['new', 'zod'],
    ['new', 'unified'],
    ['start', 'zod'],
  ] as const) {
    test(`${command} without ${lost}`, async () => {
      const project = copyProject();
      unlinkSync(join(project, 'node_modules', lost));
      const { status, output } = await runNode([`src/commands/${command}.ts`], environment, project);
      assert.equal(status, 1, output);
      assert.match(output, new RegExp(`The package "${lost}" is missing or incomplete\\. Run "npm ci --ignore-scripts"`));
      assert.doesNotMatch(output, /\n\s+at |node:internal|Node\.js v/);
    });
  }
});

suite('what installs the packages', () => {
  const install = (project: string, PATH = '') => runNode(['src/commands/install.mjs'], { PATH }, project);

  test('says nothing where all are there', async () => {
    assert.deepEqual(await install(copyProject()), { status: 0, output: '' });
  });

  test('notices one that is lost, and says so where there is no npm', async () => {
    const project = copyProject();
    unlinkSync(join(project, 'node_modules/zod'));
    const { status, output } = await install(project);
    assert.equal(status, 1, output);
    assert.match(output, /The packages of .* could not be installed: spawnSync npm ENOENT\. Fix that and run the command again\./);
    assert.doesNotMatch(output, /\n\s+at /);
  });

  for (const [what, damage] of [
    ['lost', (lock: string) => renameSync(lock, `${lock}.away`)],
    ['cut', (lock: string) => writeFileSync(lock, '{"packages":')],
    ['empty', (lock: string) => writeFileSync(lock, '')],
  ] as [string, (lock: string) => void][]) {
    test(`says so where the lock is ${what}`, async () => {
      const project = copyProject();
      damage(join(project, 'package-lock.json'));
      const { status, output } = await install(project);
      assert.equal(status, 1, output);
      assert.match(output, /could not be installed: /);
      assert.doesNotMatch(output, /\n\s+at /);
    });
  }
});
