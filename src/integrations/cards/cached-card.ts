import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../formats/cards/card.ts';
import { CARD_SIZE } from '../../model/addresses/card-image.ts';
import { SITE } from '../../site.ts';
import { cachedBytes, codeAndVersions } from '../cache.ts';
import { drawCard } from './draw-card.ts';
import { COLOURS } from './look.ts';

const DRAWN_WITH = ['satori', '@resvg/resvg-js', '@fontsource/newsreader', '@fontsource/public-sans'];

/** Everything that makes two drawings of one card differ: the code of this folder, the packages that draw, size, colours and name. */
const DRAWING = JSON.stringify([codeAndVersions(codeHere(), DRAWN_WITH), CARD_SIZE, COLOURS, SITE.name]);

function codeHere(): string[] {
  const names = readdirSync(import.meta.dirname).toSorted();
  return names.map((name) => join(import.meta.dirname, name));
}

/** Returns the PNG of a card from the folder of those drawn before; draws it only if it is not there or not whole. */
export function cachedCard(card: Card, folder: string): Promise<Uint8Array> {
  return cachedBytes(folder, DRAWING + JSON.stringify(card), () => drawCard(card));
}
