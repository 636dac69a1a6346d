import type { Briefing, Point } from '../../model/records.ts';
import { briefingItem } from '../../views/briefing/briefing-item.ts';
import { pointView } from '../../views/point/point-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { FeedItem } from './feed-content.ts';

/** Returns a briefing as an item of a feed. */
export function briefingFeedItem(briefing: Briefing, context: ViewContext): FeedItem {
  const { path } = briefing;
  const { title, summary, talks, compiled, version } = briefingItem(briefing, context);
  return { id: path, path, title, paragraphs: [summary, talks.line], published: compiled, updated: version };
}

/** Returns a point as an item of a feed. */
export function pointFeedItem(point: Point, context: ViewContext): FeedItem {
  const { path } = point;
  const { heading, text, term, attribution, certainty, briefing, issued, version } = pointView(point, context);
  const basis = [term, attribution, certainty].map(({ label }) => label).join(' · ');
  return {
    id: path,
    path,
    title: heading,
    paragraphs: [text.plain, basis, briefing.talks.line],
    published: issued.date,
    updated: version.date,
  };
}
