import { parsePointReference } from '../addresses/entry-links.ts';
import { isBefore } from './dates.ts';
import type { Briefing } from './records.ts';

/**
 * Returns the rounds of a process in their order, the oldest first. Days that are of one month or unknown leave it open; then a round comes
 * after those that it follows or takes up, and what is still open stays as given.
 */
export function orderRounds(given: Briefing[]): Briefing[] {
  const takesUp = new Map(given.map((briefing) => [briefing, takenUpBy(briefing)]));
  const left = [...given];
  const ordered: Briefing[] = [];
  while (left.length > 0) {
    const isNext = (each: Briefing) =>
      left.every((other) => other === each || !(takesUp.get(each)?.has(other.id) || endedBefore(other, each)));
    // Days that contradict what a round follows leave none; then the order as given holds.
    ordered.push(...left.splice(Math.max(left.findIndex(isNext), 0), 1));
  }
  return ordered;
}

function takenUpBy({ data, points }: Briefing): Set<string | undefined> {
  return new Set([data.follows, ...points.flatMap((point) => point.data.relations.map(({ to }) => parsePointReference(to).briefing))]);
}

/** Tells whether one round ended before another, as far as the days of both are known. */
function endedBefore({ data: { event: one } }: Briefing, { data: { event: other } }: Briefing): boolean {
  return isBefore(one.last ?? one.first ?? '', other.last ?? other.first ?? '');
}

/** Sorts rounds of one process, the newest first. */
export function newestRoundFirst(a: Briefing, b: Briefing): number {
  const rounds = a.process?.briefings ?? [];
  return rounds.indexOf(b) - rounds.indexOf(a);
}
