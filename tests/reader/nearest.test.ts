import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from '../../src/reader/problem.ts';

describe('the known value that is nearest to a mistaken one', () => {
  const known = ['mira-solen', 'tomas-brandt', 'norvania', 'a1', 'a10'];
  for (const [mistaken, meant] of [
    ['mira-solem', 'mira-solen'],
    ['mirasolen', 'mira-solen'],
    ['Mira-Solen', 'mira-solen'],
    ['thomas-brand', 'tomas-brandt'],
    ['norwannia', 'norvania'],
    ['a2', 'a1'],
    ['a11', 'a1'],
    ['estmark', undefined],
    ['solen', undefined],
  ] as const) {
    test(`"${mistaken}" ${meant ? `means "${meant}"` : 'is near none'}`, () => assert.equal(nearest(mistaken, known), meant));
  }
});
