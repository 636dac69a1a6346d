import type { ListedPoint } from '../../model/library/points.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { ReadEntry } from '../entry.ts';
import type { FieldFinding } from './finding.ts';

/** Checks that whoever a point concerns, whoever holds it and whoever raised it has a delegation. */
export function checkParties({ data, path }: ListedPoint, parties: ReadonlySet<string>): FieldFinding[] {
  const named: { at: (string | number)[]; actor: string | undefined; so: string }[] = [
    ...(data.parties ?? []).map((actor, index) => ({
      at: ['parties', index],
      actor,
      so: 'is not a party that a point can concern',
    })),
    { at: ['holder'], actor: 'holder' in data ? data.holder : undefined, so: 'cannot have a red line here' },
    { at: ['raisedBy'], actor: 'raisedBy' in data ? data.raisedBy : undefined, so: 'cannot have floated an idea here' },
  ];
  return named.flatMap(({ at, actor, so }) =>
    actor === undefined || parties.has(actor) ? [] : [notAParty([...path, ...at], actor, so, parties)],
  );
}

/** Says that an actor is not a party, what it is kept from, and who is one. */
export function notAParty(path: FieldFinding['path'], actor: string, so: string, parties: ReadonlySet<string>): FieldFinding {
  const message = `"${actor}" has no delegation in this briefing, so it ${so}. The parties are: ${[...parties].join(', ')}.`;
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

/** Checks that an entry, if it is an actor, is not its own side. */
export function checkSide({ id, data }: ReadEntry): FieldFinding[] {
  return 'side' in data && data.side === id
    ? [{ path: ['side'], rule: 'self-reference', message: `"${id}" is its own side. Leave "side" out.` }]
    : [];
}

/** Checks that no actor is tied to itself. */
export function checkTies({ data }: ReadEntry<'briefings'>): FieldFinding[] {
  return data.ties.flatMap(({ from, to }, index) =>
    from === to
      ? [{ path: ['ties', index, 'to'], rule: 'self-reference', message: `"${from}" is tied to itself. Name the other actor.` }]
      : [],
  );
}
