import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { filesUnder, PAGE, servedFiles, workFolder, writeFiles } from '../support/deployed.ts';

const work = workFolder();
const FIRST = { 'index.html': PAGE, 'about/index.html': PAGE, '_astro/box.1a.js': 'first' };
const SECOND = { 'index.html': `${PAGE}<p>More.</p>`, 'about/index.html': PAGE, '_astro/box.2b.js': 'second' };
const [first, second] = [writeFiles(join(work, 'first'), FIRST), writeFiles(join(work, 'second'), SECOND)];

/** Deploys the first site to a new folder; returns it and the release. */
async function deployed() {
  const target = mkdtempSync(join(work, 'target-'));
  const { release } = await deploySite(first, target);
  return { target, release, folder: join(target, 'releases', release), list: join(target, 'releases', `${release}.files`) };
}

function replaceBy(path: string, make: (path: string) => void): void {
  rmSync(path, { recursive: true });
  make(path);
}

/** What may happen to the release that is served. */
const DAMAGES: [damage: string, happen: (release: { folder: string; list: string }) => void][] = [
  ['a file that is missing', ({ folder }) => rmSync(join(folder, 'about/index.html'))],
  ['a file that is cut', ({ folder }) => writeFileSync(join(folder, 'about/index.html'), PAGE.slice(0, 900))],
  ['an empty file', ({ folder }) => writeFileSync(join(folder, 'index.html'), '')],
  [
    'a file of the same length that is altered',
    ({ folder }) => writeFileSync(join(folder, 'index.html'), PAGE.replace('agreed', 'denied')),
  ],
  ['a folder where a file was', ({ folder }) => replaceBy(join(folder, 'index.html'), mkdirSync)],
  ['a file where a folder was', ({ folder }) => replaceBy(join(folder, 'about'), (path) => writeFileSync(path, ''))],
  [
    'a compressed form that is cut',
    ({ folder }) => writeFileSync(join(folder, 'index.html.br'), readFileSync(join(folder, 'index.html.br')).subarray(9)),
  ],
  ['a compressed form of another page', ({ folder }) => writeFileSync(join(folder, 'index.html.gz'), 'no gzip at all')],
  ['a compressed form that is missing', ({ folder }) => rmSync(join(folder, 'index.html.gz'))],
  ['no file left at all', ({ folder }) => replaceBy(folder, mkdirSync)],
  ['no folder', ({ folder }) => rmSync(folder, { recursive: true })],
  ['a list that is lost', ({ list }) => rmSync(list)],
  ['a list that is cut', ({ list }) => writeFileSync(list, readFileSync(list, 'utf8').slice(0, 200))],
  ['an empty list', ({ list }) => writeFileSync(list, '')],
  ['a list of another release', ({ list }) => writeFileSync(list, '{"site":{"a":"00"},"carried":{}}')],
];

suite('a release that is served and damaged', () => {
  for (const [damage, happen] of DAMAGES) {
    test(`with ${damage} is made again by the next deploy of the same site`, async () => {
      const release = await deployed();
      happen(release);
      const { changed } = await deploySite(first, release.target);
      assert.equal(changed, true);
      assert.deepEqual(servedFiles(release.target), FIRST);
      assert.equal(gunzipSync(readFileSync(join(release.target, 'current/index.html.gz'))).toString(), PAGE);
      assert.equal((await deploySite(first, release.target)).changed, false);
    });

    test(`with ${damage} stops no deploy of another site, and nothing damaged is carried into it`, async () => {
      const release = await deployed();
      happen(release);
      await deploySite(second, release.target);
      const { '_astro/box.1a.js': carried = 'first', ...served } = servedFiles(release.target);
      assert.deepEqual([served, carried], [SECOND, 'first']);
      await deploySite(first, release.target);
      const { '_astro/box.2b.js': second2, ...again } = servedFiles(release.target);
      assert.deepEqual([again, second2], [FIRST, 'second']);
    });
  }

  test('has what is versioned and damaged left out of the next', async () => {
    const { target, folder } = await deployed();
    writeFileSync(join(folder, '_astro/box.1a.js'), 'cut');
    await deploySite(second, target);
    assert.deepEqual(servedFiles(target), SECOND);
  });
});

suite('what no deploy made', () => {
  /** What somebody may keep there, by the folder that it lies in. */
  const FOREIGN: [what: string, files: Record<string, string>][] = [
    ['a folder', { 'releases/backup/index.html': 'mine' }],
    ['a file', { 'releases/notes.txt': 'mine' }],
    ['a folder with the name of a release', { 'releases/0123456789abcdef/index.html': 'mine' }],
    ['such a folder with a list of its own', { 'releases/0123456789abcdef/a': 'mine', 'releases/0123456789abcdef.files': 'a' }],
    [
      'such a list that has the form of one',
      { 'releases/0123456789abcdef/a': 'mine', 'releases/0123456789abcdef.files': '{"site":{"a":""},"carried":{}}' },
    ],
    ['a folder with the name of an unfinished release', { 'releases/0123456789abcdef.unfinished-999999/a': 'mine' }],
    ['such a name without a number', { 'releases/.unfinished-/a': 'mine', 'releases/x.unfinished-y/a': 'mine' }],
    ['a list without a folder', { 'releases/list.files': 'index.html' }],
    ['a folder beside', { 'logs/access.log': 'mine', 'current.old/index.html': 'mine' }],
    ['a file beside with the name of the next link', { 'current.next': 'mine', 'current.1': 'mine', [`current.${process.pid}`]: 'mine' }],
  ];
  for (const [what, files] of FOREIGN) {
    test(`stays, byte for byte: ${what}`, async () => {
      const { target } = await deployed();
      writeFiles(target, files);
      for (const site of [second, first, second]) await deploySite(site, target);
      const left = filesUnder(target);
      for (const [file, text] of Object.entries(files)) assert.equal(left[file], text, file);
    });
  }

  test('stays in a release that goes, and what was made goes', async () => {
    const { target, release } = await deployed();
    writeFiles(join(target, 'releases', release), { 'about/note.txt': 'mine' });
    const third = writeFiles(join(work, 'third'), { 'index.html': 'third' });
    for (const site of [second, third]) await deploySite(site, target);
    assert.deepEqual(filesUnder(join(target, 'releases', release)), { 'about/note.txt': 'mine' });
  });

  test('is not removed through a link that stands in a release', async () => {
    const { target, folder } = await deployed();
    const mine = writeFiles(mkdtempSync(join(work, 'mine-')), { 'index.html': 'mine' });
    rmSync(join(folder, 'about'), { recursive: true });
    symlinkSync(mine, join(folder, 'about'));
    const third = writeFiles(join(work, 'third'), { 'index.html': 'third' });
    for (const site of [second, third]) await deploySite(site, target);
    assert.deepEqual(filesUnder(mine), { 'index.html': 'mine' });
  });

  test('does not take the place of a release: it gets another name', async () => {
    const { release } = await deployed();
    const target = mkdtempSync(join(work, 'target-'));
    writeFiles(target, { [`releases/${release}/index.html`]: 'mine' });
    await deploySite(first, target);
    assert.deepEqual(servedFiles(target), FIRST);
    assert.equal(basename(readlinkSync(join(target, 'current'))), `${release}.2`);
    assert.ok(existsSync(join(target, 'releases', release, 'index.html')));
    assert.equal(readdirSync(join(target, 'releases')).length, 3);
  });
});
