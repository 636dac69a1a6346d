import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatTextName, readTextName, textPack } from '../../src/model/addresses/record-texts.ts';
import { readRecordId } from '../../src/model/search/record-id.ts';

describe('the name of the text of a record', () => {
  for (const [id, place] of [
    ['p1c', [0, 0, 1]],
    ['t0', [3, 41_235, 415]],
    ['w9', [40, 12, 1_000_000]],
  ] as const) {
    test(`of ${id} says where it is in its shard, and of which record it is`, () => {
      const name = formatTextName('en', id, [...place]);
      assert.deepEqual(readTextName(`${name}.pf_fragment`), place);
      assert.deepEqual(readRecordId(name), readRecordId(id));
    });
  }
});

test('a pack of texts is named by its number and the digest of its bytes', () =>
  assert.equal(textPack(2, '1a2b'), 'texts/2_1a2b.pf_texts'));
