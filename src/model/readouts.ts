import type { Readout } from './point.ts';
import type { Point } from './records.ts';

/** Gives a readout for each party of the briefing: "not-stated" where the author has written none; nothing for points that are not agreed. */
export function readoutsOf({ data, briefing }: Point): Readout[] {
  if (!('readouts' in data)) return [];
  return briefing.parties.map((party) => data.readouts.find((readout) => readout.party === party) ?? { party, says: 'not-stated' });
}
