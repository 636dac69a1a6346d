import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { exportPath } from '../../src/commands/folders/export-path.ts';

const root = process.cwd();
const work = mkdtempSync(join(tmpdir(), 'readout-exports-'));
after(() => {
  process.chdir(root);
  rmSync(work, { recursive: true });
});

describe('a file made from a built site, unless its author names a place', () => {
  test('goes into a folder of its own, which is made', () => {
    process.chdir(work);
    assert.equal(exportPath('2026-01-paris-talks.pdf'), join('exports', '2026-01-paris-talks.pdf'));
    assert.ok(existsSync(join(work, 'exports')));
    assert.equal(exportPath('other.html'), join('exports', 'other.html'));
  });

  test('which Git ignores', () => assert.equal(spawnSync('git', ['check-ignore', '-q', 'exports/x.pdf'], { cwd: root }).status, 0));
});
