import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CitationItem } from '../../src/formats/citations/citation-item.ts';
import { citeAsText } from '../../src/formats/citations/citation-texts.ts';
import { toBibtex, toRis } from '../../src/formats/citations/reference-files.ts';
import { itemsOf } from '../support/citation-items.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

const ROUND = '/briefings/2031-03-second-round/';
const items = itemsOf(libraryOf('sound'));
const item = (path: string) => items.get(path) as CitationItem;

test('a point is a page in its briefing, by its label and title, of the day of its last change', () => {
  assert.deepEqual(item(`${ROUND}a1/`), {
    id: 'readout-2031-03-second-round.a1',
    type: 'webpage',
    title: 'A1: One ferry',
    'container-title': 'A ferry, and no toll',
    author: [{ literal: 'Readout' }],
    publisher: 'Readout',
    issued: { 'date-parts': [[2031, 3, 12]] },
    URL: 'https://readout.example/briefings/2031-03-second-round/a1/',
    language: 'en',
    note: 'Kind of point: jointly agreed. Reworded on 12 March 2031.',
  });
});

test('a briefing is a page of the day of its last revision', () => {
  assert.deepEqual(item(ROUND), {
    id: 'readout-2031-03-second-round',
    type: 'webpage',
    title: 'A ferry, and no toll',
    author: [{ literal: 'Readout' }],
    publisher: 'Readout',
    issued: { 'date-parts': [[2031, 3, 20]] },
    URL: 'https://readout.example/briefings/2031-03-second-round/',
    language: 'en',
  });
});

for (const [path, day] of [
  ['/briefings/2031-01-first-round/', [2031, 1, 20]],
  [`${ROUND}r1/`, [2031, 3, 10]],
  [`${ROUND}f2/`, [2031, 3, 21]],
] as const) {
  test(`the version of ${path} is that of ${day.join('-')}`, () => assert.deepEqual(item(path).issued['date-parts'], [day]));
}

for (const [id, note] of [
  ['a3', 'Kind of point: claimed by one side.'],
  ['r1', 'Kind of point: red line.'],
  ['o1', 'Kind of point: off the table.'],
  ['f1', 'Kind of point: floated. Superseded on 20 March 2031.'],
  ['f2', 'Kind of point: floated. Withdrawn on 21 March 2031.'],
] as const) {
  test(`the note of ${id.toUpperCase()} says its kind, and what became of it`, () => assert.equal(item(`${ROUND}${id}/`).note, note));
}

test('no two records have one id', () => {
  const ids = Array.from(items.values(), ({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test('another title leaves the id and the address as they were', () => {
  const retitled = itemsOf(libraryOf('sound', { file: BRIEFING, from: 'title: One ferry', to: 'title: Two ferries' }));
  const { id, URL } = retitled.get(`${ROUND}a1/`) as CitationItem;
  assert.deepEqual({ id, URL }, { id: item(`${ROUND}a1/`).id, URL: item(`${ROUND}a1/`).URL });
});

suite('a briefing with a byline', () => {
  const library = libraryOf('sound', { file: BRIEFING, from: 'asOf: ', to: 'authors: [Ida Holm, "أحمد سالم"]\nasOf: ' });
  const signed = itemsOf(library);
  const [whole, point] = [ROUND, `${ROUND}a3/`].map((path) => signed.get(path) ?? assert.fail(path)) as [CitationItem, CitationItem];

  test('and its points are by those whom it names, and published by the site', () => {
    for (const { author, publisher } of [whole, point]) {
      assert.deepEqual([author, publisher], [[{ literal: 'Ida Holm' }, { literal: 'أحمد سالم' }], 'Readout']);
    }
    assert.deepEqual(signed.get('/briefings/2031-01-first-round/')?.author, [{ literal: 'Readout' }]);
  });

  const texts: [style: string, text: string][] = [
    [
      'APA',
      'Ida Holm & أحمد سالم. (2031, March 20). A ferry, and no toll. Readout. https://readout.example/briefings/2031-03-second-round/',
    ],
    [
      'Chicago (note)',
      'Ida Holm and أحمد سالم, “A Ferry, and No Toll” (Readout, March 20, 2031), https://readout.example/briefings/2031-03-second-round/.',
    ],
    [
      'Harvard',
      'Ida Holm and أحمد سالم (2031) ‘A ferry, and no toll’. Readout, 20 March. Available at: https://readout.example/briefings/2031-03-second-round/.',
    ],
  ];
  for (const [style, text] of texts) {
    test(`is cited by their names in ${style}, and one without by that of the site`, () => {
      assert.equal(citeAsText(whole).find((each) => each.style === style)?.text, text);
      const unsigned = citeAsText(item(ROUND)).find((each) => each.style === style)?.text ?? '';
      assert.match(unsigned, /^Readout/);
      assert.equal(unsigned.split('Readout').length, 2);
    });
  }

  test('has each author in the files of reference managers', () => {
    assert.match(toBibtex(point), /\n {2}author = \{\{Ida Holm\} and \{أحمد سالم\}\},\n/);
    assert.match(toRis(point), /\r\nAU {2}- Ida Holm\r\nAU {2}- أحمد سالم\r\n/);
  });
});
