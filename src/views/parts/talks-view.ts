import type { BriefingData } from '../../model/briefing.ts';
import { eventDays, eventLine } from '../../model/event-line.ts';

/** The round of talks that a briefing is on. */
export interface TalksView {
  name: string;
  place: string;
  days: string;
  /** All of it in one line. */
  line: string;
}

/** Returns the round of talks that a briefing is on. */
export function talksView(data: BriefingData): TalksView {
  return { name: data.event.name, place: data.event.place, days: eventDays(data.event), line: eventLine(data) };
}
