import { eventLine } from '../library/event-line.ts';
import { kindLabel } from '../library/kind-label.ts';
import type { Briefing, Point, ProcessRecord } from '../library/records.ts';
import { cardPath } from './paths.ts';

/** The share card of a page: its address from the root of the site, and its text alternative. */
export interface CardImage {
  path: string;
  alt: string;
}

/** The size of every share card in pixels: what Open Graph and Twitter cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Returns the card of every page without its own, which says what the home page says. */
export function siteCardImage(heading: string): CardImage {
  return { path: cardPath('/'), alt: heading };
}

/** Returns the card of a process. */
export function processCardImage({ path, data }: ProcessRecord): CardImage {
  return { path: cardPath(path), alt: `${data.name}: ${data.description}` };
}

/** Returns the card of a point. */
export function pointCardImage(point: Point): CardImage {
  const { path, label, data, briefing } = point;
  return { path: cardPath(path), alt: `${label}, ${kindLabel(point).toLowerCase()}: ${data.title}. ${eventLine(briefing.data)}` };
}

/** Returns the card of a briefing. */
export function briefingCardImage({ path, data }: Briefing): CardImage {
  return { path: cardPath(path), alt: `${data.title}. ${eventLine(data)}` };
}
