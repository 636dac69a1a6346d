import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hedgeOf } from '../../src/views/parts/term-view.ts';

suite('what a source', () => {
  for (const [what, foreseen, certainty, said] of [
    ['reports', false, 'stated', undefined],
    ['foresees', true, 'stated', 'predicted'],
    ['thinks likely', false, 'likely', 'likely'],
    ['foresees, perhaps,', true, 'possible', 'predicted, possible'],
  ] as const) {
    test(`${what} is ${said ? `said to be “${said}”` : 'not hedged'}`, () => assert.equal(hedgeOf({ foreseen, certainty }), said));
  }
});
