import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { NO_MOUNTS } from '../support/no-mounts.ts';
import { differencesOf, digestsOf } from './folder-bytes.ts';
import { lastGoodSite } from './last-good-site.ts';

const KILLS = 8;
const READ_ONLY = 'mount --bind "$CACHE_DIR" "$CACHE_DIR" && mount -o remount,ro,bind "$CACHE_DIR" && exec "$@"';

const site = await lastGoodSite();
const CACHE_DIR = join(site.project, '../cache');
const one = join(site.project, 'tests/fixtures/sound');
const other = join(site.project, '../other');
cpSync(one, other, { recursive: true });
spawnSync('sed', ['-i', 's/^name: .*/name: Another name/', join(other, 'topics/ferry-line.yaml')]);

/** What a build that takes nothing over makes of each state of the content. */
const wholes: Record<string, Record<string, string>> = { [one]: digestsOf(site.out) };
await site.build({ environment: { CONTENT_DIR: other } });
wholes[other] = digestsOf(site.out);

const warm = (CONTENT_DIR: string, through?: string[]) => ({ through, isWarm: true, environment: { CONTENT_DIR, CACHE_DIR } });

async function build(content: string, through?: string[]): Promise<void> {
  const { status, output } = await site.build(warm(content, through));
  assert.equal(status, 0, output);
  assert.deepEqual(differencesOf(wholes[content] ?? {}, digestsOf(site.out)), []);
  assert.deepEqual([readdirSync(site.around), site.leftovers()], [['site'], []]);
}

/** Fails unless the site is the whole of one state of the content. */
function assertWhole(): void {
  const differences = Object.values(wholes).map((whole) => differencesOf(whole, digestsOf(site.out)));
  assert.ok(
    differences.some(({ length }) => length === 0),
    `${differences}`,
  );
}

test(`a warm build that is killed at any moment leaves the last site or the new one whole, and the next takes over nothing wrong (${KILLS} times)`, async (t) => {
  await build(one);
  const began = Date.now();
  await build(other);
  const length = Date.now() - began;
  for (let kill = 0; kill < KILLS; kill++) {
    const [next, last] = kill % 2 === 0 ? [one, other] : [other, one];
    t.diagnostic(await site.kill(length, warm(next)));
    if (readdirSync(site.around).includes('site')) assertWhole();
    // Every other time, what was killed is not taken up again.
    await build(kill % 4 < 2 ? next : last);
    await build(next);
  }
});

test('two builds at once of different content, of which one is warm, both succeed, and what is published is the whole of one', async () => {
  await build(one);
  const outcomes = await Promise.all([site.build(warm(other)), site.build({ environment: { CONTENT_DIR: one, CACHE_DIR } })]);
  for (const { status, output } of outcomes) assert.equal(status, 0, output);
  assertWhole();
  for (const content of [one, other]) await build(content);
});

test('two warm builds at once do the same', async () => {
  await build(one);
  const outcomes = await Promise.all([site.build(warm(other)), site.build(warm(other))]);
  for (const { status, output } of outcomes) assert.equal(status, 0, output);
  assertWhole();
  for (const content of [one, other]) await build(content);
});

test('a cache on a disk that cannot be written to costs a build nothing but time', {
  skip: NO_MOUNTS,
}, async () => {
  await build(one);
  for (const content of [other, one]) await build(content, ['unshare', '-m', 'sh', '-c', READ_ONLY, 'sh']);
});

test('nor does one of which every file is damaged', async () => {
  await build(one);
  for (const path of listFiles(CACHE_DIR)) {
    const file = join(CACHE_DIR, path);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, Math.floor(bytes.length / 2)));
  }
  for (const content of [other, one]) await build(content);
});
