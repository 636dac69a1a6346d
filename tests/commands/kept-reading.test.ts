import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { readWithKept } from '../../src/commands/folders/kept-reading.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { keepBytes, readBytes } from '../../src/reuse/cache.ts';
import { readSettings } from '../../src/settings.ts';

let place = '';

/** Reads the library as a command does; tells whether it took anything over. */
function read({ cache = 'cache', base = '/' } = {}): boolean {
  const settings = readSettings({ CONTENT_DIR: join(place, 'content'), CACHE_DIR: join(place, cache), BASE_PATH: base });
  let tookOver = false;
  const content = readWithKept((earlier) => {
    tookOver = earlier !== undefined;
    return readContent(settings.contentDir, settings.basePath, settings.siteUrl, undefined, earlier);
  }, settings);
  const anew = readContent(settings.contentDir, settings.basePath, settings.siteUrl);
  assert.deepEqual(content.problems, anew.problems);
  assert.deepEqual(
    [...content.topics.values()].map(({ data }) => data),
    [...anew.topics.values()].map(({ data }) => data),
  );
  return tookOver;
}

const keptFiles = () => readdirSync(join(place, 'cache/readings')).map((name) => join(place, 'cache/readings', name));

async function addTopics(from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    writeFileSync(join(place, 'content/topics', `matter-${number}.yaml`), `name: Matter ${number}\ndefinition: It is number ${number}.\n`);
  }
  await wait(60);
}

describe('what a command keeps of its reading', () => {
  beforeEach(async () => {
    place = mkdtempSync(join(tmpdir(), 'readout-kept-'));
    cpSync(join(import.meta.dirname, '../fixtures/sound'), join(place, 'content'), { recursive: true });
    await addTopics(0, 200);
  });
  afterEach(() => rmSync(place, { recursive: true }));

  test('is taken over by the next one, and replaced once a good part of the library has changed', async () => {
    assert.deepEqual([read(), read()], [false, true]);
    const [file = ''] = keptFiles();
    const first = readFileSync(file);
    await addTopics(199, 201);
    assert.equal(read(), true);
    assert.deepEqual(readFileSync(file), first);
    await addTopics(150, 200);
    assert.equal(read(), true);
    assert.notDeepEqual(readFileSync(file), first);
    assert.equal(keptFiles().length, 1);
  });

  test('is left alone if the site moves to another path', () => {
    read();
    assert.equal(read({ base: '/talks/' }), false);
  });

  for (const [what, damage] of [
    ['damaged', (bytes: Buffer) => bytes.fill(0, 200, 300)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 500)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('not a reading')],
  ] as const) {
    test(`is left alone if it is ${what}`, () => {
      read();
      const [file = ''] = keptFiles();
      writeFileSync(file, damage(readFileSync(file)));
      assert.deepEqual([read(), read()], [false, true]);
    });
  }

  test('is left alone if other code has made it, whatever it holds', () => {
    read();
    const [file = ''] = keptFiles();
    const key = JSON.stringify([join(place, 'content'), join(place, 'content'), '/']);
    const bytes = Buffer.from(readBytes(join(place, 'cache/readings'), key) ?? []);
    const made = readFileSync(file);
    keepBytes(join(place, 'cache/readings'), key, Buffer.concat([Buffer.from('0'.repeat(64)), bytes.subarray(64, 80)]));
    assert.deepEqual([read(), read()], [false, true]);
    assert.deepEqual(readFileSync(file), made);
  });

  test('is not needed: a cache that cannot be written costs nothing but time', () => {
    writeFileSync(join(place, 'file'), '');
    assert.deepEqual([read({ cache: 'file' }), read({ cache: 'file' })], [false, false]);
  });

  test('is nothing for a library that is soon read', () => {
    rmSync(join(place, 'content/topics'), { recursive: true });
    mkdirSync(join(place, 'content/topics'));
    assert.deepEqual([read(), read()], [false, false]);
  });
});
