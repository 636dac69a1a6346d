import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { pointWordings } from '../../src/model/library/point-wordings.ts';
import { pointVersion } from '../../src/model/library/points.ts';
import type { Library } from '../../src/model/library/records.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';
import { pointsOf } from '../support/libraries.ts';

const WAS = 'was: { title: A ferry, text: "They run a [ferry](topic:ferry-line)." }';

/** Returns the library in which A1 has further changes after its first. */
const withChanges = (...changes: string[]): Library =>
  libraryOf('sound', { file: BRIEFING, from: WAS, to: [WAS, ...changes.map((change) => `      - ${change}`)].join('\n') });

const inShort = (library: Library, id: string) => {
  const point = pointsOf(library).find((each) => each.id === id && each.briefing.id === '2031-03-second-round');
  assert.ok(point);
  return pointWordings(point).map(({ title, text, from, until, fragment }) => [
    fragment,
    title,
    text.replace(/[[\]]|\(.*?\)/g, ''),
    `${from}/${until ?? ''}`,
  ]);
};

const FIRST = ['v-2031-03-10', 'A ferry', 'They run a ferry.', '2031-03-10/2031-03-12'];

suite('The wordings of a point', () => {
  test('are one, with the day of its first version, while it has not been reworded', () => {
    assert.deepEqual(
      inShort(libraryOf('sound'), 'a3').map(([fragment, , , days]) => [fragment, days]),
      [['v-2031-03-10', '2031-03-10/']],
    );
    assert.deepEqual(
      inShort(libraryOf('sound'), 'f2').map(([fragment]) => fragment),
      ['v-2031-03-20'],
    );
  });

  test('have the day from which each was in force, which is the day that a citation of it gives', () => {
    const [a1] = pointsOf(libraryOf('sound'));
    assert.ok(a1);
    assert.deepEqual(
      inShort(libraryOf('sound'), 'a1').map(([fragment]) => fragment),
      ['v-2031-03-10', `v-${pointVersion(a1)}`],
    );
    assert.deepEqual(inShort(libraryOf('sound'), 'a1')[0], FIRST);
  });

  test('keep their fragments, titles and days whatever changes follow', () => {
    const before = inShort(libraryOf('sound'), 'a1');
    const after = inShort(withChanges('{ change: reworded, date: 2031-04-02, reason: A slip., was: { text: They run one ferry. } }'), 'a1');
    assert.deepEqual(after[0], before[0]);
    assert.deepEqual(
      after.map(([fragment]) => fragment),
      ['v-2031-03-10', 'v-2031-03-12', 'v-2031-04-02'],
    );
  });

  test('have the title of the next where the title was not changed', () => {
    const library = withChanges('{ change: reworded, date: 2031-04-02, reason: A slip., was: { text: They run one ferry. } }');
    assert.deepEqual(
      inShort(library, 'a1').map(([, title]) => title),
      ['A ferry', 'One ferry', 'One ferry'],
    );
  });

  test('of one day are told apart by a number, the first of them without', () => {
    const change = (text: string) => `{ change: reworded, date: 2031-03-12, reason: A slip., was: { text: ${text} } }`;
    assert.deepEqual(
      inShort(withChanges(change('Two.'), change('Three.')), 'a1')
        .map(([fragment, , text]) => [fragment, text])
        .slice(0, 3),
      [
        ['v-2031-03-10', 'They run a ferry.'],
        ['v-2031-03-12', 'Two.'],
        ['v-2031-03-12-2', 'Three.'],
      ],
    );
  });

  test('reworded on the day of issue do not collide with the first', () => {
    const library = libraryOf('sound', {
      file: BRIEFING,
      from: 'date: 2031-03-12\n        reason',
      to: 'date: 2031-03-10\n        reason',
    });
    assert.deepEqual(
      inShort(library, 'a1').map(([fragment]) => fragment),
      ['v-2031-03-10', 'v-2031-03-10-2'],
    );
  });

  test('are no more after the point was superseded or withdrawn', () => {
    for (const id of ['f1', 'f2']) assert.equal(inShort(libraryOf('sound'), id).length, 1, id);
  });
});
