import { plainWords } from '../../markdown/plain-words.ts';
import { eventLine } from '../../model/event-line.ts';
import type { Briefing, Point } from '../../model/records.ts';
import { briefingVersion, pointVersion } from '../../model/versions.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS } from '../../model/vocabulary.ts';
import type { FeedItem } from './feed-content.ts';

/** Gives a briefing as an item of a feed. */
export function briefingItem(briefing: Briefing): FeedItem {
  const { path, data } = briefing;
  return {
    id: path,
    path,
    title: data.title,
    paragraphs: [data.summary, eventLine(data)],
    published: data.compiled,
    updated: briefingVersion(briefing),
  };
}

/** Gives a point as an item of a feed. */
export function pointItem(point: Point): FeedItem {
  const { path, label, kind, data, briefing, issued } = point;
  const basis = [POINT_KINDS[kind].label, ATTRIBUTIONS[data.attribution].label, CERTAINTIES[data.certainty].label].join(' · ');
  return {
    id: path,
    path,
    title: `${label}: ${data.title}`,
    paragraphs: [plainWords(data.text), basis, eventLine(briefing.data)],
    published: issued,
    updated: pointVersion(point),
  };
}
