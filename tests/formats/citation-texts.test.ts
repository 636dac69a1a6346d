import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import type { CitationItem } from '../../src/formats/citation-item.ts';
import { citeAsText } from '../../src/formats/citation-texts.ts';
import { libraryOf } from '../reader/content.ts';
import { a1Titled, HOSTILE_TITLES, itemsOf } from './citation-items.ts';

const ROUND = '/briefings/2031-03-second-round/';
const items = itemsOf(libraryOf('sound'));
const point = items.get(`${ROUND}a1/`) as CitationItem;
const briefing = items.get(ROUND) as CitationItem;
const textsOf = (item: CitationItem) => Object.fromEntries(citeAsText(item).map(({ style, text }) => [style, text]));

test('a point is cited with its briefing, the day of the version and the address', () => {
  assert.deepEqual(textsOf(point), {
    APA: 'Readout. (2031, March 12). A1: One ferry. In A ferry, and no toll. https://readout.example/briefings/2031-03-second-round/a1/',
    'Chicago (note)':
      'Readout, “A1: One Ferry,” A Ferry, and No Toll, March 12, 2031, https://readout.example/briefings/2031-03-second-round/a1/.',
    Harvard:
      'Readout (2031) ‘A1: One ferry’, A ferry, and no toll, 12 March. Available at: https://readout.example/briefings/2031-03-second-round/a1/.',
  });
});

test('a briefing is cited with the day of the version and the address', () => {
  assert.deepEqual(textsOf(briefing), {
    APA: 'Readout. (2031, March 20). A ferry, and no toll. https://readout.example/briefings/2031-03-second-round/',
    'Chicago (note)': 'Readout, “A Ferry, and No Toll,” March 20, 2031, https://readout.example/briefings/2031-03-second-round/.',
    Harvard: 'Readout (2031) ‘A ferry, and no toll’, 20 March. Available at: https://readout.example/briefings/2031-03-second-round/.',
  });
});

for (const [style, template, lang, type] of [
  ['APA', 'apa', 'en-US', 'document'],
  ['Harvard', 'harvard1', 'en-GB', 'post-weblog'],
] as const) {
  test(`the reference in ${style} is the one that a list of references has`, () => {
    for (const { publisher: _, ...item } of items.values()) {
      const listed = new Cite({ ...item, type }).format('bibliography', { template, lang });
      assert.equal(
        citeAsText(items.get(new URL(item.URL).pathname) as CitationItem).find((each) => each.style === style)?.text,
        listed.trim(),
      );
    }
  });
}

test('a title that has changed since it was last cited is cited as it is now', () => {
  assert.match(textsOf({ ...point, title: 'A1: One boat' }).APA ?? '', /A1: One boat\. /);
  assert.match(textsOf(point).APA ?? '', /A1: One ferry\. /);
});

suite('a citation', () => {
  // A style may turn quotation marks and change capitals, and nothing else.
  const plain = (text: string) => text.replaceAll(/["'“”‘’]/g, '').toLowerCase();

  for (const [what, written, cited = written] of HOSTILE_TITLES) {
    test(`keeps a title with ${what}, in every style`, () => {
      for (const { style, text } of citeAsText(a1Titled(written, 'A ferry, and no toll'))) {
        assert.ok(plain(text).includes(plain(`A1: ${cited}`)), `${style}: ${text}`);
        assert.ok(text.includes(point.URL) && /2031/.test(text) && /12/.test(text) && text.startsWith('Readout'), `${style}: ${text}`);
      }
    });
  }
});
