import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteContext } from '../../content.ts';
import type { Card } from '../../formats/cards/card.ts';
import { briefingCard, pointCard, siteCard } from '../../formats/cards/cards.ts';
import { processCard } from '../../formats/cards/process-card.ts';
import {
  briefingCardImage,
  CARD_SIZE,
  type CardImage,
  pointCardImage,
  processCardImage,
  siteCardImage,
} from '../../model/addresses/card-image.ts';
import { withBase } from '../../model/addresses/paths.ts';
import { latinLetters } from '../../model/text/latin-letters.ts';
import { cachedBytes, codeAndVersions, prune } from '../../reuse/cache.ts';
import type { Settings } from '../../settings.ts';
import { report } from '../../stages.ts';
import { briefingItem } from '../../views/briefing/briefing-item.ts';
import { gapGridView } from '../../views/briefing/gap-grid-view.ts';
import { pointView } from '../../views/point/point-view.ts';
import type { Site, ViewContext } from '../../views/view-context.ts';
import { drawCard } from './draw-card.ts';
import { COLOURS } from './look.ts';

/** Draw the share cards beside the built pages; in the live preview, draw one on request. */
export function shareCards({ cacheDir, basePath, shareCards: drawn }: Settings): AstroIntegration {
  const cache = join(cacheDir, 'cards');
  return {
    name: 'readout-share-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!drawn) return;
        const context = siteContext();
        logger.info(`${await writeCards(context, fileURLToPath(dir), cache)} share cards.`);
        for (const line of unmadeCards(context)) console.log(line);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Content with errors has no library, and the error page needs its own script.
          if (!request.originalUrl?.endsWith('.png')) return next();
          const context = siteContext();
          const asked = cardsOf(context).find(({ path }) => withBase(path, basePath) === request.originalUrl);
          if (!asked) return next();
          cachedCard(asked.card(), context.site, cache).then((png) => response.setHeader('content-type', 'image/png').end(png), next);
        });
      },
    },
  };
}

/** Writes the card of every point, briefing and process, and the one for all other pages, to a folder; returns their number. */
export async function writeCards(context: ViewContext, folder: string, cache: string): Promise<number> {
  const all = cardsOf(context);
  const [cards, total] = [all.values(), all.length];
  let written = 0;
  report('cards', written, total);
  const work = async () => {
    for (const { path, card } of cards) {
      await writeCard(join(folder, path), await cachedCard(card(), context.site, cache));
      report('cards', ++written, total);
    }
  };
  // The workers take their cards from one list, so that resvg and zlib run in parallel with satori.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  prune(cache);
  return written;
}

async function writeCard(file: string, png: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
}

/** A card of a page, and what it says. */
interface CardOf {
  path: string;
  card: () => Card;
}

function cardsOf(context: ViewContext): CardOf[] {
  const { heading } = context.site.home;
  const site = { path: siteCardImage(heading).path, card: () => siteCard(heading) };
  return [site, ...pagesOf(context).flatMap(({ image, card }) => (image.lost ? [] : [{ path: image.path, card }]))];
}

/** Says of each page that has the card of the site instead of its own why it has. */
export function unmadeCards(context: ViewContext): string[] {
  return pagesOf(context).flatMap(({ page, image: { lost } }) =>
    lost ? `${page} has the card of the site: its own would lose “${lost.join('')}” of what it says, and could say something else.` : [],
  );
}

/** Lists the pages that may have a card of their own. */
function pagesOf(context: ViewContext): { page: string; image: CardImage; card: () => Card }[] {
  const { processes, briefings } = context.library;
  return [
    ...Array.from(processes.values(), (process) => ({
      page: process.path,
      image: processCardImage(process),
      card: () => processCard(process),
    })),
    ...briefings.flatMap((briefing) => [
      {
        page: briefing.path,
        image: briefingCardImage(briefing),
        card: () => briefingCard(briefingItem(briefing, context), gapGridView(briefing, context)),
      },
      ...briefing.points.map((point) => ({
        page: point.path,
        image: pointCardImage(point),
        card: () => pointCard(pointView(point, context)),
      })),
    ]),
  ];
}

const DRAWN_WITH = ['satori', '@resvg/resvg-js', '@fontsource/newsreader', '@fontsource/public-sans'];

/** Everything but the card and its masthead that can change its drawing: the code of this folder, the packages that draw, size and colours. */
const DRAWING = JSON.stringify([codeAndVersions(codeHere(), DRAWN_WITH), CARD_SIZE, COLOURS]);

function codeHere(): string[] {
  const names = readdirSync(import.meta.dirname).toSorted();
  return names.map((name) => join(import.meta.dirname, name));
}

/** Returns the PNG of a card from the cache; draws it only if it is missing or incomplete there. */
function cachedCard(card: Card, { name, accent }: Site, folder: string): Promise<Uint8Array> {
  const masthead = { name: latinLetters(name), colour: accent?.light ?? COLOURS.ink };
  return cachedBytes(folder, DRAWING + JSON.stringify([masthead, card]), () => drawCard(card, masthead));
}
