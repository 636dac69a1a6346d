import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import type { BriefingData } from '../schema/briefing.ts';
import { formatSpan } from './dates.ts';

/** Says in one line what the talks were, where and when: "Israel–Syria talks · Paris · 5–6 January 2026". */
export function eventLine({ event }: BriefingData): string {
  return [event.name, event.place, eventDays(event)].join(' · ');
}

/** Returns the talks and their place, for a list: "Israel–Syria talks, Paris". */
export function eventName({ event }: BriefingData): string {
  return `${event.name}, ${event.place}`;
}

/** Says on which days the talks took place, or that the sources do not say. */
export function eventDays({ first, last }: BriefingData['event']): string {
  const day = first ?? last;
  return day ? formatSpan(day, last ?? day) : BRIEFING_WORDS.noDate;
}
