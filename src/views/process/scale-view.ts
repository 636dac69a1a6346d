import type { Round } from '../../model/library/records.ts';

/** The rounds of a process on a scale of time: places in percent of its length. */
export interface ScaleView {
  marks: { from: number; to: number; isBriefed: boolean }[];
  ticks: { at: number; words: string }[];
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = 86_400_000;
/** The most ticks that a phone has room for. */
const MAX_TICKS = 3;
/** The months between ticks that readers can count in. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
/** The empty ends of the scale, in percent. */
const EDGE = 3;

/** Returns the rounds of a process of which a source gives the day to the scale of days; nothing if all are within one span of days. */
export function scaleView(rounds: Round[]): ScaleView | undefined {
  const spans = rounds.filter(isDated).map(spanOf);
  const [first, last] = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
  if (spans.length < 2 || !Number.isFinite(last - first)) return undefined;
  const place = (time: number) => Math.round((EDGE + ((time - first) / (last - first)) * (100 - 2 * EDGE)) * 100) / 100;
  return {
    marks: spans.map(({ from, to, isBriefed }) => ({ from: place(from), to: place(to), isBriefed })),
    ticks: ticksBetween(first, last).map((month) => ({ at: place(month), words: MONTH.format(month) })),
  };
}

function isDated(round: Round): boolean {
  return !('briefing' in round) || (round.briefing.data.event.first ?? round.briefing.data.event.last) !== undefined;
}

/** Returns from when to when a round took place; a month or a year, if no source gives the day, is all of it. */
function spanOf(round: Round) {
  const { first = round.day, last = first } = 'briefing' in round ? round.briefing.data.event : round.unbriefed;
  return { from: startOf(first), to: endOf(last), isBriefed: 'briefing' in round };
}

function startOf(date: string): number {
  return Date.parse(`${date}-01-01`.slice(0, 10));
}

function endOf(date: string): number {
  const start = new Date(startOf(date));
  if (date.length === 4) return start.setUTCFullYear(start.getUTCFullYear() + 1);
  if (date.length === 7) return start.setUTCMonth(start.getUTCMonth() + 1);
  return start.getTime() + DAY;
}

/** Returns the first days of months between two times, no more than there is room for. */
function ticksBetween(first: number, last: number): number[] {
  const months = monthsBetween(first, last);
  const step = STEPS.find((each) => months.filter((month) => isStep(month, each)).length <= MAX_TICKS) ?? 1200;
  return months.filter((month) => isStep(month, step));
}

function isStep(time: number, step: number): boolean {
  const date = new Date(time);
  return (date.getUTCFullYear() * 12 + date.getUTCMonth()) % step === 0;
}

function monthsBetween(first: number, last: number): number[] {
  const start = new Date(first);
  const months: number[] = [];
  for (let month = start.getUTCMonth(); ; month += 1) {
    const time = Date.UTC(start.getUTCFullYear(), month);
    if (time > last) return months;
    if (time >= first) months.push(time);
  }
}
