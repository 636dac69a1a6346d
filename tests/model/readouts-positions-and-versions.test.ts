import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressesOf } from '../../src/model/library/former-ids.ts';
import { briefingVersion, listPoints, pointGroups, pointVersion, positionRows, readoutsOf } from '../../src/model/library/points.ts';
import type { Briefing, Point } from '../../src/model/library/records.ts';
import { libraryOf } from '../support/edited-content.ts';

const library = libraryOf('sound');
const [second = assert.fail(), first = assert.fail()] = library.briefings;
const point = (id: string): Point => second.points.find((each) => each.id === id) ?? assert.fail(`There is no point "${id}".`);

test('points are listed with the place where the briefing has them', () => {
  assert.deepEqual(
    listPoints(second.data).map(({ kind, data, path }) => [kind, data.id, ...path]),
    [
      ['agreed', 'a1', 'agreed', 0],
      ['agreed', 'a3', 'agreed', 1],
      ['red-line', 'r1', 'redLines', 0],
      ['off-the-table', 'o1', 'offTheTable', 0],
      ['floated', 'f1', 'floated', 0],
      ['floated', 'f2', 'floated', 1],
    ],
  );
  assert.deepEqual(listPoints(first.data), []);
});

test('points are grouped by kind, those that one side claims apart from those jointly agreed; there is no empty group', () => {
  const groups = (briefing: Briefing) =>
    pointGroups(briefing).map(({ kind, agreement = '', points }) => [kind, agreement, ...points.map(({ id }) => id)]);
  assert.deepEqual(groups(second), [
    ['agreed', 'joint', 'a1'],
    ['agreed', 'claimed', 'a3'],
    ['red-line', '', 'r1'],
    ['off-the-table', '', 'o1'],
    ['floated', '', 'f1', 'f2'],
  ]);
  assert.deepEqual(groups(first), []);
});

describe('readouts', () => {
  test('each party has one, "not-stated" where the author has written none', () => {
    assert.deepEqual(
      readoutsOf(point('a1')).map(({ party, says }) => [party, says]),
      [
        ['norvania', 'affirms'],
        ['estmark', 'not-stated'],
      ],
    );
    assert.deepEqual(readoutsOf(point('a3')), [
      { party: 'norvania', says: 'not-stated' },
      { party: 'estmark', says: 'not-stated' },
    ]);
  });

  test('points that are not agreed have none', () =>
    assert.deepEqual(
      ['r1', 'o1', 'f1'].map((id) => readoutsOf(point(id))),
      [[], [], []],
    ));
});

describe('the table of positions', () => {
  test('has a row for each topic that the briefing touches and a cell for each party, empty where nothing is said', () => {
    assert.deepEqual(
      positionRows(second).map(({ topic, cells }) => [topic, ...cells.map(({ party, position }) => `${party}: ${position?.stance}`)]),
      [
        ['ferry-line', 'norvania: commits', 'estmark: undefined'],
        ['harbour-lights', 'norvania: undefined', 'estmark: undefined'],
        ['winter-tolls', 'norvania: undefined', 'estmark: refuses'],
        ['lake-fishing', 'norvania: undefined', 'estmark: undefined'],
      ],
    );
  });

  test('has no row where no topic is touched', () => assert.deepEqual(positionRows(first), []));
});

test('former ids are addresses of the record beside its own', () => {
  assert.deepEqual(
    addressesOf(library.actors.values())
      .filter(({ record }) => record.id === 'mira-solen')
      .map(({ id, former }) => [id, former]),
    [
      ['mira-solen', false],
      ['myra-solen', true],
    ],
  );
});

describe('versions', () => {
  test('a briefing has that of its last revision, or of its compiling', () => {
    const revisions = [...second.data.revisions, { date: '2031-03-22', note: 'Fixed a name.' }];
    const third = { ...second, data: { ...second.data, revisions } };
    assert.deepEqual([second, first, third].map(briefingVersion), ['2031-03-20', '2031-01-20', '2031-03-22']);
  });

  test('a point has that of its last change, or of the compiling of its briefing', () => {
    assert.deepEqual(
      ['a1', 'a3', 'f1'].map((id) => pointVersion(point(id))),
      ['2031-03-12', '2031-03-10', '2031-03-20'],
    );
  });

  test('a point that was issued after its briefing was compiled has the day of its issue', () => {
    assert.equal(pointVersion({ ...point('a3'), issued: '2031-04-01' }), '2031-04-01');
  });

  test('a point that was issued before its briefing was compiled has the day of compiling', () => {
    assert.equal(pointVersion({ ...point('a3'), issued: '2031-03-01' }), '2031-03-10');
  });
});
