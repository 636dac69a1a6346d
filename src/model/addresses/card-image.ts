import { eventLine } from '../library/event-line.ts';
import { kindLabel } from '../library/kind-label.ts';
import type { Briefing, Point, ProcessRecord } from '../library/records.ts';
import { lostLetters } from '../text/latin-letters.ts';
import { cardPath } from './paths.ts';

/** The share card of a page: its address from the root of the site, and its text alternative. */
export interface CardImage {
  path: string;
  alt: string;
  /** The letters and signs that a card of its own would lose, if it is the site’s for that reason. */
  lost?: string[];
}

/** The size of every share card in pixels: what Open Graph and Twitter cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Returns the card of every page without its own, which says what the home page says. */
export function siteCardImage(heading: string): CardImage {
  return { path: cardPath('/'), alt: heading };
}

/** Returns the card of a process, which names its newest briefing. */
export function processCardImage({ path, data, briefings }: ProcessRecord): CardImage {
  const texts = [data.name, data.description, briefings.at(-1)?.data.title ?? ''];
  return ownCard(texts, { path: cardPath(path), alt: `${data.name}: ${data.description}` });
}

/** Returns the card of a point. */
export function pointCardImage(point: Point): CardImage {
  const { path, label, data, briefing } = point;
  const alt = `${label}, ${kindLabel(point).toLowerCase()}: ${data.title}. ${eventLine(briefing.data)}`;
  return ownCard([data.title, data.text], { path: cardPath(path), alt });
}

/** Returns the card of a briefing, which names its agreed points and red lines. */
export function briefingCardImage({ path, data, points }: Briefing): CardImage {
  const titles = points.filter(({ kind }) => kind === 'agreed' || kind === 'red-line').map((point) => point.data.title);
  return ownCard([data.title, data.summary, ...titles], { path: cardPath(path), alt: `${data.title}. ${eventLine(data)}` });
}

/** Returns the card of a page or, if that would lose a letter or a sign of what it says and so could say something else, the address of the site’s. */
function ownCard(texts: string[], card: CardImage): CardImage {
  const lost = texts.flatMap(lostLetters);
  return lost.length > 0 ? { ...siteCardImage(''), lost: [...new Set(lost)] } : card;
}
