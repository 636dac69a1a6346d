import type { BriefingData } from '../../model/schema/briefing.ts';
import { modeIn } from '../mode-in.ts';
import type { FieldFinding } from './finding.ts';

/** Warns of a "place" that is not a place but a way of meeting. */
export function doubtPlaces({ event }: BriefingData): FieldFinding[] {
  return event.places.flatMap((place, index) => {
    const mode = modeIn(place);
    if (!mode) return [];
    const message = `"${place}" is not a place: it says how they met. Remove it, and write "mode: ${mode}".`;
    return [{ path: ['event', 'places', index], rule: 'place-is-a-mode', message }];
  });
}
