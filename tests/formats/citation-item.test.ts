import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitationItem } from '../../src/formats/citations/citation-item.ts';
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
