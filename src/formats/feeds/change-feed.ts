import { plainWords } from '../../markdown/plain-words.ts';
import { changeList, type ListedChange } from '../../model/change-list.ts';
import { eventLine } from '../../model/event-line.ts';
import { pointLabel } from '../../model/identifiers.ts';
import type { Library } from '../../model/records.ts';
import { type FeedContent, type FeedItem, newestItems } from './feed-content.ts';

/** Gives the feed of changes: points that were issued, reworded, superseded or withdrawn, and briefings that were revised. */
export function changeFeed(library: Library): FeedContent {
  return {
    title: 'Changes',
    description: 'Every point that is issued, reworded, superseded or withdrawn, and every briefing that is revised.',
    page: '/briefings/',
    path: '/feeds/changes',
    items: newestItems(
      changeList(library).map((change) => ({ thing: change, updated: change.date })),
      changeItem,
    ),
  };
}

function changeItem({ date, what, briefing, point, reason, successor, path, fragment }: ListedChange): FeedItem {
  const subject = point ? `${point.label}: ${point.data.title}` : briefing.data.title;
  const words = reason ?? (point ? plainWords(point.data.text) : briefing.data.summary);
  return {
    id: `${path}#${fragment}`,
    path,
    title: `${subject} (${what})`,
    paragraphs: [words, ...(successor ? [`${pointLabel(successor)} has taken its place.`] : []), eventLine(briefing.data)],
    published: date,
    updated: date,
  };
}
