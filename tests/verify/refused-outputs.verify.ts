import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type Dirent, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type Outcome, runNode } from '../support/run-build.ts';
import { copyProject } from './project-copy.ts';
import { REFUSED_OUTPUTS } from './refused-outputs.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-output-'));
after(() => rmSync(work, { recursive: true, force: true }));
const [site, project] = [join(work, 'site'), copyProject()];

const build = (environment: Record<string, string>): Promise<Outcome> =>
  runNode(['src/commands/build.ts'], { CONTENT_DIR: 'tests/fixtures/sound', SHARE_CARDS: 'off', ...environment }, project);

/** Lists everything in a folder with what it is and says; the packages are links, and what the compiler keeps is nobody's. */
function everythingIn(folder: string): string[] {
  const kept = (entry: Dirent) => !`${entry.parentPath}/${entry.name}`.includes('node_modules/.');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(kept)
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink()) return `${path} -> ${readlinkSync(path)}`;
      return entry.isFile() ? `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}` : path;
    })
    .toSorted();
}

suite('a build says why, changes nothing and leaves nothing behind if the output is', { concurrency: false }, () => {
  before(async () => {
    const { status, output } = await build({ OUT_DIR: site });
    assert.equal(status, 0, output);
  });

  for (const [index, { what, make, said }] of REFUSED_OUTPUTS.entries()) {
    test(what, async () => {
      const around = join(work, `case ${index}`);
      mkdirSync(around);
      const environment = make({ project, around, site });
      const [beforeProject, beforeAround] = [everythingIn(join(project, '..')), everythingIn(around)];
      const { status, output } = await build(environment);
      assert.equal(status, 1, output);
      assert.match(output, said);
      assert.doesNotMatch(output, /\n\s+at |last good build/);
      assert.deepEqual(everythingIn(join(project, '..')), beforeProject);
      assert.deepEqual(everythingIn(around), beforeAround);
    });
  }
});
