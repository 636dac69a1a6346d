import { roundLine } from '../../model/library/event-line.ts';
import type { Briefing, ProcessRecord } from '../../model/library/records.ts';
import type { Delegation, Member } from '../../model/schema/briefing.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView, type LinkView } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import type { ViewContext } from '../view-context.ts';

const WORDS = PROCESS_WORDS.delegations;

/** Who came to the delegations of a round and who left them. */
export interface MembersView {
  round: LinkView;
  delegations: { of: EntryView; groups: MemberGroup[] }[];
}

/** Those to whom the same happened. */
interface MemberGroup {
  words: string;
  members: { actor: EntryView; cites: CiteView[] }[];
}

/** Returns who came to the delegations of each round and who left, the newest round first; rounds without a change are left out. */
export function membersViews({ briefings }: ProcessRecord, context: ViewContext): MembersView[] {
  return briefings
    .toReversed()
    .map((briefing) => ({ round: roundLink(briefing, context), delegations: changesIn(briefing, context) }))
    .filter(({ delegations }) => delegations.length > 0);
}

function changesIn({ data, previous }: Briefing, context: ViewContext): MembersView['delegations'] {
  return data.delegations
    .map((delegation) => {
      const before = previous?.data.delegations.find(({ actor }) => actor === delegation.actor);
      return {
        of: actorLink(delegation.actor, context),
        groups: groupsOf(delegation, before, previous ? roundLine(previous.data.event) : '', context),
      };
    })
    .filter(({ groups }) => groups.length > 0);
}

function groupsOf({ members }: Delegation, before: Delegation | undefined, dayBefore: string, context: ViewContext): MemberGroup[] {
  const named = new Set(members.map(({ actor }) => actor));
  const there = (before?.members ?? []).filter(({ change }) => change !== 'left');
  const earlier = new Set((before?.members ?? []).map(({ actor }) => actor));
  // A delegation of which one of the records names nobody has not been renewed.
  const isComparable = there.length > 0 && members.length > 0;
  const groups: [string, Member[]][] = [
    [WORDS.came, members.filter(({ change }) => change === 'came')],
    [WORDS.left, members.filter(({ change }) => change === 'left')],
    [WORDS.onlyNow(dayBefore), isComparable ? members.filter(({ actor, change }) => !change && !earlier.has(actor)) : []],
    [WORDS.onlyBefore(dayBefore), isComparable ? there.filter(({ actor }) => !named.has(actor)) : []],
  ];
  return groups
    .filter(([, each]) => each.length > 0)
    .map(([words, each]) => ({
      words,
      members: each.map(({ actor, cites }) => ({ actor: actorLink(actor, context), cites: citeViews(cites, context) })),
    }));
}
