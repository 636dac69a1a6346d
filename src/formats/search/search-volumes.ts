import type { Briefing, Library } from '../../model/records.ts';
import { briefingRecords, entryRecords, type SearchRecord } from './search-records.ts';

/** Briefings in an older volume; the newest has from half to one and a half times as many: enough for most questions, and small. */
const BRIEFINGS = 50;

/** A part of the search index that is fetched and searched on its own. */
export interface SearchVolume {
  /** Its briefings, newest first. */
  briefings: Briefing[];
  records: () => SearchRecord[];
}

/**
 * Parts the library into volumes of the search index, newest first; actors and topics stand in the newest. The parts are counted from
 * the oldest briefing, so that a new one changes only the newest volume.
 */
export function searchVolumes(library: Library): SearchVolume[] {
  const { briefings } = library;
  const older = Math.max(0, Math.round(briefings.length / BRIEFINGS) - 1);
  const newest = briefings.length - older * BRIEFINGS;
  const starts = [0, ...Array.from({ length: older }, (_, number) => newest + number * BRIEFINGS)];
  return starts.map((start, number) => {
    const part = briefings.slice(start, starts[number + 1]);
    return {
      briefings: part,
      records: () => [...part.flatMap((briefing) => briefingRecords(briefing, library)), ...(number === 0 ? entryRecords(library) : [])],
    };
  });
}
