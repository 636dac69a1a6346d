/** A scale of time: it places times in percent of its length. */
export interface TimeScale {
  place(time: number): number;
  ticks: TickView[];
}

/** The first day of a month on a scale of time. */
export interface TickView {
  at: number;
  words: string;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
/** The milliseconds of a day. */
export const DAY = 86_400_000;
/** The most ticks that a phone has room for. */
const MAX_TICKS = 3;
/** The months between ticks that readers can count in. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
/** The empty ends of a scale, in percent. */
export const EDGE = 3;

/** Returns a scale from one time to another, with empty ends of some width, in percent; a scale of no length has its one time in the middle. */
export function timeScale(first: number, last: number, before = EDGE, after = EDGE): TimeScale {
  const share = (time: number) => (last > first ? (time - first) / (last - first) : 0.5);
  const place = (time: number) => Math.round((before + share(time) * (100 - before - after)) * 100) / 100;
  return { place, ticks: ticksBetween(first, last).map((month) => ({ at: place(month), words: MONTH.format(month) })) };
}

/** Returns when a date begins: a day, or a month or a year if no source gives the day. */
export function startOf(date: string): number {
  return Date.parse(`${date}-01-01`.slice(0, 10));
}

/** Returns when a date ends: that is when the next day, month or year begins. */
export function endOf(date: string): number {
  const start = new Date(startOf(date));
  if (date.length === 4) return start.setUTCFullYear(start.getUTCFullYear() + 1);
  if (date.length === 7) return start.setUTCMonth(start.getUTCMonth() + 1);
  return start.getTime() + DAY;
}

/** Returns the days from one day to another. */
export function daysBetween(one: string, other: string): number {
  return Math.round((startOf(other) - startOf(one)) / DAY);
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
