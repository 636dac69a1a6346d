import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import type { Card } from '../../formats/cards/card.ts';
import { CARD_SIZE } from '../../model/addresses/card-image.ts';
import { encodePng } from './encode-png.ts';
import { layOutBriefing, layOutSite } from './lay-out-briefing.ts';
import { layOutPoint } from './lay-out-point.ts';
import { type Box, FACES, type Masthead } from './look.ts';

/** Draws a card as a PNG of 1200 by 630 pixels. */
export async function drawCard(card: Card, masthead: Masthead): Promise<Buffer> {
  // Satori draws the letters as shapes, so the renderer needs no fonts.
  const svg = await satori(layOut(card, masthead), { ...CARD_SIZE, fonts: FONTS });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return (await encodePng(image.pixels, CARD_SIZE.width, CARD_SIZE.height)) ?? image.asPng();
}

function layOut(card: Card, masthead: Masthead): Box {
  switch (card.of) {
    case 'point':
      return layOutPoint(card, masthead);
    case 'briefing':
      return layOutBriefing(card, masthead);
    case 'site':
      return layOutSite(card, masthead);
  }
}

const resolve = createRequire(import.meta.url).resolve;

/** The fonts of the cards: each face in the weights that are used, in the two subsets that together have the letters of `latinLetters`. */
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
