import { type Document, isMap, isSeq, stringify } from 'yaml';
import { isBefore, listedDay } from '../../model/library/dates.ts';
import { partiesOf } from '../../model/library/whose-word.ts';
import type { Delegation } from '../../model/schema/briefing.ts';
import type { ReadEntry } from '../../reader/entry.ts';
import type { Content } from '../../reader/read-content.ts';
import { copyMark } from '../../reader/rules/copies.ts';
import type { Answers } from './question.ts';

type Round = ReadEntry<'briefings'>;

/** Returns the newest briefing of the process of a new round that is not on a later one; nothing if there is none. */
export function roundBefore({ process, first, 'as-of': asOf }: Answers, { briefings }: Content): Round | undefined {
  if (process === undefined) return undefined;
  const day = String(first ?? asOf ?? '');
  const rounds = [...briefings.values()].filter(({ data }) => data.process === process && !isBefore(day, listedDay(data)));
  return rounds.toSorted((a, b) => listedDay(b.data).localeCompare(listedDay(a.data), 'en'))[0];
}

/** Returns the parties of the round before, for the author of a new one to accept; nothing if there is no such round. */
export function partiesBefore(answers: Answers, content: Content): string[] | undefined {
  const before = roundBefore(answers, content);
  return before && partiesOf(before.data);
}

/** Adds as comments who sat where in the round before: nothing of it is said of the new round until its author has checked it. */
export function copySeats(document: Document, { id, data }: Round): void {
  const list = document.get('delegations');
  if (!isSeq(list)) return;
  const before = new Map(data.delegations.map((delegation) => [delegation.actor, delegation]));
  for (const item of list.items) {
    const delegation = isMap(item) ? before.get(String(item.get('actor'))) : undefined;
    if (!isMap(item) || !delegation) continue;
    const { actor, capacities, ...rest } = seatsIn(delegation);
    const seats = item.has('capacities') ? rest : { ...(capacities && { capacities }), ...rest };
    if (Object.keys(seats).length > 0) item.comment = commentOf(id, seats);
    before.delete(actor);
  }
  if (before.size > 0) list.comment = commentOf(id, Array.from(before.values(), seatsIn));
}

/** Returns who sat in a delegation at the end of the round, without cites: those of the round before prove nothing here. */
function seatsIn({ actor, capacities, members }: Delegation) {
  const seated = members.filter(({ change }) => change !== 'left').map((member) => ({ actor: member.actor, role: member.role, cites: [] }));
  const stated = capacities.filter((each) => each !== 'not-stated');
  return { actor, ...(stated.length > 0 && { capacities: stated }), ...(seated.length > 0 && { members: seated }) };
}

function commentOf(id: string, copied: object): string {
  const lines = stringify(copied, { lineWidth: 0 }).trimEnd().split('\n');
  return [`${copyMark(id).slice(1)}: keep what a source of this round says, and add its cites.`, ...lines.map((line) => ` ${line}`)].join(
    '\n',
  );
}
