import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { filesUnder, PAGE, servedFiles, workFolder, writeFiles } from '../support/deployed.ts';
import { NO_MOUNTS } from '../support/no-mounts.ts';
import { ended, runNode } from '../support/run-build.ts';

const work = workFolder();
const SITE = { 'index.html': PAGE, 'about/index.html': PAGE };
const site = writeFiles(join(work, 'site'), SITE);

/** Whether memory can be written to as if it were another disk. */
const OTHER_DISK = statSync('/dev/shm', { throwIfNoEntry: false })?.isDirectory() && statSync('/dev/shm').dev !== statSync(work).dev;

interface Place {
  /** A folder for the case, which holds the site as "site". */
  root: string;
  target: string;
}

/** What stands where the site is to be deployed, and what is then said. */
const REFUSED: [what: string, prepare: (place: Place) => string, said: RegExp][] = [
  ['a file', ({ target }) => join(writeFiles(target, { file: 'mine' }), 'file'), /file is not a folder\. Name one/],
  ['a path below a file', ({ target }) => join(writeFiles(target, { file: 'mine' }), 'file/below'), /There is a file where/],
  ['a link that leads nowhere', ({ target }) => linked(target, 'nowhere'), /is a link that leads nowhere\. Create the folder/],
  ['a link to a file', ({ root, target }) => linked(target, join(writeFiles(root, { file: 'mine' }), 'file')), /is not a folder/],
  ['a link to itself', ({ target }) => linked(target, target), /is a link that leads nowhere|No folder can be created here/],
  ['the site itself', ({ root }) => join(root, 'site'), /is inside the other\. Name a folder outside the site/],
  ['a folder in the site', ({ root }) => join(root, 'site/deployed'), /is inside the other/],
  ['a folder that holds the site', ({ root }) => root, /is inside the other/],
  ['a link to the site', ({ root, target }) => linked(target, join(root, 'site')), /is inside the other/],
  ['a link into the site', ({ root, target }) => linked(target, join(root, 'site/about')), /is inside the other/],
  ['the project', () => process.cwd(), /contains the project, which no server should read/],
  ['a folder that holds the project', () => '/', /contains the project|is inside the other/],
  [
    'a target whose "current" is a folder',
    ({ target }) => writeFiles(target, { 'current/index.html': 'mine' }),
    /current is not a link into .*releases, such as this command makes/,
  ],
  [
    'a target whose "current" is a file',
    ({ target }) => writeFiles(target, { current: 'mine' }),
    /current is not a link into .*releases, such as this command makes/,
  ],
  [
    'a target whose "current" leads elsewhere',
    ({ root, target }) => currentTo(target, writeFiles(join(root, 'elsewhere'), SITE)),
    /current is not a link into/,
  ],
  ['a target whose "current" leads nowhere of ours', ({ target }) => currentTo(target, '../gone'), /current is not a link into/],
  ['a target whose "current" leads to the releases', ({ target }) => currentTo(target, 'releases'), /current is not a link into/],
  ['a target whose "releases" is a file', ({ target }) => writeFiles(target, { releases: 'mine' }), /There is a file where/],
  ['a target whose ".deploy" is a file', ({ target }) => writeFiles(target, { '.deploy': 'mine' }), /There is a file where/],
  ['a folder in which none can be made', () => '/proc/readout', /No folder can be created here/],
  ['what looks like an option', () => '--force', /There is no option "--force"\. Run the command with "--help"/],
];

