import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { keepContent, readCachedContent } from '../../src/reader/cached-content.ts';

describe('content that is kept between readings', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-cached-'));
    cpSync(join(import.meta.dirname, '../fixtures/sound'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is the same while nothing changes', () => {
    assert.equal(readCachedContent(folder, '/'), readCachedContent(folder, '/'));
  });

  test('is read apart for each path that a site lives under', () => {
    assert.notEqual(readCachedContent(folder, '/'), readCachedContent(folder, '/readout/'));
  });

  for (const [change, make] of [
    [
      'a file changes',
      () => writeFileSync(join(folder, 'actors/estmark.yaml'), 'name: Estmark\nkind: government\ndescription: Changed.\n'),
    ],
    ['a file is added', () => writeFileSync(join(folder, 'topics/bridge.yaml'), 'name: Bridge\ndefinition: A bridge.\n')],
    ['a file goes', () => rmSync(join(folder, 'topics/lake-fishing.yaml'))],
  ] as const) {
    test(`is read again when ${change}`, () => {
      const before = readCachedContent(folder, '/');
      make();
      assert.notEqual(readCachedContent(folder, '/'), before);
    });
  }

  test('is read again when the folder comes to be', () => {
    const later = join(folder, 'later');
    const before = readCachedContent(later, '/');
    assert.equal(readCachedContent(later, '/'), before);
    cpSync(join(import.meta.dirname, '../fixtures/sound'), later, { recursive: true });
    assert.equal(readCachedContent(later, '/').actors.size, 7);
  });

  test('is the same for a whole build, which is of one moment, whatever becomes of the files', () => {
    const kept = keepContent(folder, '/');
    writeFileSync(join(folder, 'topics/bridge.yaml'), 'name: Bridge\ndefinition: A bridge.\n');
    assert.equal(readCachedContent(folder, '/'), kept);
  });
});
