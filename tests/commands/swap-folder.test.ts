import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { clearAfterKilled, publishFolder, type WorkFolders, workFolders } from '../../src/commands/swap-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-swap-'));
after(() => rmSync(work, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(work, { recursive: true });
  mkdirSync(work);
});
const out = join(work, 'site');
/** The number of a process that has ended, and of one that lasts. */
const dead = spawnSync(process.execPath, ['--version']).pid;
const living = process.ppid;

const make = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const published = () => readFileSync(join(out, 'index.html'), 'utf8');

/** The folders of a build in the folder of this test. */
function foldersOf(name: string): WorkFolders {
  return { ...workFolders(out, process.pid), workshop: join(work, `workshop-${name}`), cache: join(work, `cache-${name}`) };
}

suite('a built site', () => {
  test('takes its place where there is none', async () => {
    const folders = foldersOf('first');
    make(folders.workshop, 'first');
    await publishFolder(folders, out);
    assert.equal(published(), 'first');
  });

  test('takes the place of the last one and leaves nothing behind', async () => {
    make(out, 'last');
    const folders = foldersOf('new');
    make(folders.workshop, 'new');
    await publishFolder(folders, out);
    assert.equal(published(), 'new');
    assert.deepEqual(readdirSync(work), ['site']);
  });

  test('leaves the last one where it was if it cannot be put beside it', async () => {
    make(out, 'last');
    const folders = foldersOf('new');
    await assert.rejects(publishFolder({ ...folders, staging: join(work, 'nowhere', 'site') }, out));
    assert.equal(published(), 'last');
  });
});

suite('what a build that was killed has left', () => {
  test('is put back if it is the last good build, and the output is missing', async () => {
    make(`${out}.old-${dead}`, 'last');
    make(`${out}.building-${dead}`, 'new');
    await clearAfterKilled(out);
    assert.equal(published(), 'last');
    assert.deepEqual(readdirSync(work), ['site']);
  });

  test('is put back also if another process has its number by now', async () => {
    make(`${out}.old-${living}`, 'last');
    await clearAfterKilled(out);
    assert.equal(published(), 'last');
  });

  test('is cleared away where the output is there', async () => {
    make(out, 'last');
    for (const left of ['old', 'building']) make(`${out}.${left}-${dead}`, 'left');
    make(`${out}.building-${process.pid}`, 'left by one with the number of this process');
    await clearAfterKilled(out);
    assert.equal(published(), 'last');
    assert.deepEqual(readdirSync(work), ['site']);
  });

  test('is left alone if the build still runs, or if it is no build’s', async () => {
    make(out, 'last');
    const kept = [`site.building-${living}`, 'site.building-mine', 'site.old', 'sites'];
    for (const name of kept) make(join(work, name), 'kept');
    await clearAfterKilled(out);
    assert.deepEqual(readdirSync(work).toSorted(), ['site', ...kept].toSorted());
  });
});
