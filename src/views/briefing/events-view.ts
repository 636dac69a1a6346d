import { formatDate, formatSpan } from '../../model/library/dates.ts';
import { itemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Happening } from '../../model/schema/briefing.ts';
import { BRIEFING_WORDS, EVENT_WORDS } from '../../words/briefing-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { daysBetween } from '../parts/time-scale.ts';
import type { ViewContext } from '../view-context.ts';
import { type AxisView, axisView } from './axis-view.ts';

/** The days from which a gap is larger than the one before: two days, a week, a month, a quarter, a year. */
const GAP_SIZES = [2, 7, 30, 90, 365];

/** Something that happened, or is expected. */
export interface EventView {
  fragment: string;
  when: string;
  /** Whether its date is known and past, or it is yet to come. */
  state?: 'foreseen' | 'dated';
  hedge?: string;
  /** How long after those before it, if that is more than a day: the size of the gap, and its words if it is long. */
  gap?: { size: number; words?: string };
  title: TextView;
  cites: CiteView[];
}

/** The timeline, including the talks themselves. */
export interface EventsView {
  /** What the timeline shows, if there are any events. */
  finding?: string;
  /** The events on an axis of time, if they are days apart. */
  axis?: AxisView;
  /** The day to which the briefing is current, in words. */
  now: string;
  events: EventView[];
  /** Which round of talks this was, if known, and the sources for their place and days. */
  round: { text?: TextView; cites: CiteView[] };
}

/** Returns the timeline, oldest first, and the sources for the place and the days of the talks. */
export function eventsView(briefing: Briefing, context: ViewContext): EventsView {
  const { events, event, asOf } = briefing.data;
  const axis = axisView(briefing.data);
  return {
    ...(events.length > 0 && { finding: findingOf(events) }),
    ...(axis && { axis }),
    now: EVENT_WORDS.now(formatDate(asOf)),
    events: events.map((each, index) => ({ ...eventView(each, briefing, context), ...gapBefore(each, events.slice(0, index)) })),
    round: { ...(event.round && { text: textView(event.round, briefing.id, context) }), cites: citeViews(event.cites, context) },
  };
}

/** Returns how long after those before it something happened, if all of that is known by the day. */
function gapBefore({ date }: Happening, earlier: Happening[]): Pick<EventView, 'gap'> {
  const days = earlier.flatMap((each) => (each.date?.length === 10 ? [each.date] : [])).toSorted();
  const last = days.at(-1);
  if (date?.length !== 10 || !last) return {};
  const gap = daysBetween(last, date);
  const size = GAP_SIZES.findLastIndex((least) => gap >= least) + 1;
  return size > 0 ? { gap: { size, ...(size > 1 && { words: EVENT_WORDS.later(EVENT_WORDS.gap(gap)) }) } } : {};
}

/** Returns how many of the events have a day, and from when to when, how many have none and how many are yet to come. */
function findingOf(events: Happening[]): string {
  const past = events.filter(({ foreseen }) => !foreseen);
  const days = past.flatMap(({ date }) => (date?.length === 10 ? [date] : [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const [noDay, ahead] = [past.length - days.length, events.length - past.length];
  return EVENT_WORDS.sentence([
    ...(first && last ? [EVENT_WORDS.dated(days.length, formatSpan(first, last))] : []),
    ...(noDay > 0 ? [EVENT_WORDS.noDay(noDay)] : []),
    ...(ahead > 0 ? [EVENT_WORDS.foreseen(ahead)] : []),
  ]);
}

/** Returns something that happened, or is expected. */
export function eventView(event: Happening, briefing: Briefing, context: ViewContext): EventView {
  const { title, date, when, foreseen, cites } = event;
  const hedge = hedgeOf(event, BRIEFING_WORDS.expected);
  const state = foreseen ? 'foreseen' : date ? 'dated' : undefined;
  return {
    fragment: itemFragments(briefing.data).get(event) ?? '',
    when: when ?? (date ? formatDate(date) : BRIEFING_WORDS.noDate),
    ...(state && { state }),
    ...(hedge && { hedge }),
    title: textView(title, briefing.id, context),
    cites: citeViews(cites, context),
  };
}
