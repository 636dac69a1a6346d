import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cutAtWord } from '../../src/formats/cards/card.ts';

describe('a text that is cut at a word', () => {
  for (const [text, most, cut] of [
    ['A hotline', 9, 'A hotline'],
    ['A hotline against escalation', 18, 'A hotline against…'],
    ['A hotline against escalation', 17, 'A hotline…'],
    ['A hotline, against escalation', 15, 'A hotline…'],
    ['A hotline (against escalation)', 14, 'A hotline…'],
    ['Donaudampfschifffahrt', 6, 'Donau…'],
    ['', 5, ''],
  ] as const) {
    test(`"${text}" in ${most} letters is "${cut}"`, () => assert.equal(cutAtWord(text, most), cut));
  }

  test('never has more letters than it may, and is the start of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = cutAtWord(text, most);
        return Array.from(cut).length <= most && (cut === text || text.startsWith(cut.slice(0, -1)));
      }),
    );
  });
});
