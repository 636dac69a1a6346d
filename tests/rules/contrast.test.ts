import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { contrast, luminance } from '../../src/model/contrast.ts';
import { readFiles } from './files.ts';

const HUES = ['agreed', 'red-line', 'off-the-table', 'unresolved', 'floated'];
/** What each colour is for. Text stands on the paper, on a wash and, where it was searched for, on the tint of that. */
const ROLES = {
  grounds: ['paper', 'wash', 'found'],
  texts: ['ink', 'soft', ...HUES],
  /** Lines that tell something: links, frames of fields, what has the focus. */
  lines: ['rule-firm', 'focus'],
  /** Lines between rows, which tell nothing that space does not. */
  hairlines: ['rule'],
};
const PAIRS: [role: string, foregrounds: string[], grounds: string[], least: number][] = [
  ['text', ROLES.texts, ['paper', 'wash'], 7],
  ['found text', ['ink', 'soft'], ['found'], 7],
  ['a line that tells something', ROLES.lines, ['paper', 'wash'], 3],
];
/** How far apart the lightness (L* of CIELAB, 0 to 100) of any two hues has to be: text at 7:1 leaves 35 to five of them and ink. */
const LEAST_STEP = 5;

const tokens = new Map(
  Array.from(
    readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

test('every colour has a role', () => assert.deepEqual([...tokens.keys()].toSorted(), Object.values(ROLES).flat().toSorted()));

for (const scheme of ['light', 'dark'] as const) {
  const colourOf = (name: string) => tokens.get(name)?.[scheme] ?? '';

  suite(`in the ${scheme} scheme`, () => {
    for (const [role, foregrounds, grounds, least] of PAIRS) {
      for (const [on, of] of grounds.flatMap((ground) => foregrounds.map((each) => [ground, each] as const))) {
        test(`${role} in ${of} on ${on} has a contrast of ${least}:1`, () => {
          const ratio = contrast(colourOf(of), colourOf(on));
          assert.ok(ratio >= least, `It is ${ratio.toFixed(2)}:1.`);
        });
      }
    }

    for (const [index, hue] of HUES.entries()) {
      for (const other of HUES.slice(index + 1)) {
        test(`${hue} and ${other} are told apart in grey`, () => {
          const step = Math.abs(lightness(colourOf(hue)) - lightness(colourOf(other)));
          assert.ok(step >= LEAST_STEP, `They are ${step.toFixed(1)} apart in lightness.`);
        });
      }
    }
  });
}

test('no link is underlined with a hairline', () => {
  const styles = readFiles('src/styles/*.css').filter(({ text }) => /text-decoration[a-z-]*:[^;]*var\(--rule\)/.test(text));
  assert.deepEqual(
    styles.map(({ path }) => path),
    [],
  );
});

function lightness(hex: string): number {
  const luminous = luminance(hex);
  return luminous > 0.008856 ? 116 * Math.cbrt(luminous) - 16 : 903.3 * luminous;
}
