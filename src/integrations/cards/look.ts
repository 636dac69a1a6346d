import { readFileSync } from 'node:fs';
import type { PointKind } from '../../model/vocabulary.ts';
import type { Style } from './box.ts';

const TOKENS = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

/** The colours of the site in daylight, from its tokens. */
export const COLOURS = {
  paper: token('paper'),
  ink: token('ink'),
  soft: token('soft'),
  rule: token('rule'),
  hues: {
    agreed: token('agreed'),
    'red-line': token('red-line'),
    'off-the-table': token('off-the-table'),
    floated: token('floated'),
  } satisfies Record<PointKind, string>,
};

/** The two faces: one for text, one for labels. */
export const FACES = { text: 'Newsreader', label: 'Public Sans' };

/** Gives the style of a label in a size. */
export function label(size: number, colour = COLOURS.soft): Style {
  return { fontFamily: FACES.label, fontWeight: 500, fontSize: size, lineHeight: 1.4, color: colour };
}

function token(name: string): string {
  const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(TOKENS)?.[1];
  if (!colour) throw new Error(`src/styles/tokens.css has no colour "--${name}: light-dark(#…, #…)", which the share cards are drawn in.`);
  return colour;
}
