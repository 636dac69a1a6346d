/** A day, several days of a month, a month (of one year or any), or a year in a query. */
export interface DayAsked {
  year?: number;
  /** From 1 for January. */
  month?: number;
  day?: number;
  /** The last day, of several. */
  lastDay?: number;
}

/** Tells whether the query’s day lies between the first and the last, each "2026-01-05" or as much of it as is known. */
export function isWithin({ year, month, day, lastDay = day }: DayAsked, first: string, last = first): boolean {
  const years = [first, last].map((each) => Number(each.slice(0, 4))) as [number, number];
  for (let at = years[0]; at <= years[1]; at++) {
    if (year !== undefined && year !== at) continue;
    const months = month === undefined ? ['01', '12'] : [two(month), two(month)];
    const asked = [`${at}-${months[0]}-${two(day ?? 1)}`, `${at}-${months[1]}-${two(lastDay ?? 31)}`] as const;
    if (first + '-01-01'.slice(first.length - 4) <= asked[1] && asked[0] <= last + '-12-31'.slice(last.length - 4)) return true;
  }
  return false;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Returns a day as texts write it: "5 January 2026", or as much of it as the query has. */
export function dayInWords({ year, month, day }: DayAsked): string {
  const name = month && new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  return [day, name, year].filter(Boolean).join(' ');
}
