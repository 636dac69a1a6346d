import { hrefOf, type ViewContext } from '../view-context.ts';
import type { AlternateView } from './alternate-view.ts';

/** The formats that every feed comes in, with the ending of their addresses, without the dot. */
export const FEED_KINDS = [
  { format: 'atom', mediaType: 'application/atom+xml', label: 'Atom' },
  { format: 'json', mediaType: 'application/feed+json', label: 'JSON Feed' },
] as const;

/** Returns links to a feed in each format; its address is without the ending. */
export function feedLinks(path: string, context: Pick<ViewContext, 'base'>): AlternateView[] {
  return FEED_KINDS.map(({ format, mediaType, label }) => ({ name: label, href: hrefOf(`${path}.${format}`, context), mediaType }));
}

/** Returns links to the feed of every change of the record. */
export function changeFeedLinks(context: Pick<ViewContext, 'base'>): AlternateView[] {
  return feedLinks('/feeds/changes', context);
}
