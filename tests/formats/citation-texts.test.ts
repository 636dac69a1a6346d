import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import type { CitationItem } from '../../src/formats/citations/citation-item.ts';
import { citeAsText } from '../../src/formats/citations/citation-texts.ts';
import { a1Titled, HOSTILE_TITLES, itemsOf } from '../support/citation-items.ts';
import { libraryOf } from '../support/edited-content.ts';

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

suite('Chicago gives a title capitals and lets the names in it keep their small letters', () => {
  for (const [written, cited] of [
    [
      'Talks with Idris al-Harun and Ulla von der Marck go on in Sharm el-Ost',
      'Talks with Idris al-Harun and Ulla von der Marck Go on in Sharm el-Ost',
    ],
    ['Idris ash-Shams and Omar ibn Zayd meet', 'Idris ash-Shams and Omar ibn Zayd Meet'],
    ['Faisal bin Salman sees Ana de la Cruz', 'Faisal bin Salman Sees Ana de la Cruz'],
    ['Jan van der Meer, Leonardo di Ost and Luc d’Estaing sign', 'Jan van der Meer, Leonardo di Ost and Luc d’Estaing Sign'],
    ['Abd el\u2011Fattah: the “al-Ost plan” holds', 'Abd el\u2011Fattah: The “al-Ost Plan” Holds'],
    ['The al-Ḥasan line — von Þór goes', 'The al-Ḥasan Line — von Þór Goes'],
    ['A ferry with two decks', 'A Ferry with Two Decks'],
  ] as const) {
    test(cited, () => {
      const noted = textsOf({ ...briefing, title: written })['Chicago (note)'] ?? '';
      assert.ok(noted.startsWith(`Readout, “${cited.replace(/“(.*)”/, '‘$1’')},” March 20`), noted);
      assert.ok(textsOf({ ...point, 'container-title': written })['Chicago (note)']?.includes(cited), 'as the title of the briefing');
    });
  }
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
