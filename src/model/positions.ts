import { topicsOf } from './backlinks.ts';
import type { Position } from './briefing.ts';
import type { Briefing } from './records.ts';

/** A row of the table of positions: a topic and what each party, in order, wants on it; nothing where the sources do not say. */
export interface PositionRow {
  topic: string;
  cells: { party: string; position: Position | undefined }[];
}

/** Lays out where the parties of a briefing stand on every topic that it touches. */
export function positionRows(briefing: Briefing): PositionRow[] {
  const { positions } = briefing.data;
  return Array.from(topicsOf(briefing), (topic) => ({
    topic,
    cells: briefing.parties.map((party) => ({ party, position: positions.find((each) => each.party === party && each.topic === topic) })),
  }));
}
