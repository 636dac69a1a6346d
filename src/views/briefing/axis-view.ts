import { shortDay } from '../../model/library/dates.ts';
import type { BriefingData, Happening } from '../../model/schema/briefing.ts';
import { DAY, EDGE, endOf, startOf, type TickView, timeScale } from '../parts/time-scale.ts';

/** The events of a briefing on an axis of time: places in percent of its length. */
export interface AxisView {
  /** Where the scale begins and ends. */
  from: number;
  to: number;
  /** From when to when the talks took place, if a source says. */
  round?: StretchView;
  /** The days of which a source says what happened on them. */
  days: { at: number; foreseen: boolean }[];
  /** The months and years that are known without a day, and the stretches in which what has no date stands. */
  spans: StretchView[];
  /** The numbers that events have in the list, those of neighbours together. */
  labels: { at: number; words: string; first: number }[];
  /** The day to which the briefing is current, if something is yet to come. */
  now?: number;
  ticks: TickView[];
  /** The stretches without events that are long. */
  gaps: { at: number; days: number }[];
}

/** A stretch of an axis. */
interface StretchView {
  from: number;
  to: number;
}

/** An event with its times; nothing where no source gives a date. */
interface Timed {
  number: number;
  times?: { from: number; to: number; isDay: boolean };
  foreseen: boolean;
}

/** The room for events that come before or after all dates, in percent. */
const UNDATED_EDGE = 14;
/** The least distance between two numbers, in percent. */
const LABEL_WIDTH = 3.4;
/** The least gap that is labelled, in percent and in days. */
const LONG = { share: 12, days: 7 };

/** Returns the events of a briefing on an axis of time; nothing if no two of them, or of them and the talks, are days apart. */
export function axisView({ events, event, asOf }: Pick<BriefingData, 'events' | 'event' | 'asOf'>): AxisView | undefined {
  const now = endOf(asOf);
  const timed = events.map((each, index): Timed => ({ number: index + 1, foreseen: each.foreseen, ...timesOf(each, now) }));
  const talks = event.first ?? event.last;
  const round = talks ? { from: startOf(talks), to: endOf(event.last ?? talks) } : undefined;
  const isAhead = events.some(({ foreseen }) => foreseen);
  const dated = timed.flatMap(({ times }) => times ?? []);
  const all = [...dated, ...(round ? [round] : []), ...(isAhead ? [{ from: now, to: now }] : [])];
  const [first, last] = [Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to))];
  if (dated.length === 0 || last - first <= DAY) return undefined;
  const [before, after] = [timed[0], timed.at(-1)].map((end) => (end?.times ? EDGE : UNDATED_EDGE));
  const { place, ticks } = timeScale(first, last, before, after);
  const stretch = ({ from, to }: StretchView) => ({ from: place(from), to: place(to) });
  const placed = timed.map((each, index) => ({ ...each, ...(each.times ? stretch(each.times) : between(timed, index, place)) }));
  return {
    ...stretch({ from: first, to: last }),
    ...(round && { round: stretch(round) }),
    days: placed.filter(({ times }) => times?.isDay).map(({ from, to, foreseen }) => ({ at: middle(from, to), foreseen })),
    spans: distinct(placed.filter(({ times }) => !times?.isDay).map(({ from, to }) => ({ from, to }))),
    labels: labelsOf(placed.map(({ number, from, to }) => ({ number, at: middle(from, to) }))),
    ...(isAhead && { now: place(now) }),
    ticks:
      ticks.length > 1
        ? ticks
        : [first, last - DAY].map((day) => ({ at: place(day + DAY / 2), words: shortDay(new Date(day).toISOString().slice(0, 10)) })),
    gaps: gapsOf([...dated, ...(round ? [round] : [])], place),
  };
}

/** Returns the times of an event; what is foreseen for a month or a year that has begun is for the rest of it. */
function timesOf({ date, foreseen }: Happening, now: number): Pick<Timed, 'times'> {
  if (!date) return {};
  const [from, to] = [startOf(date), endOf(date)];
  const isDay = date.length === 10;
  return { times: { from: foreseen && !isDay && to > now ? Math.max(from, now) : from, to, isDay } };
}

/** Returns the stretch between the dated events around one without a date, in the order of the list. */
function between(timed: Timed[], index: number, place: (time: number) => number): StretchView {
  const earlier = timed.slice(0, index).findLast(({ times }) => times)?.times;
  const later = timed.slice(index).find(({ times }) => times)?.times;
  const [from, to] = [earlier ? place(earlier.to) : 0, later ? place(later.from) : 100];
  return from <= to ? { from, to } : { from: to, to: from };
}

/** Joins the numbers of events that stand too near to one another, in the order of time. */
function labelsOf(events: { number: number; at: number }[]): AxisView['labels'] {
  const groups: { number: number; at: number }[][] = [];
  for (const event of events.toSorted((a, b) => a.at - b.at || a.number - b.number)) {
    const group = groups.at(-1);
    if (group && event.at - (group.at(-1)?.at ?? 0) < LABEL_WIDTH) group.push(event);
    else groups.push([event]);
  }
  return groups.map((group) => {
    const numbers = group.map(({ number }) => number).toSorted((a, b) => a - b);
    const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
    const words = last - first === numbers.length - 1 && last > first ? `${first}–${last}` : numbers.join(', ');
    return { at: middle(group[0]?.at ?? 0, group.at(-1)?.at ?? 0), words, first };
  });
}

function gapsOf(spans: StretchView[], place: (time: number) => number): AxisView['gaps'] {
  const ordered = spans.toSorted((a, b) => a.from - b.from);
  return ordered.flatMap(({ from }, index) => {
    const end = Math.max(...ordered.slice(0, index).map(({ to }) => to));
    const days = Math.round((from - end) / DAY);
    const isLong = Number.isFinite(days) && days >= LONG.days && place(from) - place(end) >= LONG.share;
    return isLong ? [{ at: middle(place(end), place(from)), days }] : [];
  });
}

function distinct(stretches: StretchView[]): StretchView[] {
  return [...new Map(stretches.map((each) => [`${each.from} ${each.to}`, each])).values()];
}

function middle(one: number, other: number): number {
  return Math.round((one + other) * 50) / 100;
}
