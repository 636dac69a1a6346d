import { isBefore } from '../../model/library/dates.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { UnbriefedRound } from '../../model/schema/process.ts';
import { foldName } from '../../model/text/fold-name.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { type FieldFinding, placeFindings } from './finding.ts';
import { doubtPlaces } from './places.ts';

/** Checks the days and doubts the places of the rounds of a process that have no briefing. */
export function checkUnbriefedRounds({ data }: ReadEntry): FieldFinding[] {
  if (!('rounds' in data)) return [];
  return data.rounds.flatMap(({ first, last, places }, index): FieldFinding[] => [
    ...doubtPlaces(places, ['rounds', index, 'places']),
    ...(last && isBefore(last, first)
      ? [
          {
            path: ['rounds', index, 'last'],
            rule: 'wrong-order' as const,
            message: `The last day, ${last}, is before the first, ${first}.`,
          },
        ]
      : []),
  ]);
}

/** Warns of a round without a briefing that looks like another round of its process, with a briefing or without. */
export function findLookAlikeRounds(processes: Iterable<ReadEntry<'processes'>>, briefings: Iterable<ReadEntry<'briefings'>>): Problem[] {
  const byProcess = Map.groupBy(briefings, ({ data }) => data.process);
  return Array.from(processes).flatMap((process) => {
    const briefed = (byProcess.get(process.id) ?? []).map(({ id, data }) => ({
      what: `the round of the briefing "${id}"`,
      event: data.event,
    }));
    const findings = process.data.rounds.flatMap((round, index): FieldFinding[] => {
      const before = process.data.rounds.slice(0, index).map((event) => ({ what: `"${event.name}"`, event }));
      const like = [...briefed, ...before].find(({ event }) => areAlike(round, event));
      if (!like) return [];
      const message = `"${round.name}" has the days and a place of ${like.what}. If the two are one round, remove it here; if not, correct the day or the place.`;
      return [{ path: ['rounds', index, 'first'], rule: 'look-alike-round', message }];
    });
    return placeFindings(process, findings);
  });
}

type Event = Pick<BriefingData['event'] | UnbriefedRound, 'first' | 'last' | 'places'>;

/** Tells whether two meetings may be one, as far as their days are known. */
function areAlike(one: Event, other: Event): boolean {
  const places = new Set(other.places.map(foldPlace));
  return one.places.some((place) => places.has(foldPlace(place))) && !endsBefore(one, other) && !endsBefore(other, one) && isDated(other);
}

function endsBefore({ first = '', last = first }: Event, other: Event): boolean {
  return isBefore(last, other.first ?? other.last ?? '');
}

function isDated({ first, last }: Event): boolean {
  return (first ?? last) !== undefined;
}

/** A place has the same spelling in capitals, with other accents or marks. */
function foldPlace(place: string): string {
  return foldName(place).join(' ');
}
