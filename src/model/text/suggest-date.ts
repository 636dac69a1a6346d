const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month)).toLowerCase(),
);

/** The year, the month and the day of a date, as far as it has them. */
type DateParts = [year: string, month?: string | undefined, day?: string | undefined];

/** Returns the ISO 8601 form of a date that was written in another, such as "2 March 2031"; nothing if it could be read as two dates. */
export function suggestDate(text: string): string | undefined {
  const parts = readParts(text);
  return parts && valid(parts);
}

/** Returns why a date that can be read is in no calendar, such as 31 April; nothing if it cannot be read, or is in one. */
export function refuseDay(text: string): string | undefined {
  const [year = '', month, day] = readParts(text) ?? [];
  if (year === '0000') return 'There is no year 0.';
  if (month === undefined || valid([year, month, day])) return undefined;
  const name = MONTHS[Number(month) - 1];
  if (!name) return `There is no month ${Number(month)}.`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${name[0]?.toUpperCase()}${name.slice(1)} ${year} has no day ${Number(day)}: it has ${last} days.`;
}

/** Reads a date in whatever form, without asking whether there is such a day; returns nothing if it could be read as two dates. */
function readParts(text: string): DateParts | undefined {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Nd}+|\p{L}+/gu) ?? [];
  const parts = words.filter((word) => !/^(?:st|nd|rd|th|of|the)$/.test(word));
  const named = parts.map(monthOf);
  const at = named.findIndex((month) => month !== undefined);
  const numbers = parts.filter((_, index) => index !== at);
  if (!numbers.every((number) => /^\d+$/.test(number))) return undefined;
  const year = numbers.find((number) => number.length === 4);
  if (at === -1 && numbers.length === 1 && /^\d{8}$/.test(text)) return [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  if (year === undefined) return undefined;
  const rest = numbers.filter((number) => number !== year);
  if (at !== -1) return rest.length > 1 ? undefined : [year, String(named[at]), rest[0]];
  if (numbers[0] === year) return [year, rest[0], rest[1]];
  const [first, second, ...more] = rest;
  if (more.length > 0 || first === undefined) return undefined;
  if (second === undefined) return [year, first];
  // "02.03." may be February or March, unless one of the two is no month.
  if (Number(first) > 12) return [year, second, first];
  return Number(second) > 12 || first === second ? [year, first, second] : undefined;
}

function monthOf(word: string): number | undefined {
  const index = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word) || (word === 'sept' && month === 'september'));
  return index === -1 ? undefined : index + 1;
}

function valid([year, month, day]: DateParts): string | undefined {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  const whole = new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
  return year === '0000' || Number.isNaN(whole.getTime()) || whole.toISOString().slice(0, date.length) !== date ? undefined : date;
}
