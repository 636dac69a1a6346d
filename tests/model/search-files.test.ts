import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isShardFile, isVersioned, shardFileAt } from '../../src/model/addresses/search-files.ts';

describe('a file whose name changes with its content', () => {
  for (const [path, versioned] of [
    ['_astro/page.1a2b.js', true],
    ['pagefind/texts/0_1a.pf_texts', true],
    ['pagefind/2/index/en_1.pf_index', true],
    ['pagefind/pagefind.en_1.pf_meta', true],
    ['pagefind/3/pagefind.en_1.pf_meta', true],
    ['pagefind/pagefind-entry.json', false],
    ['pagefind/pagefind.js', false],
    ['briefings/filter/index.html', false],
    ['index.html', false],
  ] as const) {
    test(`${path} is ${versioned ? '' : 'not '}one`, () => assert.equal(isVersioned(path), versioned));
  }
});

describe('a file of the search index', () => {
  test('stands in the newest shard, or in a numbered folder of an older one', () => {
    assert.deepEqual(shardFileAt('pagefind/texts/0_1a.pf_texts'), { file: 'texts/0_1a.pf_texts', isOlder: false });
    assert.deepEqual(shardFileAt('pagefind/12/pagefind-entry.json'), { file: 'pagefind-entry.json', isOlder: true });
    assert.equal(shardFileAt('names/first.txt'), undefined);
  });

  for (const [file, read] of [
    ['pagefind.js', true],
    ['wasm.en.pagefind', true],
    ['pagefind-entry.json', true],
    ['pagefind.en_1.pf_meta', true],
    ['index/en_1.pf_index', true],
    ['fragment/en_1.pf_fragment', true],
    ['pagefind-ui.js', false],
    ['wasm.unknown.pagefind', false],
  ] as const) {
    test(`${file} is ${read ? '' : 'not '}read by the pages`, () => assert.equal(isShardFile(file), read));
  }
});
