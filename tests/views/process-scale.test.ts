import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Round } from '../../src/model/library/records.ts';
import { scaleView } from '../../src/views/process/scale-view.ts';

function roundOf(first: string, last?: string): Round {
  return { day: first, unbriefed: { name: '', first, ...(last && { last }), places: [], text: '', cites: [] } };
}

function scaleOf(...rounds: [string, string?][]) {
  return scaleView(rounds.map(([first, last]) => roundOf(first, last))) ?? assert.fail('There is no scale.');
}

describe('the rounds of a process on a scale of time', () => {
  test('are as far apart as their days', () => {
    const [first, second, third] = scaleOf(['2030-01-01'], ['2030-01-31'], ['2030-03-02']).marks.map(({ from }) => from);
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    assert.ok(Math.abs(second - first - (third - second)) < 0.05);
  });

  test('take up all of the month or the year if no source gives the day', () => {
    const { marks } = scaleOf(['2030'], ['2031-01'], ['2031-12-31']);
    const [year = 0, month = 0, day = 0] = marks.map(({ from, to }) => to - from);
    assert.ok(Math.abs(year / day - 365) < 5, `${year / day}`);
    assert.ok(Math.abs(month / day - 31) < 2, `${month / day}`);
  });

  for (const last of ['2030-02-20', '2030-06-20', '2030-12-20', '2032-06-20', '2034-06-20', '2049-06-20', '2089-01-20', '2290-01-01']) {
    test(`have one to three dates, as many as a phone has room for: until ${last}`, () => {
      const { ticks } = scaleOf(['2030-01-10'], [last]);
      assert.ok(ticks.length >= 1 && ticks.length <= 3, ticks.map(({ words }) => words).join());
      assert.deepEqual(
        ticks.filter(({ at }) => at < 0 || at > 100),
        [],
      );
    });
  }

  test('leave out a round of which no source gives the day', () => {
    const undated = { day: '2030-12', briefing: { data: { event: { places: [] }, asOf: '2030-12' } } } as unknown as Round;
    const [first, last] = [roundOf('2030-01-01'), roundOf('2030-03-01')];
    assert.deepEqual(scaleView([first, last, undated]), scaleView([first, last]));
    assert.equal(scaleView([first, undated]), undefined);
  });

  test('have none with a single round', () => assert.equal(scaleView([roundOf('2030-01-01')]), undefined));
});
