import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../../formats/card.ts';
import { CARD_SIZE } from '../../model/card-image.ts';
import { SITE } from '../../site.ts';
import { markUsed } from '../kept.ts';
import { drawCard } from './draw-card.ts';
import { COLOURS } from './look.ts';
import { isWholePng } from './whole-png.ts';

const DRAWN_WITH = ['satori', '@resvg/resvg-js', '@fontsource/newsreader', '@fontsource/public-sans'];
const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

/** Everything that makes two drawings of one card differ: the code of this folder, the packages that draw, size, colours and name. */
const DRAWING = JSON.stringify([
  readdirSync(import.meta.dirname)
    .toSorted()
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')),
  DRAWN_WITH.map((name) => dependencies[name]),
  CARD_SIZE,
  COLOURS,
  SITE.name,
]);

/** Gives the PNG of a card from the folder of those drawn before; draws it only if it is not there or not whole. */
export async function cachedCard(card: Card, folder: string): Promise<Buffer> {
  const file = join(folder, `${createHash('sha256').update(DRAWING).update(JSON.stringify(card)).digest('hex')}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known && isWholePng(known)) {
    markUsed(file);
    return known;
  }
  const drawn = await drawCard(card);
  await keep(file, drawn, folder);
  return drawn;
}

/** Writes a file whole or not at all, so that a build that stops, or one beside it, leaves no half of a card. */
async function keep(file: string, bytes: Buffer, folder: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}
