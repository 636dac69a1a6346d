import type { Position } from '../schema/briefing.ts';
import { alternativesOf } from '../schema/point.ts';
import { backersOf } from '../schema/readout.ts';
import { positionRows } from './points.ts';
import type { Briefing } from './records.ts';

/** How the parties stand to each other on an issue. */
export type Band = 'aligned' | 'opposed' | 'differing' | 'one-side' | 'left-aside' | 'in-words' | 'silent';

/** What decides the band: where a party stands, and how certain the source is of it; nothing where no source says. */
export type Stated = Pick<Position, 'stance' | 'certainty' | 'text' | 'point'> | undefined;

/** An issue with its band. */
export interface IssueBand {
  topic: string;
  band: Band;
  /** Whether it would be in another band without the stances that a source only holds to be likely or possible. */
  hedged: boolean;
  cells: { party: string; position: Position | undefined }[];
}

/** Which way a stance pulls; those that pull neither way leave the issue for later. */
const PULLS: Record<Exclude<Position['stance'], 'not-stated'>, 'for' | 'against' | 'neither'> = {
  commits: 'for',
  accepts: 'for',
  supports: 'for',
  wants: 'for',
  proposed: 'for',
  refuses: 'against',
  'leaves-open': 'neither',
  'leaves-aside': 'neither',
  'not-pressing': 'neither',
};

/**
 * Returns how the parties stand to each other, from their typed stances. Silence is never counted: a party of which nothing is stated neither
 * agrees nor opposes. They are opposed only if one refuses what another is for; if one is for it and another is in no hurry, leaves it open or
 * leaves it aside, they differ.
 */
export function bandOf(stated: readonly Stated[]): Band {
  const pulls = stated.flatMap((each) => (each && each.stance !== 'not-stated' ? PULLS[each.stance] : []));
  const [first] = pulls;
  if (first === undefined) return stated.some((each) => each && (each.text ?? each.point) !== undefined) ? 'in-words' : 'silent';
  if (pulls.length === 1) return 'one-side';
  if (pulls.every((pull) => pull === first)) return first === 'neither' ? 'left-aside' : 'aligned';
  return pulls.includes('for') && pulls.includes('against') ? 'opposed' : 'differing';
}

/** Returns the issues of a briefing, each with how its parties stand to each other; who mediates or observes is not a party. */
export function issueBands(briefing: Briefing): IssueBand[] {
  return positionRows(briefing).map(({ topic, cells }) => {
    const band = bandOfCells(cells, briefing);
    const certain = cells.map(({ party, position }) => ({ party, position: position?.certainty === 'stated' ? position : undefined }));
    return { topic, cells, band, hedged: band !== bandOfCells(certain, briefing) };
  });
}

/** Returns the band of an issue; parties that each want something are not aligned if it is not the same thing. */
function bandOfCells(cells: IssueBand['cells'], briefing: Briefing): Band {
  const band = bandOf(cells.map(({ position }) => position));
  return band === 'aligned' && isUnsettled(cells, briefing) ? 'differing' : band;
}

/** Tells whether an unresolved point that a position rests on has no alternative that all who state one stand behind. */
function isUnsettled(cells: IssueBand['cells'], { points }: Briefing): boolean {
  const stated = cells.filter(({ position }) => position && position.stance !== 'not-stated');
  const restsOn = new Set(stated.map(({ position }) => position?.point));
  return points.some(({ id, data }) => {
    const alternatives = alternativesOf(data);
    const isShared = alternatives.some((each) => stated.every(({ party }) => backersOf(each).includes(party)));
    return restsOn.has(id) && alternatives.length > 0 && !isShared;
  });
}

/** Tells whether there is anything to compare: two parties or more, and a position of one of them. */
export function comparesParties({ parties, data }: Pick<Briefing, 'parties' | 'data'>): boolean {
  const own = data.positions.filter(({ party }) => parties.includes(party));
  return parties.length > 1 && bandOf(own) !== 'silent';
}
