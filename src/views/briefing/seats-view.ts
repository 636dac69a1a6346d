import type { Briefing } from '../../model/library/records.ts';
import { isStated } from '../../model/library/tie-bands.ts';
import type { Tie } from '../../model/schema/briefing.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView, type LinkView } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { type SignView, signOf } from '../parts/sign.ts';
import { textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import type { DelegationsView, DelegationView, MemberView, OutsideView } from './delegations-view.ts';
import type { PartView } from './part-view.ts';
import { seatsFinding } from './seats-finding.ts';

/** The most delegations without anything to tell that have a row each. */
const FEW = 2;

/** Who sat where, and who sat there before. */
export interface SeatsView {
  /** What it shows. */
  finding: string;
  /** Whether anybody sat there before who does not now. */
  hasLeft: boolean;
  sides: SideView[];
  /** The delegations of which the sources name nobody and say nothing else, where they are many. */
  benches: SideView[];
  /** Who took part, though no source says for whom. */
  atTable: PartView[];
  /** Who was not in the room. */
  outside: OutsideView[];
  /** Everybody else whom the briefing names. */
  others: PartView[];
}

/** A delegation: who is new, who else sits in it and who no longer does. */
export interface SideView extends Omit<DelegationView, 'members'> {
  came: MemberView[];
  seated: MemberView[];
  /** Who has left or was replaced, as the sources say. */
  left: MemberView[];
  /** Whom the record of the round before names, and this one does not. */
  unnamed?: { round: LinkView; sign?: SignView; members: EntryView[] };
}

/** Returns who sat where in a round, and who sat there before. */
export function seatsView(briefing: Briefing, who: DelegationsView, context: ViewContext): SeatsView {
  const all = who.delegations.map((side) => sideView(side, briefing, context));
  const empty = all.filter(({ came, seated, left, unnamed, note }) => came.length + seated.length + left.length === 0 && !unnamed && !note);
  const benches = empty.length > FEW ? empty : [];
  const sides = all.filter((side) => !benches.includes(side));
  const isAtTable = ({ presence }: PartView) => presence?.word === 'at-the-table';
  return {
    finding: seatsFinding(all),
    hasLeft: sides.some(({ left, unnamed }) => left.length > 0 || unnamed),
    sides,
    benches,
    atTable: who.others.filter(isAtTable),
    outside: [who.beside, who.absent].filter(({ parts }) => parts.length > 0),
    others: who.others.filter((part) => !isAtTable(part)),
  };
}

function sideView({ members, ...side }: DelegationView, briefing: Briefing, context: ViewContext): SideView {
  const replaced = replacedIn(members, briefing);
  const successors = new Set(replaced.map(({ from }) => from));
  const isNew = ({ actor, change }: MemberView) => change?.word === 'came' || successors.has(actor.id);
  const inRoom = members.filter(({ change }) => change?.word !== 'left');
  const left = [...members.filter(({ change }) => change?.word === 'left'), ...replaced.map((tie) => replacedView(tie, briefing, context))];
  const unnamed = unnamedView(side.actor.id, [...members, ...left], briefing, context);
  return {
    ...side,
    came: inRoom.filter(isNew).map((member) => ({ ...member, sign: signOf('seat', 'came') })),
    seated: inRoom.filter((member) => !isNew(member)),
    left,
    ...(unnamed && { unnamed }),
  };
}

/** Returns the relationships by which a member took the seat of somebody whom the delegation does not list. */
function replacedIn(members: MemberView[], { data }: Briefing): Tie[] {
  const ids = new Set(members.map(({ actor }) => actor.id));
  return data.ties.filter((tie) => tie.tie === 'replaces' && isStated(tie) && ids.has(tie.from) && !ids.has(tie.to));
}

function replacedView({ to, text = '', cites }: Tie, { id }: Briefing, context: ViewContext): MemberView {
  return {
    actor: actorLink(to, context),
    change: { word: 'left', label: BRIEFING_WORDS.memberChanges.left },
    sign: signOf('seat', 'left'),
    role: textView(text, id, context),
    cites: citeViews(cites, context),
  };
}

/** Returns those who, in the record of the round before, sat in a delegation of which this record does not name them. */
function unnamedView(side: string, named: MemberView[], { previous }: Briefing, context: ViewContext): SideView['unnamed'] {
  const ids = new Set(named.map(({ actor }) => actor.id));
  const before = previous?.data.delegations.find(({ actor }) => actor === side)?.members ?? [];
  const members = before.filter(({ actor, change }) => change !== 'left' && !ids.has(actor)).map(({ actor }) => actorLink(actor, context));
  const sign = signOf('seat', 'unnamed');
  return previous && members.length > 0 ? { round: roundLink(previous, context), ...(sign && { sign }), members } : undefined;
}
