import type { Library } from '../../model/records.ts';
import { briefingVersion } from '../../model/versions.ts';
import { type FeedContent, newestItems } from './feed-content.ts';
import { briefingItem } from './record-items.ts';

/** Gives the feed of briefings. */
export function briefingFeed({ briefings }: Library): FeedContent {
  return {
    title: 'Briefings',
    description: 'Every round of talks on which there is a briefing.',
    page: '/briefings/',
    path: '/feeds/briefings',
    items: newestItems(
      briefings.map((briefing) => ({ thing: briefing, updated: briefingVersion(briefing) })),
      briefingItem,
    ),
  };
}
