import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { isSimpleTitle } from '../../src/formats/citations/citation-pattern.ts';
import { citeAsText } from '../../src/formats/citations/citation-texts.ts';
import { a1Titled } from '../support/citation-items.ts';

suite('A citation of a simple title is made from that of another title on another day, and is the one that the engine gives', () => {
  const word = fc.constantFrom(
    'A1',
    'the',
    'of',
    'and',
    'ferry',
    'Lake',
    'UN',
    'is',
    'between',
    'iPhone',
    'Türkiye',
    'élan',
    'حلب',
    'cross-border',
    'yet',
    'a',
    '2031',
    '30th',
  );
  const mark = fc.constantFrom(' ', ' ', ' ', ': ', ', ');
  const title = fc
    .array(fc.tuple(word, mark), { minLength: 1, maxLength: 9 })
    .map((pieces) => `The ${pieces.map((piece) => piece.join('')).join('')}`.replace(/\W+$/, ''));
  const day = fc.tuple(fc.constantFrom(1945, 2007, 2026), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 7, 10, 17, 22, 28));
  for (const [style, form, template, lang, type] of [
    ['APA', 'bibliography', 'apa', 'en-US', 'document'],
    ['Harvard', 'bibliography', 'harvard1', 'en-GB', 'post-weblog'],
    ['Chicago (note)', 'citation', 'chicago-note', 'en-US', 'document'],
  ] as const) {
    test(style, () => {
      fc.assert(
        fc.property(title, title, day, (point, briefing, date) => {
          const item = { ...a1Titled(point, briefing), issued: { 'date-parts': [date] as [[number, number, number]] } };
          assert.ok(isSimpleTitle(item.title), item.title);
          const { publisher: _, ...cited } = item;
          const expected = new Cite({ ...cited, type }).format(form, { template, lang }).trim();
          assert.equal(citeAsText(item).find((each) => each.style === style)?.text, expected);
        }),
        { numRuns: 30 },
      );
    });
  }
});

test('a title in which a style may turn a mark or drop one is not simple', () => {
  for (const title of ['“Quoted”', 'Israel’s line', 'Who pays?', 'Talks in St. Malo', 'a small beginning', 'One – two'])
    assert.ok(!isSimpleTitle(title), title);
});
