import { ROUTES } from '../../model/routes.ts';
import { briefingVersion } from '../../model/versions.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { type FeedContent, newestItems } from './feed-content.ts';
import { briefingFeedItem } from './record-items.ts';

/** Returns the feed of briefings. */
export function briefingFeed(context: ViewContext): FeedContent {
  return {
    title: 'Briefings',
    description: 'Every round of talks on which there is a briefing.',
    page: ROUTES.briefings,
    path: ROUTES.briefingFeed,
    items: newestItems(
      context.library.briefings.map((briefing) => ({ thing: briefing, updated: briefingVersion(briefing) })),
      (briefing) => briefingFeedItem(briefing, context),
    ),
  };
}
