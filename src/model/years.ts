import type { BriefingData } from './briefing.ts';

/** Gives the day that a briefing is listed under: the last of its talks, as far as it is known. */
export function listedDay({ event, asOf }: BriefingData): string {
  return event.last ?? event.first ?? asOf;
}

/** Gives the year that a briefing is listed under. */
export function listedYear(data: BriefingData): string {
  return listedDay(data).slice(0, 4);
}

/** Things that are too many for one page, by year. */
export interface ByYear<T> {
  /** Those of the newest years: as many whole years as fit, and one at least. */
  newest: T[];
  /** All of them, the newest year first; nothing if they fit on one page or are of one year. */
  years: { year: string; things: T[] }[];
}

/** Parts things by year if there are more than a page should have. A year has its page from then on, so that addresses stay. */
export function partByYear<T>(things: T[], yearOf: (thing: T) => string, most: number): ByYear<T> {
  const groups = [...Map.groupBy(things, yearOf)].toSorted(([a], [b]) => (a < b ? 1 : -1));
  if (things.length <= most || groups.length < 2) return { newest: things, years: [] };
  const years = groups.map(([year, each]) => ({ year, things: each }));
  const newest: T[] = [];
  for (const { things: each } of years) {
    if (newest.length > 0 && newest.length + each.length > most) break;
    newest.push(...each);
  }
  return { newest, years };
}
