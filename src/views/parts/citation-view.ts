import { eventDays, eventLine, eventPlace } from '../../model/library/event-line.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { AlternateView } from './link-view.ts';
import type { DateView } from './term-view.ts';

/** How to cite the record of a page. */
export interface CitationView {
  /** What it is, as reference managers name it. */
  type: string;
  title: string;
  /** The title of a point's briefing. */
  container?: string;
  /** The people named in the byline, else the publisher. */
  authors: string[];
  publisher: string;
  language: string;
  /** The permanent address, absolute. */
  address: string;
  /** The day of the version that is cited. */
  version: DateView;
  texts: { style: string; text: string }[];
  /** The citation for reference managers. */
  files: AlternateView[];
}

/** The round of talks that a briefing is on. */
export interface TalksView {
  name: string;
  /** Where they took place, in words. */
  place: string;
  places: string[];
  /** How those who took part met, where a source says so. */
  mode?: BriefingData['event']['mode'];
  /** The first and the last day (ISO 8601), as far as they are known. */
  first?: string;
  last?: string;
  days: string;
  /** All of this in one line. */
  line: string;
}

/** Returns the round of talks that a briefing is on. */
export function talksView(data: BriefingData): TalksView {
  const { name, places, mode, first, last } = data.event;
  return {
    name,
    place: eventPlace(data.event),
    places,
    ...(mode && { mode }),
    ...(first && { first }),
    ...(last && { last }),
    days: eventDays(data.event),
    line: eventLine(data),
  };
}
