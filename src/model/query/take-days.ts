import type { DayAsked } from './day-asked.ts';
import { isAmbiguous, monthNames } from './month-names.ts';

const NUMERIC: [pattern: RegExp, order: ('year' | 'month' | 'day')[]][] = [
  [/(?<!\d)(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)/g, ['year', 'month', 'day']],
  [/(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/g, ['day', 'month', 'year']],
  [/(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?/g, ['year', 'month', 'day']],
  [/(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/g, ['month', 'day']],
];
const DAYS = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s?(?:-|to|and|/)\s?(?<last>\d{1,2})(?:st|nd|rd|th)?)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
/** What may stand between a day, a month and a year. */
const LINK = String.raw`(?:\s*[,.]?\s*(?:of|de|di|del)?\s*)`;

/** What before a name of a month tells that it is one: "in May". */
const BEFORE = /(?<!\p{L})(?:in|since|from|until|till|before|after|during|en|depuis|desde|im|seit)\s+$/u;

/** Takes days and months out of a query with folded letters and digits, and leaves a mark for each. A year alone may be part of a name, so it stays. */
export function takeDays(folded: string, markOf = (_: number) => ''): { days: DayAsked[]; rest: string } {
  const days: DayAsked[] = [];
  let rest = folded;
  const take = (pattern: RegExp, read: (found: RegExpExecArray) => DayAsked | undefined) => {
    rest = rest.replace(pattern, (...found) => {
      const asked = read(found as unknown as RegExpExecArray);
      if (!asked) return found[0];
      return ` ${markOf(days.push(asked) - 1)} `;
    });
  };
  for (const [pattern, order] of NUMERIC) take(pattern, (found) => readNumbers(found, order));
  for (const pattern of monthPatterns()) take(pattern, readMonth);
  return { days, rest: rest.replace(/\s+/g, ' ').trim() };
}

let patterns: RegExp[] | undefined;

/** A month with its days before it, with its days after it, and alone, each perhaps with a year; longer names first. */
function monthPatterns(): RegExp[] {
  if (patterns) return patterns;
  const names = [...monthNames().keys()].sort((a, b) => b.length - a.length);
  const month = `(?<![\\p{L}\\p{N}])(?<month>${names.map((name) => name.replace(/\s+/g, '\\s+')).join('|')})\\.?(?!\\p{L})`;
  const year = `(?:${LINK}${YEAR}(?!\\d))?`;
  patterns = [
    `(?<![\\p{L}\\p{N}])${DAYS}${LINK}${month}${year}`,
    `${month}\\s*${DAYS}(?!\\d)${year}`,
    `(?<![\\p{L}\\p{N}])(?:${YEAR}\\s+)?${month}${year.replace('year', 'later')}`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
  return patterns;
}

function readMonth(found: RegExpExecArray): DayAsked | undefined {
  const { month: name = '', day, last, year, later } = groupsOf(found);
  const [offset, text] = (found as unknown as [number, string, unknown][]).slice(-3) as unknown as [number, string];
  const before = text.slice(0, offset);
  const month = monthNames().get(name.replace(/\s+/g, ' '));
  const years = year ?? later;
  if (month === undefined || (!day && !years && isAmbiguous(name) && !BEFORE.test(before))) return undefined;
  return checked({
    month,
    ...(years && { year: Number(years) }),
    ...(day && { day: Number(day) }),
    ...(last && { lastDay: Number(last) }),
  });
}

function readNumbers(found: RegExpExecArray, order: ('year' | 'month' | 'day')[]): DayAsked | undefined {
  const asked = Object.fromEntries(order.flatMap((part, at) => (found[at + 1] ? [[part, Number(found[at + 1])]] : []))) as DayAsked;
  const { month = 1, day = 1 } = asked;
  return checked(month > 12 && day <= 12 ? { ...asked, month: day, day: month } : asked);
}

/** Returns a day if the calendar has it. */
function checked(asked: DayAsked): DayAsked | undefined {
  const { month = 1, day = 1, lastDay = day } = asked;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && lastDay >= day && lastDay <= 31 ? asked : undefined;
}

/** The named groups are the last argument that String.replace hands on. */
function groupsOf(found: RegExpExecArray): Record<string, string | undefined> {
  return (found as unknown as Record<string, string | undefined>[]).at(-1) ?? {};
}
