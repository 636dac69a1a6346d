import type { ListedPoint } from '../../model/points.ts';
import type { Finding } from './finding.ts';

/** Checks that whoever a point concerns, whoever holds it and whoever raised it has a delegation. */
export function checkParties({ data, path }: ListedPoint, parties: ReadonlySet<string>): Finding[] {
  const named: { at: (string | number)[]; actor: string | undefined; so: string }[] = [
    ...(data.parties ?? []).map((actor, index) => ({
      at: ['parties', index],
      actor,
      so: 'is none of the parties that a point can concern',
    })),
    { at: ['holder'], actor: 'holder' in data ? data.holder : undefined, so: 'cannot hold a red line in it' },
    { at: ['raisedBy'], actor: 'raisedBy' in data ? data.raisedBy : undefined, so: 'cannot have floated an idea in it' },
  ];
  return named.flatMap(({ at, actor, so }) =>
    actor === undefined || parties.has(actor) ? [] : [notAParty([...path, ...at], actor, so, parties)],
  );
}

/** Says that an actor is not a party, what it is kept from, and who is one. */
export function notAParty(path: Finding['path'], actor: string, so: string, parties: ReadonlySet<string>): Finding {
  const message = `"${actor}" has no delegation in this briefing, so it ${so}. The parties are: ${[...parties].join(', ')}.`;
  return { path, rule: 'not-a-party', message };
}
