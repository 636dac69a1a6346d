import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENTRY_ID, kindOfPoint, POINT_ID, pointLabel } from '../../src/model/schema/identifiers.ts';

describe('the id of a point', () => {
  for (const [id, kind] of [
    ['a1', 'agreed'],
    ['a2', 'agreed'],
    ['r1', 'red-line'],
    ['o10', 'off-the-table'],
    ['f9999', 'floated'],
  ] as const) {
    test(`"${id}" is one, of the kind "${kind}"`, () => {
      assert.match(id, POINT_ID);
      assert.equal(kindOfPoint(id), kind);
    });
  }

  for (const id of ['A2', 'a02', 'a-2', 'a0', 'a', '2', 'aa2', 'a2b', 'a 2', ' a2', 'a2\n', 'a12345', 'p1', 'x1', 'section-a2', '']) {
    test(`${JSON.stringify(id)} is none`, () => {
      assert.doesNotMatch(id, POINT_ID);
      assert.equal(kindOfPoint(id), undefined);
    });
  }

  test('its label is the id in capitals', () => assert.deepEqual(['a2', 'r1', 'o3', 'f12'].map(pointLabel), ['A2', 'R1', 'O3', 'F12']));
});

describe('the id of an entry', () => {
  for (const id of ['norvania', 'mira-solen', '2031-03-second-round', 'a', '1', 'x'.repeat(80)]) {
    test(`"${id}" is one`, () => assert.match(id, ENTRY_ID));
  }

  for (const id of [
    'Norvania',
    'mira_solen',
    'mira solen',
    'mira--solen',
    '-mira',
    'mira-',
    'türkiye',
    'a.b',
    'a/b',
    '..',
    '',
    'mira\n',
    'x'.repeat(81),
  ]) {
    test(`${JSON.stringify(id)} is none`, () => assert.doesNotMatch(id, ENTRY_ID));
  }
});
