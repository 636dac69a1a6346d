import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { deploySite } from '../../src/commands/deploy/deploy-site.ts';
import { holdTarget } from '../../src/commands/deploy/hold-target.ts';
import { filesUnder, servedFiles, workFolder, writeFiles } from '../support/deployed.ts';
import { ended, runNode } from '../support/run-build.ts';

const work = workFolder();
const HELD = /Another deploy holds .*\/\.deploy\/lock\. Wait until it has finished, and deploy again\./;

/** Returns the files of a site in which every page says of which build it is. */
function siteOf(build: string, pages: number): Record<string, string> {
  const page = (index: number) => [index === 0 ? 'index.html' : `talks/${index}/index.html`, `${build}${' words'.repeat(200)} ${index}`];
  return Object.fromEntries(Array.from({ length: pages }, (_, index) => page(index)));
}

const run = (site: string, target: string) => runNode(['src/commands/deploy.ts', target], { OUT_DIR: site });

suite('while a deploy is under way', () => {
  const sites = ['one', 'two'].map((name) => writeFiles(join(work, name), siteOf(name, 40)));

  test('another one to the same folder says so and changes nothing; when the first has ended, it goes through', async () => {
    const target = mkdtempSync(join(work, 'target-'));
    mkdirSync(join(target, '.deploy'));
    const letGo = holdTarget(join(target, '.deploy/lock'));
    const { status, output } = await run(sites[0] as string, target);
    assert.equal(status, 1);
    assert.match(output, HELD);
    assert.ok(!existsSync(join(target, 'current')));
    letGo();
    assert.equal((await run(sites[0] as string, target)).status, 0);
  });

  test('nothing is held by a process that was killed', async () => {
    const target = mkdtempSync(join(work, 'target-'));
    mkdirSync(join(target, '.deploy'));
    const hold = `import('./src/commands/deploy/hold-target.ts').then(({ holdTarget }) => {
      holdTarget(${JSON.stringify(join(target, '.deploy/lock'))}); console.log('held'); setInterval(() => {}, 1000); })`;
    const holder = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    assert.match((await run(sites[0] as string, target)).output, HELD);
    const gone = ended(holder);
    holder.kill('SIGKILL');
    await gone;
    assert.equal((await run(sites[0] as string, target)).status, 0);
  });

  test('and eight begin at once, those that go through leave one of the sites whole', async () => {
    const target = mkdtempSync(join(work, 'target-'));
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => run(sites[index % 2] as string, target)));
    for (const { status, output } of all) if (status !== 0) assert.match(output, HELD);
    assert.ok(all.some(({ status }) => status === 0));
    assertOneSite(servedFiles(target), 40);
  });

  test('a lock that is something else is said to be that', async () => {
    const target = writeFiles(mkdtempSync(join(work, 'target-')), {
      '.deploy/lock': 'my own notes, which are long enough to be read as a file of mine',
    });
    const { status, output } = await run(sites[0] as string, target);
    assert.equal(status, 1);
    assert.match(output, /\.deploy\/lock is not the lock of this command\. Move it away/);
  });
});

suite('while the site is replaced', () => {
  /** How a site takes the place of another, again and again. */
  const WAYS: [way: string, place: (out: string, from: string) => void][] = [
    ['by a build that renames folders', (out, from) => existsSync(out) || renameSync(from, out)],
    ['by a link that is turned', (out, from) => symlinkSync(from, out)],
  ];
  for (const [way, place] of WAYS) {
    test(`${way}, a deploy is of one site or says that there is none to be had`, async () => {
      const [out, target] = [mkdtempSync(join(work, 'out-')), mkdtempSync(join(work, 'target-'))];
      const isLink = way.includes('link');
      const [one, two] = ['one', 'two'].map((name) => writeFiles(join(out, name), siteOf(name, 300))) as [string, string];
      const dist = join(out, 'dist');
      place(dist, one);
      let [deploying, swaps] = [true, 0];
      const swap = async () => {
        for (let showsOne = true; deploying; showsOne = !showsOne, swaps++) {
          if (isLink) unlinkSync(dist);
          else renameSync(dist, showsOne ? one : two);
          place(dist, showsOne ? two : one);
          await setTimeout(40);
        }
      };
      const swapping = swap();
      try {
        for (let time = 0; time < 4; time++) {
          const { status, output } = await run(dist, target);
          if (status !== 0) assert.match(output, /changed while it was being read|There is no built site/);
          if (existsSync(join(target, 'current'))) assertOneSite(servedFiles(target), 300);
        }
      } finally {
        deploying = false;
        await swapping;
      }
      assert.ok(swaps > 10);
      await deploySite(dist, target);
      assertOneSite(servedFiles(target), 300);
    });
  }

  test('by one that has every file of it and more, what is deployed is the whole of that', async () => {
    const root = mkdtempSync(join(work, 'more-'));
    const [site, next] = [writeFiles(join(root, 'site'), siteOf('one', 3)), writeFiles(join(root, 'next'), siteOf('two', 5))];
    const target = join(root, 'target');
    const given = ['--import', './tests/commands/swap-while-read.mjs', 'src/commands/deploy.ts', target];
    const { status, output } = await runNode(given, { OUT_DIR: site, NEXT: next });
    assert.equal(status, 0, output);
    assertOneSite(servedFiles(target), 5);
  });

  /** A file that is copied after the change, how often it changes, and what the deploy then is. */
  const CHANGES: [file: string, changes: number, status: number][] = [
    ['index.html', 1, 0],
    ['talks/1/index.html', 2, 0],
    ['index.html', 9, 1],
  ];
  for (const [file, changes, status] of CHANGES) {
    test(`in the middle of the copying, ${changes} times, ${file} is deployed as it is in the end, or not at all`, async () => {
      const site = writeFiles(mkdtempSync(join(work, 'changing-')), { ...siteOf('one', 3), '404.html': 'copied first' });
      const target = mkdtempSync(join(work, 'target-'));
      const given = ['--import', './tests/commands/change-while-copied.mjs', 'src/commands/deploy.ts', target];
      const outcome = await runNode(given, { OUT_DIR: site, CHANGED: file, CHANGES: String(changes) });
      assert.equal(outcome.status, status, outcome.output);
      if (status === 0) assert.deepEqual(servedFiles(target), filesUnder(site));
      else assert.match(outcome.output, /changed while it was being read\. Wait until the build has finished, and deploy again\./);
      assert.equal(existsSync(join(target, 'current')), status === 0);
      assert.equal(readdirSync(join(target, 'releases')).length, status === 0 ? 2 : 0);
    });
  }
});

function assertOneSite(served: Record<string, string>, pages: number): void {
  const builds = new Set(Object.values(served).map((text) => text.split(' words')[0]));
  assert.equal(builds.size, 1, `pages of ${[...builds].join(' and ')}`);
  assert.equal(Object.keys(served).length, pages);
}
