import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { foldByWords, isFolded } from '../../src/formats/search/folded-words.ts';
import { foldText } from '../../src/model/text/fold-text.ts';

const TEXTS = [
  'The Golan Heights',
  'a “buffer zone” – Israel’s term – of 2020–21',
  'Recep Tayyip Erdoğan, Đukanović and Djukanović',
  'ΟΔΟΣ ΣΟΦΙΑΣ',
  'أحمد الشرع في ٢٠٢٥',
  'ロシア 俄罗斯 รัสเซีย',
  ' \u0301 alone ´ and …  apart\u00a0here \u3000 ',
];

suite('a text that is folded word by word', () => {
  for (const text of TEXTS) test(`is what it is when folded whole: “${text}”`, () => assert.equal(foldByWords(text), foldText(text)));

  test('is so whatever its letters are', () => {
    const letters = fc.oneof(
      fc.constantFrom(' ', 'dj', 'D', 'j', '–', '\u0301', 'Σ', '中', '’', '\u00a0'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const text = parts.join('').replace(/[^\S \u00a0]+/g, ' ');
        assert.equal(foldByWords(text), foldText(text));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

suite('a text needs no folding of ours', () => {
  for (const text of ['The Golan Heights', 'Israel’s “red lines”', 'Türkiye … café', 'before – and after']) {
    test(`if the index folds it so: “${text}”`, () => assert.ok(isFolded(text)));
  }
  for (const text of ['Djukanović', 'ADJOURNED', 'Đukanović', '2020–21', 'أحمد', '中文']) {
    test(`unless the index does not: “${text}”`, () => assert.ok(!isFolded(text)));
  }
});
