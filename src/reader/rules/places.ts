import { modeIn } from '../mode-in.ts';
import type { FieldFinding } from './finding.ts';

/** Warns of a "place" that is not a place but a way of meeting. */
export function doubtPlaces(places: readonly string[], path: FieldFinding['path']): FieldFinding[] {
  return places.flatMap((place, index) => {
    const mode = modeIn(place);
    if (!mode) return [];
    const message = `"${place}" is not a place: it says how they met. Remove it, and write "mode: ${mode}".`;
    return [{ path: [...path, index], rule: 'place-is-a-mode', message }];
  });
}
