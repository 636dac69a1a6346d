import { isBefore, listedDay } from '../../model/library/dates.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';

/** Returns the day of a round if it is later than another, as far as both are known; a round without a day is taken to be where its author puts it. */
export function laterDay({ event }: BriefingData, than: BriefingData): string | undefined {
  const day = event.last ?? event.first;
  return day !== undefined && isBefore(listedDay(than), day) ? day : undefined;
}
