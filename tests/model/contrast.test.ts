import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contrast, contrastFault, GROUNDS } from '../../src/model/contrast.ts';

describe('the contrast of two colours is that of WCAG 2.2', () => {
  for (const [a, b, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#abcdef', '#abcdef', 1],
  ] as const) {
    test(`${a} on ${b}: ${ratio}`, () => assert.equal(Math.round(contrast(a, b) * 100) / 100, ratio));
  }
});

describe('a colour for text is', () => {
  for (const [colour, scheme, nearest] of [
    ['#7a1040', 'light', undefined],
    ['#f0a3c0', 'dark', undefined],
    ['#ff8800', 'light', '#7a4100'],
    ['#7a1040', 'dark', '#ca9fb3'],
    ['#ffffff', 'light', '#4f4f4f'],
    ['#000000', 'dark', '#ababab'],
  ] as const) {
    test(`${colour} on the ${scheme} paper: ${nearest ? `refused, and ${nearest} is named` : 'taken'}`, () => {
      const fault = contrastFault(colour, scheme);
      assert.equal(/"(#[0-9a-f]{6})"/.exec(fault ?? '')?.[1], nearest);
      if (nearest) assert.equal(contrastFault(nearest, scheme), undefined);
    });
  }
});

test('the grounds are the paper and the wash of the style sheet: change both together', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const [index, name] of ['paper', 'wash'].entries()) {
    assert.match(tokens, new RegExp(`--${name}: light-dark\\(${GROUNDS.light[index]}, ${GROUNDS.dark[index]}\\)`));
  }
});
