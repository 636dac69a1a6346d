import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { Tie } from '../../src/model/schema/briefing.ts';
import { assertValid, readContent } from '../../src/reader/read-content.ts';
import { type TiePicture, tiePicture } from '../../src/views/briefing/tie-picture.ts';

const tie = (from: string, to: string, rest: Partial<Tie> = {}): Tie => ({
  from,
  tie: 'supports',
  to,
  foreseen: false,
  certainty: 'stated',
  cites: [],
  ...rest,
});
const draw = (ties: Tie[]): TiePicture => tiePicture(ties, (actor) => actor);

/** The pairs of boxes that share any ground. */
function overlaps({ boxes }: TiePicture): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.name} and ${b.name}`),
  );
}

describe('the picture of ties', () => {
  test('has a box for each actor and a line for each tie, read from left to right', () => {
    const { boxes, lines } = draw([tie('a', 'b'), tie('b', 'c', { tie: 'replaces' })]);
    assert.deepEqual(
      boxes.toSorted((one, other) => one.x - other.x).map(({ actor }) => actor),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      lines.map(({ from, words, to }) => `${from} ${words} ${to}`),
      ['a supports b', 'b replaces c'],
    );
  });

  const hedges: [words: string, hedged: boolean, rest: Partial<Tie>][] = [
    ['supports', false, {}],
    ['supports (predicted)', true, { foreseen: true }],
    ['supports (likely)', true, { certainty: 'likely' }],
    ['supports (predicted, possible)', true, { foreseen: true, certainty: 'possible' }],
  ];
  for (const [words, hedged, rest] of hedges) {
    test(`says "${words}" on a ${hedged ? 'broken' : 'full'} line`, () => {
      const [line] = draw([tie('a', 'b', rest)]).lines;
      assert.deepEqual([line?.words, line?.hedged], [words, hedged]);
    });
  }

  test('gives a tie that reads the same from both ends no point', () => {
    assert.deepEqual(
      draw([tie('a', 'b', { tie: 'tension-with' }), tie('a', 'c')]).lines.map(({ mutual }) => mutual),
      [true, false],
    );
  });

  test('keeps two ties between the same actors apart', () => {
    const [one, other] = draw([tie('a', 'b'), tie('a', 'b', { tie: 'presses' })]).lines;
    assert.notDeepEqual([one?.x, one?.y], [other?.x, other?.y]);
  });

  test('is the same every time it is drawn', () => {
    const ties = [tie('a', 'b'), tie('c', 'b'), tie('d', 'a'), tie('b', 'e')];
    assert.deepEqual(draw(ties), draw(ties));
  });

  test('has no boxes on one another, in a circle and in a crowd', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => tie(`actor ${index}`, `actor ${(index * 7 + 3) % 30}`));
    assert.deepEqual(overlaps(draw([tie('a', 'b'), tie('b', 'c'), tie('c', 'a')])), []);
    assert.deepEqual(overlaps(draw(crowd)), []);
  });

  test('holds every tie of the briefings, with no boxes on one another', () => {
    const { briefings } = buildLibrary(assertValid(readContent('tests/fixtures/paris-talks', '/')));
    for (const { id, data } of briefings) {
      const picture = draw(data.ties);
      assert.equal(picture.lines.length, data.ties.length, id);
      assert.deepEqual(overlaps(picture), [], id);
    }
  });
});
