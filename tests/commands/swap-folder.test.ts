import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { makeWorkFolder, nameBuild, publishFolder, type WorkFolders, workFolders } from '../../src/commands/build/swap-folder.ts';
import { writeMarker } from '../../src/commands/folders/site-marker.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-swap-'));
after(() => rmSync(work, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(work, { recursive: true });
  mkdirSync(work);
});
const out = join(work, 'site');

const make = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  writeMarker(folder, ['index.html']);
};
const published = () => readFileSync(join(out, 'index.html'), 'utf8');

/** The folders of a build in the folder of this test. */
function foldersOf(name: string): WorkFolders {
  const at = join(work, `work-${name}`);
  return { ...workFolders(out, nameBuild()), work: at, buildDir: join(at, 'site'), cache: join(at, 'cache') };
}

/** Publishes a site that says so. */
async function publish(text: string, to = out): Promise<void> {
  const folders = foldersOf(text);
  make(folders.buildDir, text);
  await publishFolder(folders, to);
  rmSync(folders.work, { recursive: true });
}

suite('a built site', () => {
  test('takes its place where there is none, and makes the folders that lead there', async () => {
    await publish('first');
    assert.equal(published(), 'first');
    await publish('deep', join(work, 'a/b/c'));
    assert.equal(readFileSync(join(work, 'a/b/c/index.html'), 'utf8'), 'deep');
  });

  for (const [what, before] of [
    ['an empty folder', () => mkdirSync(out)],
    ['the last one', () => make(out, 'last')],
  ] as const) {
    test(`takes the place of ${what} and leaves nothing behind`, async () => {
      before();
      await publish('new');
      assert.equal(published(), 'new');
      assert.deepEqual(readdirSync(work), ['site']);
    });
  }

  test('does not take the place of the last one if somebody has put a file into that by now', async () => {
    make(out, 'last');
    writeFileSync(join(out, 'thesis.docx'), 'mine');
    await assert.rejects(publish('new'), /contains a file that no build wrote: thesis\.docx\./);
    assert.deepEqual([published(), readFileSync(join(out, 'thesis.docx'), 'utf8')], ['last', 'mine']);
    assert.deepEqual(readdirSync(work), ['site', 'work-new']);
  });

  test('leaves the last one where it was if it cannot be put beside it', async () => {
    make(out, 'last');
    const folders = foldersOf('new');
    make(folders.buildDir, 'new');
    await assert.rejects(publishFolder({ ...folders, staging: join(work, 'nowhere', 'site') }, out));
    assert.equal(published(), 'last');
  });
});

suite('the folder that a build works in', () => {
  test('is marked as one', () => {
    const folders = foldersOf('new');
    makeWorkFolder(folders);
    assert.deepEqual(readdirSync(folders.work), ['_readout']);
  });

  for (const name of ['work', 'staging', 'old'] as const) {
    test(`is not made, and nothing of it removed, where somebody has a folder at ${name}`, () => {
      const folders = foldersOf('new');
      mkdirSync(folders[name]);
      writeFileSync(join(folders[name], 'thesis.docx'), 'mine');
      assert.throws(() => makeWorkFolder(folders), {
        message: `${folders[name]} is in the way of this build, and no build made it. Move it away.`,
      });
      assert.equal(readFileSync(join(folders[name], 'thesis.docx'), 'utf8'), 'mine');
      assert.equal(existsSync(join(folders.work, '_readout')), false);
    });
  }
});
