import type { Briefing } from '../../model/library/records.ts';
import type { Delegation, Member, Tie } from '../../model/schema/briefing.ts';
import { CAPACITIES, TIES } from '../../model/schema/vocabulary.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { aroundName } from '../../words/name-form.ts';
import { actorLink } from '../parts/link-view.ts';
import { textView } from '../parts/text-view.ts';
import { actorNames } from '../point/names-in-words.ts';
import type { ViewContext } from '../view-context.ts';
import { basisOf, type FactView } from './fact-view.ts';
import { hedged } from './point-facts.ts';

/** Returns who sat in each delegation of a round, who replaced whom, and who took part in a capacity other than that of a negotiator. */
export function seatFacts(briefing: Briefing, context: ViewContext): FactView[] {
  const { delegations, ties } = briefing.data;
  return [
    ...ties.filter(({ tie }) => tie === 'replaces').map((tie) => replacedFact(tie, briefing, context)),
    ...delegations.flatMap((delegation) => membersOf(delegation, briefing, context)),
    ...delegations.flatMap((delegation) => partsOf(delegation, briefing, context)),
  ];
}

function replacedFact(tie: Tie, briefing: Briefing, context: ViewContext): FactView {
  const [from = '', to = ''] = actorNames([tie.from, tie.to], context);
  const text = tie.text ? [textView(tie.text, briefing.id, context).plain] : [];
  return {
    on: 'replaced',
    briefing,
    is: 'replaced',
    text: [from, TIES.replaces.label, to, ...text].join(' '),
    path: `${briefing.path}#ties`,
    ...based(tie.cites, context),
    ...hedged(tie),
    who: from,
    whom: to,
    actors: [tie.to, tie.from],
  };
}

function membersOf(delegation: Delegation, briefing: Briefing, context: ViewContext): FactView[] {
  const { members } = delegation;
  const seated = members.filter(({ change }) => change !== 'left');
  const facts = members.map((member) => memberFact(member, delegation, briefing, context));
  return seated.length > 0 ? facts : [...facts, nobody(delegation, briefing, context)];
}

function memberFact({ actor, role, change, cites }: Member, delegation: Delegation, briefing: Briefing, context: ViewContext): FactView {
  const [name = ''] = actorNames([actor], context);
  const side = actorLink(delegation.actor, context);
  const { before, after } = aroundName(side, 'genitive');
  const words = textView(role, briefing.id, context).plain;
  const hasLeft = change === 'left';
  return {
    on: hasLeft ? 'replaced' : 'seat',
    briefing,
    is: change ?? 'sits',
    text: hasLeft
      ? ANSWER_WORDS.hasLeft(name, `${before}${side.name}${after}`, words)
      : ANSWER_WORDS.sits(name, words, change && BRIEFING_WORDS.memberChanges[change]),
    path: `${briefing.path}#delegations`,
    ...based(cites, context),
    who: name,
    actors: hasLeft ? [actor] : [delegation.actor, actor],
  };
}

/** Returns the fact that a delegation names nobody. */
function nobody({ actor, note }: Delegation, briefing: Briefing, context: ViewContext): FactView {
  return {
    on: 'seat',
    briefing,
    is: 'none',
    text: note ? textView(note, briefing.id, context).plain : ANSWER_WORDS.nobodyNamed,
    path: `${briefing.path}#delegations`,
    cites: [],
    actors: [actor],
  };
}

function partsOf({ actor, capacities, capacityCites = [], members }: Delegation, briefing: Briefing, context: ViewContext): FactView[] {
  const [name = ''] = actorNames([actor], context);
  const seated = actorNames(
    members.filter(({ change }) => change !== 'left').map((member) => member.actor),
    context,
  );
  const other = capacities.filter((capacity) => capacity !== 'negotiating' && capacity !== 'not-stated');
  return other.map((capacity) => ({
    on: 'part',
    briefing,
    is: capacity,
    text: ANSWER_WORDS.takesPart(name, CAPACITIES[capacity].label, seated.length > 0 ? joinWords(seated) : undefined),
    path: `${briefing.path}#delegations`,
    ...based(capacityCites, context),
    who: name,
    actors: [actor],
  }));
}

/** Returns the passages that something cites, and whose word they are. */
function based(cites: FactView['cites'], context: ViewContext): Pick<FactView, 'cites' | 'basis'> {
  const basis = basisOf(cites, context);
  return { cites, ...(basis && { basis }) };
}
