import type { BriefingData } from '../schema/briefing.ts';

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

const SHORT = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
};

const written = new Map<string, string>();

/** Formats a date as far as it is known: "6 January 2026", "January 2026" or "2026". Days are calendar days, whatever the machine's time zone. */
export function formatDate(date: string): string {
  const known = written.get(date) ?? writeDate(date);
  written.set(date, known);
  return known;
}

function writeDate(date: string): string {
  if (date.length === 4) return date;
  return formats[date.length === 7 ? 'month' : 'day'].format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
}

/** Formats a date for the head of a column under its year: "6 Jan", "Jan", or a dash if only the year is known. */
export function shortDay(date: string): string {
  if (date.length < 7) return '–';
  return SHORT[date.length === 7 ? 'month' : 'day'].format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
}

/** Formats a span of days: "5–6 January 2026"; a single day, month or year if there is only one. */
export function formatSpan(first: string, last: string): string {
  if (first === last) return formatDate(first);
  if (first.length < 10 || last.length < 10) return `${formatDate(first)} – ${formatDate(last)}`;
  return formats.day.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)).replaceAll('\u2009', '');
}

/** The days of talks, and the day to which what is known of them is current. */
export interface DatedTalks {
  event: Pick<BriefingData['event'], 'first' | 'last'>;
  asOf: string;
}

/** Returns the day that a briefing is listed under: the last of its talks, as far as it is known. */
export function listedDay({ event, asOf }: DatedTalks): string {
  return event.last ?? event.first ?? asOf;
}

/** Tells whether one day is before another, as far as both are known: nothing is before a day of the same month or year. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** Returns the year that a briefing is listed under. */
export function listedYear(data: BriefingData): string {
  return listedDay(data).slice(0, 4);
}

/** The part of a list for what has no year, or no month within its year. */
export const UNDATED = 'undated';

/** Returns the month that a briefing is listed under, within its year: "01" to "12". */
export function listedMonth(data: BriefingData): string {
  return listedDay(data).slice(5, 7) || UNDATED;
}

/** Puts the later of two years, or of two months, first, and what has none last. */
export function latestFirst(a: string, b: string): number {
  return Number(a === UNDATED) - Number(b === UNDATED) || (a < b ? 1 : -1);
}

/** Items that are too many for one page, by year. */
export interface ByYear<T> {
  /** Those of the newest years: as many whole years as fit, and one at least. */
  newest: T[];
  /** All of them, the newest year first; nothing if they fit on one page or are of one year. */
  years: { year: string; things: T[] }[];
}

/** Returns items by the year or the month that each is listed under, the latest first. */
export function inParts<T>(things: T[], partOf: (thing: T) => string): [part: string, things: T[]][] {
  return [...Map.groupBy(things, partOf)].toSorted(([a], [b]) => latestFirst(a, b));
}

/** Splits items by year if there are more than a page should have. From then on, each year has a page, so that addresses stay the same. */
export function splitByYear<T>(things: T[], yearOf: (thing: T) => string, most: number): ByYear<T> {
  const groups = inParts(things, yearOf);
  if (things.length <= most || groups.length < 2) return { newest: things, years: [] };
  const years = groups.map(([year, each]) => ({ year, things: each }));
  const newest: T[] = [];
  for (const { things: each } of years) {
    if (newest.length > 0 && newest.length + each.length > most) break;
    newest.push(...each);
  }
  return { newest, years };
}
