import type { Library } from '../model/records.ts';
import { briefingRecords, entryRecords, type SearchRecord } from './search-records.ts';

/** Briefings in one older volume; the newest has up to twice as many: enough to answer most questions, few enough to be small. */
const BRIEFINGS = 50;

/** A part of the search index that is fetched and searched on its own. */
export interface SearchVolume {
  /** The first and the last year of its talks, such as "2025" or "2024 to 2025". */
  years: string;
  /** How many briefings it has. */
  briefings: number;
  records: () => SearchRecord[];
}

/**
 * Parts the library into volumes of the search index, newest first; actors and topics stand in the newest. The parts are counted from
 * the oldest briefing, so that a new one changes only the newest volume.
 */
export function searchVolumes(library: Library): SearchVolume[] {
  const { briefings } = library;
  const newest = BRIEFINGS + (briefings.length % BRIEFINGS);
  const starts = [0];
  for (let start = newest; start < briefings.length; start += BRIEFINGS) starts.push(start);
  return starts.map((start, index) => {
    const part = briefings.slice(start, starts[index + 1]);
    const years = part.map(({ data }) => (data.event.first ?? data.asOf).slice(0, 4));
    return {
      years: [...new Set([years.at(-1), years[0]])].join(' to '),
      briefings: part.length,
      records: () => [...(index === 0 ? entryRecords(library) : []), ...part.flatMap((briefing) => briefingRecords(briefing, library))],
    };
  });
}
