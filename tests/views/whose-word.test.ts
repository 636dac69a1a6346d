import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Library, Point } from '../../src/model/library/records.ts';
import { kindLine, whoseWord } from '../../src/views/point/point-link.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const library = libraryOf('sound');
const point = (id: string, from: Library = library): Point =>
  from.briefings[0]?.points.find((each) => each.id === id) ?? assert.fail(`There is no point "${id}".`);

describe('whose word a point rests on', () => {
  for (const [id, words] of [
    ['a1', 'Norvania and Estmark, jointly'],
    ['a3', 'claimed by the Ferry Board'],
    ['r1', 'held by Estmark'],
    ['o1', 'according to the press'],
    ['f1', 'raised by Estmark (likely)'],
    ['f2', 'according to the article’s author'],
  ] as const) {
    test(`${id}: ${words}`, () => assert.equal(whoseWord(point(id), contextOf(library)), words));
  }

  test('an idea that is raised without a hedge is that of the party alone', () => {
    const plain = libraryOf('sound', {
      file: BRIEFING,
      from: 'raisedBy: [estmark]\n    attribution: author\n    certainty: likely',
      to: 'raisedBy: [estmark]\n    attribution: author',
    });
    assert.equal(whoseWord(point('f1', plain), contextOf(plain)), 'raised by Estmark');
  });
});

describe('what a list says of a point', () => {
  for (const [id, words] of [
    ['a1', 'Jointly agreed by Norvania and Estmark'],
    ['r1', 'Red line, held by Estmark'],
    ['f1', 'Floated, raised by Estmark (likely) · Superseded'],
    ['f2', 'Floated, according to the article’s author · Withdrawn'],
  ] as const) {
    test(`${id}: ${words}`, () => assert.equal(kindLine(point(id), contextOf(library)), words));
  }
});
