import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SatoriOptions } from 'satori';
import { FACES } from './look.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The fonts of the cards: each face in the weights that are used, in the two cuts that together hold the letters of `latinLetters`. */
export const FONTS: SatoriOptions['fonts'] = [
  ...cuts(FACES.text, 'newsreader', [400, 500, 600]),
  ...cuts(FACES.label, 'public-sans', [500]),
];

function cuts(name: string, family: string, weights: (400 | 500 | 600)[]): SatoriOptions['fonts'] {
  return weights.flatMap((weight) =>
    ['latin', 'latin-ext'].map((cut) => ({
      name: cut === 'latin' ? name : `${name} Extended`,
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/${family}/files/${family}-${cut}-${weight}-normal.woff`)),
    })),
  );
}
