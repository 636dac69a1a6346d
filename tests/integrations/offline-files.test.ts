import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readOfflineFiles } from '../../src/integrations/offline/offline.ts';

const SITE: Record<string, string> = {
  'index.html': '<h1>Home</h1>',
  'offline.js': 'worker();',
  'offline-register.js': 'register();',
  '_astro/face.woff2': 'face',
  'names/first.txt': 'names',
  'names/ab.txt': 'more names',
  'pagefind/pagefind.js': 'engine();',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/texts/0_1a.pf_texts': 'a record',
  'pagefind/1/index/en_2.pf_index': 'of an older shard',
  'answers/rounds.txt': 'answers',
};
const ANSWERS = 'answers/rounds.txt';
const CODE_AND_ENGINE = [
  '_astro/face.woff2',
  'names/first.txt',
  'offline-register.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
];

describe('what the worker is told of a site', () => {
  test('is what its scripts and its search need, but for pages, older shards and further names', () => {
    assert.deepEqual(Object.keys(read(SITE).files).toSorted(), [...CODE_AND_ENGINE, ANSWERS, 'pagefind/texts/0_1a.pf_texts'].toSorted());
  });

  test('has no records of an index that is too large to be kept before it is used', () => {
    const { files } = read({ ...SITE, 'pagefind/texts/0_1a.pf_texts': 'a'.repeat(1_000_001) });
    assert.deepEqual(Object.keys(files).toSorted(), [...CODE_AND_ENGINE, ANSWERS].toSorted());
  });

  test('has no answers to questions if these are too large, but the records', () => {
    const { files } = read({ ...SITE, [ANSWERS]: 'a'.repeat(500_001) });
    assert.deepEqual(Object.keys(files).toSorted(), [...CODE_AND_ENGINE, 'pagefind/texts/0_1a.pf_texts'].toSorted());
  });

  test('has of each file the digest that a browser holds its bytes against', () => {
    assert.equal(read({ 'names/first.txt': 'names' }).files['names/first.txt'], 'sha256-rrJAVoENPR8eiv7mGgvAAoVW6w+0miFa5esblwytAxU=');
  });

  test('is another release whenever any file is another', () => {
    const { release } = read(SITE);
    assert.equal(read(SITE).release, release);
    for (const path of Object.keys(SITE)) assert.notEqual(read({ ...SITE, [path]: 'other' }).release, release, path);
  });
});

function read(site: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-offline-files-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readOfflineFiles(`${folder}/`);
}
