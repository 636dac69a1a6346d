import type { ListedPoint } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import { alternativesOf, holdersOf, raisersOf } from '../../model/schema/point.ts';
import { backersOf } from '../../model/schema/readout.ts';
import type { ReadEntry } from '../entry.ts';
import type { FieldFinding } from './finding.ts';

/** Checks that the actors listed as a point's parties are parties. */
export function checkParties({ data, path }: ListedPoint, parties: ReadonlySet<string>): FieldFinding[] {
  return (data.parties ?? []).flatMap((actor, index) =>
    parties.has(actor)
      ? []
      : [notAParty([...path, 'parties', index], actor, 'cannot stand under "parties"; put it under "concerns"', parties)],
  );
}

/** Checks that the actors that hold, raised, back or oppose a point are named in the briefing: with a delegation, or among its actors. */
export function checkBearers({ data, path }: ListedPoint, named: ReadonlySet<string>): FieldFinding[] {
  const at = (key: string, ids: readonly string[]) => ids.map((actor, index) => ({ actor, path: [...path, key, index] }));
  const bearers = [
    ...at('concerns', data.concerns),
    ...at('opposedBy', data.opposedBy),
    ...at('holders', holdersOf(data)),
    ...at('raisedBy', raisersOf(data)),
    ...alternativesOf(data).flatMap((alternative, index) =>
      backersOf(alternative).map((actor, each) => ({ actor, path: [...path, 'alternatives', index, 'backers', each] })),
    ),
  ];
  return bearers.flatMap(({ actor, path }) => {
    if (named.has(actor)) return [];
    const message = `"${actor}" has neither a delegation nor a part in this briefing. Add it to "actors" with the part that it plays.`;
    return [{ path, rule: 'not-in-briefing' as const, message }];
  });
}

/** Returns the finding that an actor is not a party, with the consequence and the list of parties. */
export function notAParty(path: FieldFinding['path'], actor: string, so: string, parties: ReadonlySet<string>): FieldFinding {
  const known =
    parties.size > 0
      ? `The parties are: ${[...parties].join(', ')}.`
      : 'The briefing has no party: none of its delegations negotiates. Correct "capacities", or add "isParty: true".';
  const message = `"${actor}" is not a party in this briefing, so it ${so}. ${known}`;
  return { path, rule: 'not-a-party', message };
}

/** Checks that positions are those of parties, one for each party and topic. */
export function checkPositions({ positions }: BriefingData, parties: ReadonlySet<string>): FieldFinding[] {
  const seen = new Set<string>();
  return positions.flatMap(({ party, topic }, index) => {
    const findings: FieldFinding[] = [];
    const cell = `${party} ${topic}`;
    if (!parties.has(party)) findings.push(notAParty(['positions', index, 'party'], party, 'cannot have a position here', parties));
    if (seen.has(cell)) {
      const message = `"${party}" has two positions on "${topic}". Put them into one.`;
      findings.push({ path: ['positions', index, 'topic'], rule: 'duplicate-position', message });
    }
    seen.add(cell);
    return findings;
  });
}

/** Checks that no actor has a relationship with itself. */
export function checkTies({ data }: ReadEntry<'briefings'>): FieldFinding[] {
  return data.ties.flatMap(({ from, to }, index) =>
    from === to
      ? [{ path: ['ties', index, 'to'], rule: 'self-reference', message: `"${from}" is tied to itself. Name the other actor.` }]
      : [],
  );
}
