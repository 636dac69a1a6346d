import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from '../../formats/card.ts';
import { CARD_SIZE } from '../../model/card-image.ts';
import type { Box } from './box.ts';
import { encodePng } from './encode-png.ts';
import { FONTS } from './fonts.ts';
import { layOutBriefing } from './lay-out-briefing.ts';
import { layOutPoint } from './lay-out-point.ts';
import { layOutSite } from './lay-out-site.ts';

/** Draws a card as a PNG of 1200 by 630 pixels. */
export async function drawCard(card: Card): Promise<Buffer> {
  // Satori draws the letters as shapes, so the renderer needs no fonts.
  const svg = await satori(layOut(card), { ...CARD_SIZE, fonts: FONTS });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return (await encodePng(image.pixels, CARD_SIZE.width, CARD_SIZE.height)) ?? image.asPng();
}

function layOut(card: Card): Box {
  switch (card.of) {
    case 'point':
      return layOutPoint(card);
    case 'briefing':
      return layOutBriefing(card);
    case 'site':
      return layOutSite(card);
  }
}
