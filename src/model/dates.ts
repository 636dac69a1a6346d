const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

const written = new Map<string, string>();

/** Writes a date as far as it is known: "6 January 2026", "January 2026" or "2026". Days are those of the calendar, whatever the machine's zone. */
export function formatDate(date: string): string {
  const known = written.get(date) ?? writeDate(date);
  written.set(date, known);
  return known;
}

function writeDate(date: string): string {
  if (date.length === 4) return date;
  return formats[date.length === 7 ? 'month' : 'day'].format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
}

/** Writes a span of days: "5–6 January 2026"; a single day if there is only one. */
export function formatSpan(first: string, last: string): string {
  if (first === last) return formatDate(first);
  return formats.day.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)).replaceAll('\u2009', '');
}
