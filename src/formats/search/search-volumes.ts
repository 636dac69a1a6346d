import { briefingVolumes } from '../../model/briefing-volumes.ts';
import type { Briefing } from '../../model/records.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { SearchRecord } from './search-record.ts';
import { briefingRecords, entryRecords } from './search-records.ts';

/** A part of the search index that is fetched and searched on its own. */
export interface SearchVolume {
  /** Its briefings, newest first. */
  briefings: Briefing[];
  records: () => SearchRecord[];
}

/** Returns the volumes of the search index, newest first; actors and topics stand in the newest. */
export function searchVolumes(context: ViewContext): SearchVolume[] {
  return briefingVolumes(context.library.briefings).map((briefings, number) => ({
    briefings,
    records: () => [...briefings.flatMap((briefing) => briefingRecords(briefing, context)), ...(number === 0 ? entryRecords(context) : [])],
  }));
}
