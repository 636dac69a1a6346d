import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import type { BriefingData } from '../schema/briefing.ts';
import { MODES } from '../schema/talks-vocabulary.ts';
import { joinWords } from '../text/join-words.ts';
import { formatSpan } from './dates.ts';

/** Returns in one line what the talks were, where and when: "Israel–Syria talks · Paris · 5–6 January 2026". */
export function eventLine({ event }: BriefingData): string {
  return [event.name, eventPlace(event), eventDays(event)].filter(Boolean).join(' · ');
}

/** Returns the talks and their place, for a list: "Israel–Syria talks, Paris". */
export function eventName({ event }: BriefingData): string {
  return [event.name, eventPlace(event)].filter(Boolean).join(', ');
}

/** Returns a round so that it cannot be taken for another of the same talks: "Israel–Syria talks, Paris, 5–6 January 2026". */
export function roundName(data: BriefingData): string {
  return `${eventName(data)}, ${eventDays(data.event)}`;
}

/** Returns where the talks took place, and how if not in person: "Muscat and Rome", "online", "Geneva, online"; nothing if no source says. */
export function eventPlace({ places, mode }: BriefingData['event']): string {
  const how = mode && mode !== 'in-person' ? [MODES[mode].label.toLowerCase()] : [];
  return [...(places.length > 0 ? [joinWords(places)] : []), ...how].join(', ');
}

/** Returns the days of the talks, or that the sources do not say. */
export function eventDays({ first, last }: BriefingData['event']): string {
  const day = first ?? last;
  return day ? formatSpan(day, last ?? day) : BRIEFING_WORDS.noDate;
}
