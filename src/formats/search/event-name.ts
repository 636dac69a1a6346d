import type { BriefingData } from '../../model/briefing.ts';

/** Names the talks of a briefing in a list of results: "Israel–Syria talks, Paris". */
export function eventName({ event }: BriefingData): string {
  return `${event.name}, ${event.place}`;
}
