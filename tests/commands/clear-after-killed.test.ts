import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { clearAfterKilled } from '../../src/commands/clear-after-killed.ts';
import { writeMarker } from '../../src/commands/folders/site-marker.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-killed-'));
const project = process.cwd();
after(() => {
  process.chdir(project);
  rmSync(work, { recursive: true, force: true });
});
const [out, astro] = [join(work, 'site'), join(work, '.astro')];
/** The name of a build that has ended, and of one that lasts. */
const ended = spawnSync(process.execPath, ['--version']).pid;
const [dead, living] = [`${ended}-0123456789abcdef`, `${process.ppid}-0123456789abcdef`];

beforeEach(() => {
  process.chdir(project);
  rmSync(work, { recursive: true });
  mkdirSync(astro, { recursive: true });
  // Builds work in a folder of the one that they are started in.
  process.chdir(work);
});

/** Makes a site as a build does. */
const make = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  writeMarker(folder, ['index.html']);
};
const published = () => readFileSync(join(out, 'index.html'), 'utf8');
const left = () => readdirSync(work).filter((name) => name !== '.astro');

suite('what a build that was killed has left', { concurrency: false }, () => {
  test('is put back if it is the last good build, and the output is missing', async () => {
    make(`${out}.old-${dead}`, 'last');
    make(`${out}.building-${dead}`, 'new');
    await clearAfterKilled(out);
    assert.equal(published(), 'last');
    assert.deepEqual(left(), ['site']);
  });

  test('is put back also if another process has its number by now', async () => {
    make(`${out}.old-${living}`, 'last');
    await clearAfterKilled(out);
    assert.equal(published(), 'last');
  });

  test('is not put back if it was being removed, and half of it is gone', async () => {
    make(`${out}.old-${dead}`, 'last');
    rmSync(`${out}.old-${dead}/index.html`);
    await clearAfterKilled(out);
    assert.deepEqual(left(), []);
  });

  test('is cleared away where the output is there', async () => {
    make(out, 'last');
    for (const name of ['old', 'building']) make(`${out}.${name}-${dead}`, 'left');
    make(`${out}.building-${process.pid}-fedcba9876543210`, 'left by one with the number of this process');
    await clearAfterKilled(out);
    assert.equal(published(), 'last');
    assert.deepEqual(left(), ['site']);
  });

  test('is cleared away where the build worked', async () => {
    make(join(astro, `building-${dead}/site`), 'half');
    writeMarker(join(astro, `building-${dead}`), []);
    await clearAfterKilled(out);
    assert.deepEqual(readdirSync(astro), []);
  });

  test('is left alone if the build still runs', async () => {
    make(out, 'last');
    make(`${out}.building-${living}`, 'at work');
    make(join(astro, `building-${living}`), 'at work');
    await clearAfterKilled(out);
    assert.deepEqual([left(), readdirSync(astro)], [['site', `site.building-${living}`], [`building-${living}`]]);
  });
});

/** Folders that look like those of a dead build and were made by somebody. */
const SOMEBODYS: Record<string, (folder: string) => void> = {
  'an empty folder': (folder) => mkdirSync(folder),
  'a folder with files': (folder) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.docx'), 'mine');
  },
  'a site with a file that no build wrote': (folder) => {
    make(folder, 'site');
    writeFileSync(join(folder, 'thesis.docx'), 'mine');
  },
  'a site whose marker is damaged': (folder) => {
    make(folder, 'site');
    writeFileSync(join(folder, '_readout'), '{');
  },
  'a folder in which a pipe has the name of the marker': (folder) => {
    mkdirSync(folder);
    spawnSync('mkfifo', [join(folder, '_readout')]);
  },
  'a link to a site': (folder) => {
    make(join(work, 'real'), 'site');
    symlinkSync('real', folder);
  },
  'a file': (folder) => writeFileSync(folder, 'mine'),
};

suite('with the name of what a build has left,', { concurrency: false }, () => {
  for (const [what, makeIt] of Object.entries(SOMEBODYS)) {
    for (const kind of ['building', 'old']) {
      test(`${what} stays where it is (${kind})`, async () => {
        makeIt(`${out}.${kind}-${dead}`);
        const before = readdirSync(work, { recursive: true });
        await clearAfterKilled(out);
        assert.deepEqual(readdirSync(work, { recursive: true }), before);
      });
    }
  }

  test('a folder in .astro that no build has marked stays', async () => {
    mkdirSync(join(astro, `building-${dead}/site`), { recursive: true });
    await clearAfterKilled(out);
    assert.deepEqual(readdirSync(astro), [`building-${dead}`]);
  });

  const almost = [
    ...['site.building-mine', 'site.old', 'sites', 'site.old-0', 'site.old-2026', 'site.old-20260102', 'site.old-2026-01-02'],
    ...[`site.old-${ended}`, `site.building-${ended}`, `site.old-0${dead}`, `site.old-${dead}x`, `site.old-x${dead}`, `mysite.old-${dead}`],
  ];
  for (const name of almost) {
    for (const isThere of [true, false]) {
      test(`or almost, a site of ours stays${isThere ? '' : ' where there is no output'}: ${name.replace(String(ended), '…')}`, async () => {
        if (isThere) make(out, 'last');
        make(join(work, name), 'kept');
        await clearAfterKilled(out);
        assert.deepEqual(left(), isThere ? ['site', name].toSorted() : [name]);
      });
    }
  }
});
