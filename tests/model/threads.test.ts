import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { threadsOf } from '../../src/model/library/threads.ts';
import { threeRounds } from '../support/three-rounds.ts';

const { library, expected } = threeRounds;

function threads(process: string) {
  return threadsOf(library.processes.get(process) ?? assert.fail(`There is no process ${process}.`));
}

describe('the threads of a process', () => {
  for (const [process, written] of Object.entries(expected.threads)) {
    test(`${process}: points that relations connect, that with the newest point first, beside the others of the topic that most share`, () => {
      const found = threads(process).map(({ topic, points }) => ({
        topic,
        points: points.map(({ briefing, id }) => `${briefing.id}/${id}`),
      }));
      assert.deepEqual(found, written);
    });
  }

  test('have a cell for each round with a point, the oldest first', () => {
    const dam = threads('ardel-river-talks').find(({ newest }) => newest.id === 'a2' && newest.briefing.id === '2033-05-vella');
    assert.deepEqual(
      dam?.cells.map(({ briefing, points }) => [briefing.id, points.map(({ label }) => label)]),
      [
        ['2032-10-vella', ['R1', 'F1']],
        ['2033-02-marsk', ['R1']],
        ['2033-05-vella', ['A2']],
      ],
    );
  });

  test('have every point of the process once, and none of another', () => {
    const process = library.processes.get('ardel-river-talks');
    const all = process?.briefings.flatMap(({ points }) => points) ?? [];
    const found = threads('ardel-river-talks').flatMap(({ points }) => points);
    assert.deepEqual(new Set(found), new Set(all));
    assert.equal(found.length, all.length);
  });
});
