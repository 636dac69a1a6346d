import type { Briefing, Point } from '../../model/library/records.ts';
import { briefingItem } from '../../views/briefing/briefing-item.ts';
import { pointView } from '../../views/point/point-view.ts';
import type { ViewContext } from '../../views/view-context.ts';

/** The most items in a feed: the newest. */
export const MAX_ITEMS = 50;

/** The content of a feed, whatever its format. */
export interface FeedContent {
  title: string;
  description: string;
  /** The address of the page that it follows, from the root of the site. */
  page: string;
  /** Its own address from the root of the site, without the extension of the format. */
  path: string;
  /** The newest first. */
  items: FeedItem[];
}

/** An item of a feed. */
export interface FeedItem {
  /** Its permanent identifier: an address from the root of the site, perhaps with a fragment. */
  id: string;
  /** The address of the page to read, from the root of the site. */
  path: string;
  title: string;
  /** Its text, in plain words. */
  paragraphs: string[];
  /** The day on which it first appeared (ISO 8601). */
  published: string;
  /** The day of its present version (ISO 8601). */
  updated: string;
}

/** Turns the newest of a list into items; only those are formatted. */
export function newestItems<T>(things: { thing: T; updated: string }[], toItem: (thing: T) => FeedItem): FeedItem[] {
  return things
    .toSorted((a, b) => (a.updated < b.updated ? 1 : -Number(a.updated > b.updated)))
    .slice(0, MAX_ITEMS)
    .map(({ thing }) => toItem(thing));
}

/** Returns the moment that represents a day in a feed: its beginning in UTC, on any machine. */
export function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Returns a briefing as an item of a feed. */
export function briefingFeedItem(briefing: Briefing, context: ViewContext): FeedItem {
  const { path } = briefing;
  const { title, summary, line, compiled, version } = briefingItem(briefing, context);
  return { id: path, path, title, paragraphs: [summary, line], published: compiled, updated: version };
}

/** Returns a point as an item of a feed. */
export function pointFeedItem(point: Point, context: ViewContext): FeedItem {
  const { path } = point;
  const { heading, text, term, attribution, agreement, certainty, briefing, issued, version } = pointView(point, context);
  const basis = [agreement?.term ?? term, attribution, certainty].map(({ label }) => label).join(' · ');
  return {
    id: path,
    path,
    title: heading,
    paragraphs: [text.plain, ...(agreement ? [agreement.words] : []), basis, briefing.talks.line],
    published: issued.date,
    updated: version.date,
  };
}
