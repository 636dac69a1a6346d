import { itemFragments } from '../../model/library/item-fragments.ts';
import { isPartyByCapacity } from '../../model/library/party-by-capacity.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Delegation, Member } from '../../model/schema/briefing.ts';
import { CAPACITIES } from '../../model/schema/vocabulary.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { TALKS_WORDS } from '../../words/talks-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView } from '../parts/link-view.ts';
import { type SignView, signOf } from '../parts/sign.ts';
import { type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type PartView, partView, type SpellingView, spellingView } from './part-view.ts';

/** Somebody who sits in a delegation, or has left it. */
export interface MemberView {
  actor: EntryView;
  /** How the source spells the name, if that differs. */
  asNamed?: SpellingView;
  change?: { word: 'came' | 'left'; label: string };
  /** The sign of what became of the seat. */
  sign?: SignView;
  role: TextView;
  cites: CiteView[];
}

/** A delegation. */
export interface DelegationView {
  fragment: string;
  actor: EntryView;
  isParty: boolean;
  /** Says that it is or is not a party, if a source contradicts what its capacities suggest. */
  standing?: string;
  capacities: TermView<WordOf<'capacity'>>[];
  capacityCites: CiteView[];
  members: MemberView[];
  note?: TextView;
}

/** Those who had no seat at the table, under a title, with the sign of that. */
export interface OutsideView {
  title: string;
  sign?: SignView;
  parts: PartView[];
}

/** The delegations, and everybody else whom the briefing names. */
export interface DelegationsView {
  delegations: DelegationView[];
  /** Who was present where the talks took place, without a seat. */
  beside: OutsideView;
  /** Who is concerned but did not take part. */
  absent: OutsideView;
  /** Everybody else whom the briefing names, who has no seat. */
  others: PartView[];
}

/** Returns the delegations, who has left, and who was there without a seat. */
export function delegationsView(briefing: Briefing, context: ViewContext): DelegationsView {
  const { actors, delegations, event } = briefing.data;
  const parts = actors.map((part) => partView(part, briefing, context));
  // What those with a seat do there is said with it; their own pages have the rest.
  const seated = new Set(delegations.flatMap(({ actor, members }) => [actor, ...members.map((each) => each.actor)]));
  const isElsewhere = ({ presence }: PartView) => presence?.word === 'in-the-place' || presence?.word === 'absent';
  return {
    delegations: inOrder(briefing).map((delegation) => delegationView(delegation, briefing, context)),
    beside: {
      title: BRIEFING_WORDS.elsewhere(event.places.length === 1 ? event.places[0] : undefined),
      sign: signOf('seat', 'beside'),
      parts: parts.filter(({ presence }) => presence?.word === 'in-the-place'),
    },
    absent: {
      title: BRIEFING_WORDS.absent,
      sign: signOf('seat', 'absent'),
      parts: parts.filter(({ presence }) => presence?.word === 'absent'),
    },
    others: parts.filter((part) => !seated.has(part.actor.id) && !isElsewhere(part)),
  };
}

/** Returns a delegation of a briefing. */
export function delegationView(delegation: Delegation, briefing: Briefing, context: ViewContext): DelegationView {
  const { actor, isParty, capacities, capacityCites, members, note } = delegation;
  return {
    fragment: itemFragments(briefing.data).get(delegation) ?? '',
    actor: actorLink(actor, context),
    isParty: briefing.parties.includes(actor),
    ...(isParty !== undefined && isParty !== isPartyByCapacity(capacities) && { standing: TALKS_WORDS[isParty ? 'party' : 'noParty'] }),
    capacities: capacities.map((capacity) => termView('capacity', capacity, context)),
    capacityCites: citeViews(capacityCites, context),
    members: members.map((member) => memberView(member, briefing, context)),
    ...(note && { note: textView(note, briefing.id, context) }),
  };
}

function memberView({ actor, role, change, cites }: Member, { id, data }: Briefing, context: ViewContext): MemberView {
  const asNamed = data.actors.find((part) => part.actor === actor)?.asNamed;
  return {
    actor: actorLink(actor, context),
    ...(asNamed && { asNamed: spellingView(asNamed) }),
    ...(change && { change: { word: change, label: BRIEFING_WORDS.memberChanges[change] } }),
    sign: signOf('seat', change ?? 'stayed'),
    role: textView(role, id, context),
    cites: citeViews(cites, context),
  };
}

/** Returns the delegations in the order in which readers look for them: parties, mediators, hosts, observers; otherwise in the author's order. */
function inOrder({ data, parties }: Briefing): Delegation[] {
  const rank = ({ actor, capacities: [first] }: Delegation) => (parties.includes(actor) || !first ? -1 : RANKS.indexOf(first));
  return data.delegations.toSorted((a, b) => rank(a) - rank(b));
}

const RANKS = Object.keys(CAPACITIES);
