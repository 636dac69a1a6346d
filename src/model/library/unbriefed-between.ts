import type { UnbriefedRound } from '../schema/process.ts';
import type { Briefing, ProcessRecord } from './records.ts';

/** Returns the rounds and meetings without a briefing between two rounds of a process, the oldest first. */
export function unbriefedBetween({ rounds }: ProcessRecord, from: Briefing, to: Briefing): UnbriefedRound[] {
  const placeOf = (briefing: Briefing) => rounds.findIndex((round) => 'briefing' in round && round.briefing === briefing);
  return rounds.slice(placeOf(from), placeOf(to)).flatMap((round) => ('unbriefed' in round ? [round.unbriefed] : []));
}
