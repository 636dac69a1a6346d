import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest, nearestPoint } from '../../src/reader/problem.ts';

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
    ['b7', undefined],
    ['b', undefined],
    ['', undefined],
  ] as const) {
    test(`"${mistaken}" ${meant ? `means "${meant}"` : 'is near none'}`, () => assert.equal(nearest(mistaken, known), meant));
  }
});

describe('the point that was probably meant is of the kind that its letter says, if there is one', () => {
  for (const [mistaken, known, meant] of [
    ['u2', ['a2', 'u1'], 'u1'],
    ['o2', ['a2', 'o1', 'o4'], 'o1'],
    ['u12', ['a12', 'u3'], 'u3'],
    ['U2', ['a2', 'u1'], 'u1'],
    ['а2', ['a2', 'u1'], 'a2'],
    ['r2', ['a2', 'u1'], 'a2'],
    ['r9', ['a2', 'u1'], undefined],
  ] as const) {
    test(`"${mistaken}" among ${known.join(' and ')}: ${meant ?? 'none'}`, () => assert.equal(nearestPoint(mistaken, known), meant));
  }
});
