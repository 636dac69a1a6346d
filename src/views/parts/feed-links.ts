import { ROUTES } from '../../model/routes.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import type { AlternateView } from './alternate-view.ts';

/** The formats that every feed comes in, with the ending of their addresses, without the dot. */
export const FEED_KINDS = [
  { format: 'atom', mediaType: 'application/atom+xml', label: 'Atom' },
  { format: 'json', mediaType: 'application/feed+json', label: 'JSON Feed' },
] as const;

type Place = Pick<ViewContext, 'base'>;

/** Returns links to a feed in each format; its address is without the ending. */
export function feedLinks(path: string, context: Place): AlternateView[] {
  return FEED_KINDS.map(({ format, mediaType, label }) => ({ name: label, href: hrefOf(`${path}.${format}`, context), mediaType }));
}

/** Returns links to the feed of every change of the record. */
export function changeFeedLinks(context: Place): AlternateView[] {
  return feedLinks(ROUTES.changeFeed, context);
}

/** Returns the formats of a feed under its title, as the head of a page names them. */
export function feedAlternates(path: string, title: string, context: Place): AlternateView[] {
  return feedLinks(path, context).map((link) => ({ ...link, name: title }));
}

/** Returns the feeds that follow the whole site, as the head of a page names them. */
export function siteFeedAlternates(context: Place): AlternateView[] {
  return [
    ...feedAlternates(ROUTES.briefingFeed, 'New briefings', context),
    ...feedAlternates(ROUTES.changeFeed, 'Changes to the record', context),
  ];
}
