import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { cachedBytes, prune } from '../../src/reuse/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-kept-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const DIGEST = 'ab'.repeat(32);
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
const age = (path: string, days: number) => utimesSync(path, daysAgo(days), daysAgo(days));

function usedLast(name: string, days: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'kept');
  age(path, days);
  return path;
}

/** Asks for what is made of a key; returns it, and whether it was made anew. */
async function ask(key: string): Promise<[made: string, anew: boolean]> {
  let anew = false;
  const bytes = await cachedBytes(folder, key, async () => {
    anew = true;
    return Buffer.from(`made of ${key}`);
  });
  return [String(bytes), anew];
}

/** Returns the one file that the cache holds. */
const onlyFile = () => {
  const names = readdirSync(folder);
  assert.equal(names.length, 1, names.join(', '));
  return join(folder, names[0] as string);
};

suite('the cache', { concurrency: false }, () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  });

  test('makes what is not there, and keeps it', async () => {
    assert.deepEqual(await ask('a'), ['made of a', true]);
    assert.deepEqual(await ask('a'), ['made of a', false]);
    onlyFile();
  });

  test('keeps what is used, however old it is', async () => {
    await ask('a');
    const file = onlyFile();
    age(file, 100);
    await ask('a');
    prune(folder);
    assert.ok(Date.now() - statSync(file).mtimeMs < 60_000);
  });

  test('takes no file for that of another key', async () => {
    await ask('a');
    const a = readFileSync(onlyFile());
    rmSync(onlyFile());
    await ask('b');
    writeFileSync(onlyFile(), a);
    assert.deepEqual(await ask('b'), ['made of b', true]);
  });

  for (const [broken, breakIt] of [
    ['is empty', () => Buffer.alloc(0)],
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['goes on', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['differs in one bit', (bytes: Buffer) => bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))],
  ] as [string, (bytes: Buffer) => Uint8Array][]) {
    test(`makes anew what ${broken}, and leaves nothing unfinished`, async () => {
      await ask('a');
      const whole = readFileSync(onlyFile());
      writeFileSync(onlyFile(), breakIt(whole));
      assert.deepEqual(await ask('a'), ['made of a', true]);
      assert.deepEqual(readFileSync(onlyFile()), whole);
    });
  }

  for (const name of [`${DIGEST}.kept`, `${DIGEST}.png`, `${DIGEST}.cbor`, `${DIGEST}.kept.01234567-89ab-cdef-0123-456789abcdef`]) {
    test(`loses ${name.replace(DIGEST, '…')} when no build has used it for a month, and not before`, () => {
      const path = usedLast(name, 29);
      prune(folder);
      age(path, 31);
      assert.deepEqual(readdirSync(folder), [name]);
      prune(folder);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  test('leaves everything alone that is somebody else’s, however old', () => {
    const names = ['notes.txt', 'old.png', `${DIGEST}.txt`, `${DIGEST.toUpperCase()}.png`, `x${DIGEST}.png`, `${DIGEST}.png.bak`, '.git'];
    for (const name of names) usedLast(name, 400);
    mkdirSync(join(folder, `${DIGEST}.kept`));
    age(join(folder, `${DIGEST}.kept`), 400);
    symlinkSync('notes.txt', join(folder, `${DIGEST}.png`));
    prune(folder);
    assert.deepEqual(readdirSync(folder).toSorted(), [...names, `${DIGEST}.kept`, `${DIGEST}.png`].toSorted());
  });

  test('need not exist', () => assert.doesNotThrow(() => prune(join(folder, 'nowhere'))));
});
