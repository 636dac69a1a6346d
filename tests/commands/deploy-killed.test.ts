import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { filesUnder, PAGE, servedFiles, workFolder, writeFiles } from '../support/deployed.ts';
import { runNode } from '../support/run-build.ts';

const work = workFolder();
const FIRST = { 'index.html': PAGE, 'gone/index.html': PAGE };
const SECOND = { 'index.html': `${PAGE}<p>More.</p>`, 'talks/index.html': PAGE };
const MINE = { 'releases/backup/index.html': 'mine', 'releases/notes.txt': 'mine' };
const [older = '', first = '', second = '', third = ''] = [{ 'index.html': 'older' }, FIRST, SECOND, { 'index.html': 'third' }].map(
  (files, index) => writeFiles(join(work, `site-${index}`), files),
);

/** The states of a target before the deploy that is killed, by the sites that were deployed to it. */
const BEFORE: [state: string, sites: string[]][] = [
  ['a target that has nothing', []],
  ['a target with two releases', [older, first]],
  ['a target that has the same release as the last but one', [second, first]],
];

suite('a deploy that is killed at any step of its writing', () => {
  for (const [state, sites] of BEFORE) {
    test(`to ${state} leaves the old site or the new one, and the next deploy clears up`, async () => {
      const before = writeFiles(mkdtempSync(join(work, 'before-')), MINE);
      for (const site of sites) await deploySite(site, before);
      const old = sites.length > 0 ? FIRST : undefined;
      let [step, killed] = [1, true];
      for (; killed; step++) {
        const target = mkdtempSync(join(work, 'target-'));
        cpSync(before, target, { recursive: true, verbatimSymlinks: true });
        killed = (await killAt(step, target)).includes('SIGKILL');
        const served = existsSync(join(target, 'current')) ? servedFiles(target) : undefined;
        const isNew = served !== undefined && 'talks/index.html' in served;
        assert.deepEqual(served, isNew ? SECOND : old, `killed at step ${step}`);
        await deploySite(second, target);
        assert.deepEqual(servedFiles(target), SECOND, `after step ${step}`);
        await deploySite(third, target);
        assertClean(target, step);
      }
      assert.ok(step > 10, `There were only ${step} steps.`);
    });
  }
});

/** Deploys the second site and kills the process at a step; returns what it said. */
async function killAt(step: number, target: string): Promise<string> {
  const given = ['--import', './tests/commands/kill-at-step.mjs', 'src/commands/deploy.ts', target];
  return (await runNode(given, { OUT_DIR: second, KILL_AT: String(step) })).output;
}

function assertClean(target: string, step: number): void {
  const { 'releases/backup/index.html': backup, 'releases/notes.txt': notes } = filesUnder(target);
  assert.deepEqual([backup, notes], ['mine', 'mine']);
  const made = readdirSync(join(target, 'releases')).filter((name) => !['backup', 'notes.txt'].includes(name));
  assert.ok(made.length === 4 && made.every((name) => /^[0-9a-f]{16}(?:\.files)?$/.test(name)), `${made} after step ${step}`);
  assert.deepEqual(readdirSync(join(target, '.deploy')), ['lock'], `after step ${step}`);
}
