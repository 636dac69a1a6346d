import { roundLine } from '../../model/library/event-line.ts';
import type { Point, SourceRecord } from '../../model/library/records.ts';
import { readoutsIn } from '../../model/schema/point.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { type EntryView, type LinkView, recordLink } from '../parts/link-view.ts';
import { sourceDetail } from '../parts/source-detail.ts';
import { textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = ROUND_WORDS.line;

/** The earliest dated source that the record has for a point. */
export interface EarliestView {
  source: EntryView;
  /** Its publisher, what it relays, its day, and whether that was before the round. */
  detail: string;
  /** The reports of those that do not agree on it. */
  differ?: LinkView;
}

/**
 * Returns the earliest dated source for some points of one round: of those that say something of them (their cites, wordings, readouts and reports,
 * and events of the briefing that name them), the one that was published by the earliest day. A month counts as its last day, so that no source
 * is called earlier than its date proves. Nothing if none is dated.
 */
export function earliestView(points: Point[], context: ViewContext): EarliestView | undefined {
  const sources = new Set(points.flatMap((point) => sourcesOf(point, context)));
  const [earliest] = Array.from(sources)
    .flatMap((id) => context.library.sources.get(id) ?? [])
    .filter(({ data }) => data.published !== undefined)
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : Number(lastDay(a) > lastDay(b))));
  if (!earliest) return undefined;
  const event = points[0]?.briefing.data.event;
  const isBefore = event?.first !== undefined && lastDay(earliest) < event.first;
  const disputed = points.find(({ data }) => data.reports.some(({ says }) => says === 'differs'));
  return {
    source: recordLink(earliest, context),
    detail: [sourceDetail(earliest), isBefore && WORDS.beforeRound(roundLine(event))].filter(Boolean).join(', '),
    ...(disputed && { differ: { name: WORDS.differ, href: `${hrefOf(disputed.path, context)}#reports` } }),
  };
}

/** Returns the ids of the sources that say something of a point. */
function sourcesOf({ id, data, briefing }: Point, context: ViewContext): string[] {
  const wordings = data.wordings.filter((wording) => !('absent' in wording));
  const readouts = readoutsIn(data).flatMap(({ cites = [] }) => cites);
  const events = briefing.data.events.filter(({ title }) =>
    textView(title, briefing.id, context).links.some(
      ({ link }) => link.to === 'points' && link.id === id && (link.briefing ?? briefing.id) === briefing.id,
    ),
  );
  return [...data.cites, ...wordings, ...readouts, ...data.reports, ...events.flatMap(({ cites }) => cites)].map(({ source }) => source);
}

/** Returns the last day on which a source can have been published, for comparison. */
function lastDay({ data: { published = '' } }: SourceRecord): string {
  return published.padEnd(10, '-99');
}
