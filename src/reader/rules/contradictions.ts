import type { ListedPoint } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import { holdersOf, type PointData, raisersOf, readoutsIn } from '../../model/schema/point.ts';
import type { Readout } from '../../model/schema/readout.ts';
import type { FieldFinding } from './finding.ts';

/** Checks that no actor with a delegation, or a seat in one, is said to have been absent or without a seat. */
export function checkPresences({ actors, delegations }: BriefingData): FieldFinding[] {
  const seats = new Map(
    delegations.flatMap(({ actor, members }) => [
      ...members.filter(({ change }) => change !== 'left').map((member) => [member.actor, 'sits in a delegation'] as const),
      [actor, 'has a delegation'] as const,
    ]),
  );
  return actors.flatMap(({ actor, presence }, index) => {
    const seat = seats.get(actor);
    if (!seat || (presence !== 'absent' && presence !== 'in-the-place')) return [];
    const message = `"${actor}" ${seat}, so its presence cannot be "${presence}". Correct one of the two.`;
    return [{ path: ['actors', index, 'presence'], rule: 'contradiction', message }];
  });
}

/** Checks that no capacity of a delegation is both stated and not stated, which would make a party of a mediator. */
export function checkCapacities({ delegations }: BriefingData): FieldFinding[] {
  return delegations.flatMap(({ capacities }, index) => {
    const at = capacities.indexOf('not-stated');
    if (at < 0 || capacities.every((each) => each === 'not-stated')) return [];
    const message = '"not-stated" stands beside a capacity that is stated. Remove it, or leave "capacities" out.';
    return [{ path: ['delegations', index, 'capacities', at], rule: 'contradiction', message }];
  });
}

/** Checks that no actor opposes a point that it holds, raised or affirms. */
export function checkOpposition({ data, path }: ListedPoint): FieldFinding[] {
  return data.opposedBy.flatMap((actor, index) => {
    const part = partsIn(data).find(([, actors]) => actors.includes(actor))?.[0];
    if (!part) return [];
    const message = `"${actor}" cannot oppose this point: it is among its "${part}". Remove it from one of the two.`;
    return [{ path: [...path, 'opposedBy', index], rule: 'contradiction', message }];
  });
}

function partsIn(data: PointData): [key: string, actors: string[]][] {
  return [
    ['holders', holdersOf(data)],
    ['raisedBy', raisersOf(data)],
    ['readouts', affirming(readoutsIn(data))],
  ];
}

/** Lists the parties that affirm a point and have not left it. */
function affirming(readouts: Readout[]): string[] {
  const that = (...words: Readout['says'][]) => readouts.filter(({ says }) => words.includes(says)).map(({ party }) => party);
  const left = that('dissociates', 'withdrew');
  return that('affirms', 'joined').filter((party) => !left.includes(party));
}

/** Warns of the label "not stated" on a text that states something. */
export function doubtLabels({ outcome, positions }: BriefingData, points: ListedPoint[]): FieldFinding[] {
  const doubt = (path: FieldFinding['path'], key: string): FieldFinding => ({
    path,
    rule: 'text-under-not-stated',
    message: `The label is "not stated", but "${key}" states something. Choose the label that fits it, or leave "${key}" out.`,
  });
  return [
    ...(outcome?.result === 'not-stated' && outcome.text ? [doubt(['outcome', 'text'], 'text')] : []),
    ...positions.flatMap(({ stance, text }, index) =>
      stance === 'not-stated' && text ? [doubt(['positions', index, 'text'], 'text')] : [],
    ),
    ...points.flatMap(({ data, path }) =>
      readoutsIn(data).flatMap(({ says, note }, index) =>
        says === 'not-stated' && note ? [doubt([...path, 'readouts', index, 'note'], 'note')] : [],
      ),
    ),
  ];
}
