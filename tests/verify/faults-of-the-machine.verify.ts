import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { NO_MOUNTS } from '../support/no-mounts.ts';
import { differencesOf, digestsOf } from './folder-bytes.ts';
import { lastGoodSite } from './last-good-site.ts';

const site = await lastGoodSite();
const whole = digestsOf(site.out);
const KILLS = 10;

/** What the machine may refuse, by the commands before the build, and what is then said. */
const REFUSALS: [refusal: string, commands: string, said: RegExp][] = [
  ['a full disk under the project', 'mount -t tmpfs -o size=600k none .astro', /The disk is full\. Free some/],
  [
    'a full disk under the output',
    'mount --bind "$OUT_DIR" /mnt && mount -t tmpfs -o size=600k none "$AROUND" && mkdir "$OUT_DIR" && mount --bind /mnt "$OUT_DIR"',
    /The disk is full/,
  ],
  [
    'an output on a disk that cannot be written to',
    'mount --bind "$AROUND" "$AROUND" && mount -o remount,ro,bind "$AROUND"',
    /is read-only\. Set OUT_DIR/,
  ],
];

suite('the last good site stays as it is, byte for byte, and nothing is left behind, after', () => {
  for (const [refusal, commands, said] of REFUSALS) {
    test(refusal, { skip: NO_MOUNTS }, async () => {
      mkdirSync(join(site.project, '.astro'), { recursive: true });
      const through = ['unshare', '-m', 'sh', '-c', `${commands} && exec "$@"`, 'sh'];
      const { status, output } = await site.build({ through, environment: { AROUND: site.around } });
      assert.equal(status, 1, output);
      assert.match(output, said);
      assert.match(output, /the last good build is untouched/);
      site.assertUntouched();
    });
  }

  test('files that may not be larger than a few kilobytes', async () => {
    const { status, output } = await site.build({ through: ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh'] });
    assert.notEqual(status, 0, output);
    assert.deepEqual(differencesOf(whole, digestsOf(site.out)), []);
    await site.build();
    site.assertUntouched();
  });
});

test(`a build that is killed at any moment leaves the last site or the new one whole, and the next build clears up (${KILLS} times)`, async (t) => {
  const began = Date.now();
  await site.build();
  const length = Date.now() - began;
  for (let kill = 0; kill < KILLS; kill++) {
    t.diagnostic(await site.kill(length));
    if (readdirSync(site.around).includes('site')) assert.deepEqual(differencesOf(whole, digestsOf(site.out)), []);
  }
  await site.build({ environment: { CONTENT_DIR: 'tests/fixtures/nothing' } });
  site.assertUntouched();
});

test('two builds at once both succeed, and what is published is the whole of one', async () => {
  const outcomes = await Promise.all([site.build(), site.build()]);
  for (const { status, output } of outcomes) assert.equal(status, 0, output);
  site.assertUntouched();
});

test('two builds at once of different content do not mix', async () => {
  const content = join(site.project, '../other');
  spawnSync('cp', ['-r', join(site.project, 'tests/fixtures/sound'), content]);
  spawnSync('sed', ['-i', 's/^name: .*/name: Another name/', join(content, 'topics/ferry-line.yaml')]);
  const other = join(site.project, '../other-site');
  const outcomes = await Promise.all([site.build(), site.build({ environment: { CONTENT_DIR: content, OUT_DIR: other } })]);
  for (const { status, output } of outcomes) assert.equal(status, 0, output);
  site.assertUntouched();
  const differing = Object.entries(digestsOf(other)).filter(([file, digest]) => whole[file] !== digest);
  assert.ok(differing.some(([file]) => file === 'topics/ferry-line/index.html'));
});
