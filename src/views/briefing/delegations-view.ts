import { eventPlace } from '../../model/library/event-line.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Member } from '../../model/schema/briefing.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView } from '../parts/link-view.ts';
import { type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type PartView, partView, type SpellingView, spellingView } from './part-view.ts';

/** Somebody who sits in a delegation, or has left it. */
export interface MemberView {
  actor: EntryView;
  /** How the source spells the name, where that differs. */
  asNamed?: SpellingView;
  change?: { word: 'came' | 'left'; label: string };
  role: TextView;
  cites: CiteView[];
}

/** A delegation. */
export interface DelegationView {
  actor: EntryView;
  isParty: boolean;
  capacities: TermView<WordOf<'capacity'>>[];
  capacityCites: CiteView[];
  members: MemberView[];
  note?: TextView;
}

/** Who sat where. */
export interface DelegationsView {
  delegations: DelegationView[];
  /** Who was in the place of the talks without a seat. */
  beside: { title: string; parts: PartView[] };
  /** Who is concerned and did not take part. */
  absent: { title: string; parts: PartView[] };
}

/** Returns who sat where, who has left, and who was there without a seat. */
export function delegationsView(briefing: Briefing, context: ViewContext): DelegationsView {
  const { delegations, actors, event } = briefing.data;
  const spellings = new Map(actors.flatMap(({ actor, asNamed }) => (asNamed ? [[actor, { asNamed: spellingView(asNamed) }]] : [])));
  const member = ({ actor, role, change, cites }: Member): MemberView => ({
    actor: actorLink(actor, context),
    ...spellings.get(actor),
    ...(change && { change: { word: change, label: BRIEFING_WORDS.memberChanges[change] } }),
    role: textView(role, briefing.id, context),
    cites: citeViews(cites, context),
  });
  return {
    delegations: delegations.map(({ actor, capacities, capacityCites, members, note }) => ({
      actor: actorLink(actor, context),
      isParty: briefing.parties.includes(actor),
      capacities: capacities.map((capacity) => termView('capacity', capacity, context)),
      capacityCites: citeViews(capacityCites, context),
      members: members.map(member),
      ...(note && { note: textView(note, briefing.id, context) }),
    })),
    beside: {
      title: BRIEFING_WORDS.notAtTheTable(event.places.length > 0 ? eventPlace(event) : undefined),
      parts: actors.filter(({ presence }) => presence === 'in-the-place').map((part) => partView(part, briefing, context)),
    },
    absent: {
      title: BRIEFING_WORDS.absent,
      parts: actors.filter(({ presence }) => presence === 'absent').map((part) => partView(part, briefing, context)),
    },
  };
}
