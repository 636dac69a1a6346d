import { changeList, type ListedChange } from '../../model/change-list.ts';
import { pointLabel } from '../../model/identifiers.ts';
import { ROUTES } from '../../model/routes.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { type FeedContent, type FeedItem, newestItems } from './feed-content.ts';
import { briefingFeedItem, pointFeedItem } from './record-items.ts';

/** Returns the feed of changes: points that were issued, reworded, superseded or withdrawn, and briefings that were revised. */
export function changeFeed(context: ViewContext): FeedContent {
  return {
    title: 'Changes',
    description: 'Every point that is issued, reworded, superseded or withdrawn, and every briefing that is revised.',
    page: ROUTES.briefings,
    path: ROUTES.changeFeed,
    items: newestItems(
      changeList(context.library).map((change) => ({ thing: change, updated: change.date })),
      (change) => changeItem(change, context),
    ),
  };
}

function changeItem({ date, what, briefing, point, reason, successor, path, fragment }: ListedChange, context: ViewContext): FeedItem {
  const { title, paragraphs } = point ? pointFeedItem(point, context) : briefingFeedItem(briefing, context);
  const [words = '', event = ''] = [paragraphs.at(0), paragraphs.at(-1)];
  return {
    id: `${path}#${fragment}`,
    path,
    title: `${title} (${what})`,
    paragraphs: [reason ?? words, ...(successor ? [`${pointLabel(successor)} has taken its place.`] : []), event],
    published: date,
    updated: date,
  };
}