suite('a deploy is refused, and nothing is changed, to', () => {
  for (const [what, prepare, said] of REFUSED) {
    test(what, async () => {
      const { root, target } = newPlace();
      const given = prepare({ root, target });
      const before = filesUnder(root);
      const { status, output } = await runNode(['src/commands/deploy.ts', given], { OUT_DIR: join(root, 'site') });
      assert.equal(status, 1, output);
      assert.match(output, said);
      assert.doesNotMatch(output, /^ {4}at /m);
      assert.deepEqual(filesUnder(root), before);
    });
  }

  test('a target whose "releases" lie on another disk', { skip: !OTHER_DISK && 'it takes a second disk' }, async () => {
    const { root, target } = newPlace();
    const other = mkdtempSync('/dev/shm/readout-deploy-');
    after(() => rmSync(other, { recursive: true }));
    mkdirSync(target, { recursive: true });
    symlinkSync(other, join(target, 'releases'));
    const { status, output } = await runNode(['src/commands/deploy.ts', target], { OUT_DIR: join(root, 'site') });
    assert.equal(status, 1, output);
    assert.match(output, /Two folders that have to be on the same disk are on different disks\. Put both on one.*\n.*\/releases\//);
    assert.deepEqual([filesUnder(other), lstatSync(join(target, 'current'), { throwIfNoEntry: false })], [{}, undefined]);
  });

  test('a folder that may not be written to', { skip: process.getuid?.() !== 0 && 'it takes the rights to be somebody else' }, async () => {
    const { root, target } = newPlace();
    for (const folder of [work, root]) chmodSync(folder, 0o755);
    mkdirSync(target, { mode: 0o755 });
    const attempt = `process.setuid(65534); import('./src/commands/deploy/deploy-site.ts').then(({ deploySite }) =>
      deploySite(${JSON.stringify(join(root, 'site'))}, ${JSON.stringify(target)})).catch(async (error) => {
        console.log((await import('./src/commands/run-plainly.ts')).explainFailure(error)); process.exit(1); })`;
    const { status, output } = await runNode(['-e', attempt]);
    assert.equal(status, 1, output);
    assert.match(output, /The permissions of a file or folder forbid this\. Change them or name another path/);
  });
});

suite('a deploy goes through to', () => {
  test('a target in which the list that is being written is a link to somebody’s file, which stays', async () => {
    const { root, target } = newPlace();
    writeFiles(root, { thesis: 'mine' });
    mkdirSync(join(target, '.deploy'), { recursive: true });
    symlinkSync(join(root, 'thesis'), join(target, '.deploy/list'));
    await deploySite(join(root, 'site'), target);
    assert.equal(filesUnder(root).thesis, 'mine');
    assert.deepEqual(servedFiles(target), SITE);
  });

  test('a link to a folder, which stays a link', async () => {
    const { root, target } = newPlace();
    mkdirSync(join(root, 'disk'));
    linked(target, join(root, 'disk'));
    await deploySite(site, target);
    assert.ok(lstatSync(target).isSymbolicLink());
    assert.deepEqual(servedFiles(join(root, 'disk')), SITE);
  });

  test('a folder that is not there yet, however deep', async () => {
    const { target } = newPlace();
    await deploySite(site, join(target, 'a/b/c'));
    assert.deepEqual(servedFiles(join(target, 'a/b/c')), SITE);
  });

  test('a target whose "current" leads to a release that is gone', async () => {
    const { target } = newPlace();
    await deploySite(site, currentTo(target, 'releases/0123456789abcdef'));
    assert.deepEqual(servedFiles(target), SITE);
  });

  test('a target of its own from a site that is a link', async () => {
    const { root, target } = newPlace();
    linked(join(root, 'dist'), join(root, 'site'));
    await deploySite(join(root, 'dist'), target);
    assert.deepEqual(servedFiles(target), SITE);
  });
});

suite('a deploy of', () => {
  const SITES: [what: string, prepare: (site: string) => void, said: RegExp][] = [
    ['nothing', (place) => rmSync(place, { recursive: true }), /There is no built site in .*\. Run "npm run build" first/],
    ['a folder without a home page', (place) => rmSync(join(place, 'index.html')), /There is no built site/],
    [
      'a site with a link in it',
      (place) => symlinkSync('/etc/hostname', join(place, 'about/host.txt')),
      /Neither a file nor a folder: .*\/host\.txt\. Remove this from the site/,
    ],
    [
      'a site with a link to a folder',
      (place) => symlinkSync('/etc', join(place, 'etc')),
      /Neither a file nor a folder: .*\/etc\. Remove this from the site/,
    ],
  ];
  for (const [what, prepare, said] of SITES) {
    test(`${what} is refused`, async () => {
      const { root, target } = newPlace();
      prepare(join(root, 'site'));
      await assert.rejects(deploySite(join(root, 'site'), target), said);
    });
  }

  test('more than the disk takes says so, leaves the last site and nothing of the new one', {
    skip: NO_MOUNTS,
  }, async () => {
    const { root, target } = newPlace();
    const large = Array.from({ length: 60 }, (_, index) => [`talks/${index}.png`, `${index}`.repeat(20_000)]);
    writeFiles(join(root, 'large'), { ...SITE, ...Object.fromEntries(large) });
    mkdirSync(target);
    const script = `mount -t tmpfs -o size=300k none "$TARGET" && OUT_DIR="$SITES/site" "$@" "$TARGET" && ls -R "$TARGET" > "$SITES/before" &&
      { OUT_DIR="$SITES/large" "$@" "$TARGET"; status=$?; ls -R "$TARGET" > "$SITES/after"; diff "$SITES/before" "$SITES/after" && exit $status; }`;
    const child = spawn('unshare', ['-m', 'sh', '-c', script, 'sh', process.execPath, 'src/commands/deploy.ts'], {
      env: { ...process.env, TARGET: target, SITES: root, NODE_TEST_CONTEXT: undefined },
    });
    const { status, output } = await ended(child);
    assert.equal(status, 1, output);
    assert.match(output, /The disk is full\. Free some space, and run the command again\./);
  });
});

/** Makes a folder with a copy of the site; the target in it is not there yet. */
function newPlace(): Place {
  const root = mkdtempSync(join(work, 'place-'));
  cpSync(site, join(root, 'site'), { recursive: true });
  return { root, target: join(root, 'target') };
}

function linked(path: string, to: string): string {
  symlinkSync(to, path);
  return path;
}

function currentTo(target: string, to: string): string {
  mkdirSync(join(target, 'releases'), { recursive: true });
  symlinkSync(to, join(target, 'current'));
  assert.equal(readlinkSync(join(target, 'current')), to);
  return target;
}
