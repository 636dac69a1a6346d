import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import type { BriefingData } from '../schema/briefing.ts';
import { MODES } from '../schema/talks-vocabulary.ts';
import { joinWords } from '../text/join-words.ts';
import { formatSpan } from './dates.ts';
import type { Briefing } from './records.ts';

/** Returns in one line what the talks were, where and when: "Israel–Syria talks · Paris · 5–6 January 2026". */
export function eventLine({ event }: BriefingData): string {
  return [event.name, eventPlace(event), eventDays(event)].filter(Boolean).join(' · ');
}

/** Returns the talks and their place, for a list: "Israel–Syria talks, Paris". */
export function eventName({ event }: BriefingData): string {
  return [event.name, eventPlace(event)].filter(Boolean).join(', ');
}

/** Returns when and where a round took place, for a row of a process: "19 August 2025, Paris". */
export function roundLine(event: Pick<BriefingData['event'], 'first' | 'last' | 'places' | 'mode'>): string {
  return [eventDays(event), eventPlace(event)].filter(Boolean).join(', ');
}

/** Returns when and where a round took place, as far as its name does not say so. */
export function besideName(round: Parameters<typeof roundLine>[0] & { name: string }): string[] {
  const named = ` ${wordsOf(round.name)} `;
  return [eventDays(round), eventPlace(round)].filter((words) => words && !named.includes(` ${wordsOf(words)} `));
}

function wordsOf(text: string): string {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? '';
}

/** Returns a round so that it cannot be taken for another of the same talks: "Israel–Syria talks, 19 August 2025, Paris". */
export function roundName({ event }: BriefingData): string {
  return `${event.name}, ${roundLine(event)}`;
}

/** Returns the words for a round in a list that is headed by its process: when and where it was; with the talks, if it has no process. */
export function roundWords({ process, data }: Pick<Briefing, 'process' | 'data'>): string {
  return process ? roundLine(data.event) : eventLine(data);
}

/** Returns where the talks took place, and how if not in person: "Muscat and Rome", "online", "Geneva, online"; nothing if no source says. */
export function eventPlace({ places, mode }: Pick<BriefingData['event'], 'places' | 'mode'>): string {
  const how = mode && mode !== 'in-person' ? [MODES[mode].label.toLowerCase()] : [];
  return [...(places.length > 0 ? [joinWords(places)] : []), ...how].join(', ');
}

/** Returns the days of the talks, or that the sources do not say. */
export function eventDays({ first, last }: Pick<BriefingData['event'], 'first' | 'last'>): string {
  const day = first ?? last;
  return day ? formatSpan(day, last ?? day) : BRIEFING_WORDS.noDate;
}
