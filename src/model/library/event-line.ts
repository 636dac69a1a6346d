import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import type { BriefingData } from '../schema/briefing.ts';
import { MODES } from '../schema/talks-vocabulary.ts';
import { formatSpan } from './dates.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Returns in one line what the talks were, where and when: "Israel–Syria talks · Paris · 5–6 January 2026". */
export function eventLine({ event }: BriefingData): string {
  return [event.name, eventPlace(event), eventDays(event)].join(' · ');
}

/** Returns the talks and their place, for a list: "Israel–Syria talks, Paris". */
export function eventName({ event }: BriefingData): string {
  return `${event.name}, ${eventPlace(event)}`;
}

/** Returns where the talks took place, or how if they had no place: "Muscat and Rome", "online"; or that the sources do not say. */
export function eventPlace({ places, mode }: BriefingData['event']): string {
  if (places.length > 0) return AND.format(places);
  return mode && mode !== 'in-person' ? MODES[mode].label.toLowerCase() : 'place not stated';
}

/** Returns the days of the talks, or that the sources do not say. */
export function eventDays({ first, last }: BriefingData['event']): string {
  const day = first ?? last;
  return day ? formatSpan(day, last ?? day) : BRIEFING_WORDS.noDate;
}
