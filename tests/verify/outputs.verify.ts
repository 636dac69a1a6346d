import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { runNode } from '../support/run-build.ts';
import { copyProject } from './project-copy.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-outputs-'));
after(() => rmSync(work, { recursive: true, force: true }));
const [site, project] = [join(work, 'site'), copyProject()];

const run = (command: string, environment: Record<string, string>, ...args: string[]) =>
  runNode([`src/commands/${command}.ts`, ...args], { CONTENT_DIR: 'tests/fixtures/sound', SHARE_CARDS: 'off', ...environment }, project);

/** An output that a build takes: how it comes about in an empty folder, and where the site is to be found then if that is elsewhere. */
interface Taken {
  make(around: string): string;
  at?: string;
  /** What stands beside the site before and after. */
  beside?: string[];
}

const link = (to: string, at: string) => {
  symlinkSync(to, at);
  return at;
};
const copy = (to: string) => {
  cpSync(site, to, { recursive: true });
  return to;
};
const changeMarker = (folder: string, change: (marker: Record<string, unknown>) => void) => {
  const file = join(folder, '_readout');
  const marker = JSON.parse(readFileSync(file, 'utf8'));
  change(marker);
  writeFileSync(file, JSON.stringify(marker));
  return folder;
};

const TAKEN: Record<string, Taken> = {
  nothing: { make: (around) => join(around, 'site') },
  'nothing, in folders that are not there either': { make: (around) => join(around, 'a/b/site') },
  'nothing, by a path from the project': { make: (around) => `${relative(project, around)}/x/../site` },
  'nothing, with a slash at the end': { make: (around) => `${join(around, 'site')}/` },
  'an empty folder': {
    make: (around) => {
      mkdirSync(join(around, 'site'));
      return join(around, 'site');
    },
  },
  'a site of ours': { make: (around) => copy(join(around, 'site')) },
  'a site of a newer version': {
    make: (around) =>
      changeMarker(copy(join(around, 'site')), (marker) => {
        Object.assign(marker, { version: '99.0.0', more: true });
      }),
  },
  'a site of version 0.1': {
    make: (around) => {
      rmSync(join(copy(join(around, 'site')), '_readout'));
      return join(around, 'site');
    },
  },
  'a site of ours of which somebody has removed pages': {
    make: (around) => {
      rmSync(join(copy(join(around, 'site')), 'topics'), { recursive: true });
      return join(around, 'site');
    },
  },
  'a name with spaces, in Arabic and Chinese': { make: (around) => copy(join(around, 'موقع 会谈')), at: 'موقع 会谈' },
  'a link to a site of ours': {
    make: (around) => {
      copy(join(around, 'real'));
      return link('real', join(around, 'link'));
    },
    at: 'real',
    beside: ['link'],
  },
  'a link to an empty folder': {
    make: (around) => {
      mkdirSync(join(around, 'real'));
      return link(join(around, 'real'), join(around, 'link'));
    },
    at: 'real',
    beside: ['link'],
  },
  'a link to nothing': { make: (around) => link('real', join(around, 'link')), at: 'real', beside: ['link'] },
  'a link to a link to a site of ours': {
    make: (around) => {
      copy(join(around, 'real'));
      link('real', join(around, 'two'));
      return link('two', join(around, 'one'));
    },
    at: 'real',
    beside: ['one', 'two'],
  },
  'a folder in one that a link leads to': {
    make: (around) => {
      mkdirSync(join(around, 'real'));
      return join(link('real', join(around, 'link')), 'site');
    },
    at: 'real/site',
    beside: ['link'],
  },
  'a site of ours beside somebody’s files': {
    make: (around) => {
      writeFileSync(join(around, 'notes.txt'), 'mine');
      mkdirSync(join(around, 'site.old-1'));
      return copy(join(around, 'site'));
    },
    beside: ['notes.txt', 'site.old-1'],
  },
};

suite('a build writes the site, says in it what it wrote, and leaves links and everything beside it as they were, over', () => {
  before(async () => {
    const { status, output } = await run('build', { OUT_DIR: site });
    assert.equal(status, 0, output);
  });

  for (const [index, [what, { make, at, beside = [] }]] of Object.entries(TAKEN).entries()) {
    test(what, async () => {
      const around = join(work, `case ${index}`);
      mkdirSync(around);
      const OUT_DIR = make(around);
      const isLink = lstatSync(join(project, relative(project, OUT_DIR)), { throwIfNoEntry: false })?.isSymbolicLink();
      const { status, output } = await run('build', { OUT_DIR });
      assert.equal(status, 0, output);
      const built = join(around, at ?? (existsSync(join(around, 'a')) ? 'a/b/site' : 'site'));
      const { files } = JSON.parse(readFileSync(join(built, '_readout'), 'utf8'));
      assert.deepEqual(['_readout', ...files].toSorted(), listFiles(built));
      assert.ok(files.length > 100);
      assert.deepEqual(
        readdirSync(around)
          .filter((name) => !built.startsWith(join(around, name)))
          .toSorted(),
        beside,
      );
      if (isLink) assert.ok(lstatSync(OUT_DIR).isSymbolicLink());
    });
  }
});

suite('a file that comes into the output while a build goes on', () => {
  test('stops it before anything is replaced', async () => {
    const out = copy(join(work, 'busy'));
    const building = run('build', { OUT_DIR: out });
    const worked = setInterval(() => {
      // The folder that Astro works in is there when the output has been looked at.
      if (existsSync(join(project, '.astro')) && readdirSync(join(project, '.astro')).some((name) => name.startsWith('building-')))
        writeFileSync(join(out, 'notes.txt'), 'mine');
    }, 10);
    const { status, output } = await building;
    clearInterval(worked);
    assert.equal(status, 1, output);
    assert.match(output, /contains a file that no build wrote: notes\.txt[\s\S]*the last good build is untouched/);
    assert.equal(readFileSync(join(out, 'notes.txt'), 'utf8'), 'mine');
    assert.ok(existsSync(join(out, 'index.html')));
  });
});
