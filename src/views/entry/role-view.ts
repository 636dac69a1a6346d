import { eventLine } from '../../model/library/event-line.ts';
import { officeFragments } from '../../model/library/item-fragments.ts';
import type { ActorRecord, Briefing } from '../../model/library/records.ts';
import type { Delegation, Office, Part } from '../../model/schema/briefing.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import type { SpellingView } from '../briefing/part-view.ts';
import { type OfficeView, officeView } from '../briefing/part-view.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView, type LinkView, nameView } from '../parts/link-view.ts';
import { hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { groupsOn, type RoundGroup } from './by-process.ts';

/** What an actor is in a round of talks: the holder of an office, a party, a member of a delegation, or another part. */
export type RoleView = { talks: LinkView; cites: CiteView[] } & (
  | { form: 'office'; fragment: string; office: OfficeView }
  | { form: 'party'; isParty: boolean; capacities: TermView<WordOf<'capacity'>>[]; note?: TextView }
  | { form: 'member'; seat: keyof typeof ENTRY_WORDS.actor.seats; party: EntryView; role: TextView }
  | { form: 'part'; part: TextView; hedge?: string; asNamed?: SpellingView }
);

const WORDS = ENTRY_WORDS.actor;

/** Returns what an actor is in the talks, as the briefings say, by process. */
export function roleViews(record: ActorRecord, context: ViewContext): RoundGroup<RoleView>[] {
  const { offices, delegations, seats, parts } = record;
  const fragments = officeFragments(record);
  const roles = [
    ...offices.map(({ briefing, office }) => ({ briefing, role: officeRole(office, briefing, fragments.get(office), context) })),
    ...delegations.map(({ briefing, delegation }) => ({ briefing, role: partyRole(delegation, briefing, context) })),
    ...seats.map((seat) => ({ briefing: seat.briefing, role: memberRole(seat, context) })),
    ...parts.map(({ briefing, part }) => ({ briefing, role: partRole(part, briefing, context) })),
  ];
  return groupsOn(record, context)(roles, ({ role }) => role);
}

function officeRole(office: Office, briefing: Briefing, fragment = '', context: ViewContext): RoleView {
  const view = officeView(office, context);
  return { form: 'office', fragment, office: view, talks: talksLink(briefing, context), cites: view.cites };
}

function partyRole({ actor, capacities, capacityCites, note }: Delegation, briefing: Briefing, context: ViewContext): RoleView {
  return {
    form: 'party',
    talks: talksLink(briefing, context),
    isParty: briefing.parties.includes(actor),
    capacities: capacities.map((capacity) => termView('capacity', capacity, context)),
    ...(note && { note: textView(note, briefing.id, context) }),
    cites: citeViews(capacityCites, context),
  };
}

function memberRole({ briefing, delegation, member }: ActorRecord['seats'][number], context: ViewContext): RoleView {
  return {
    form: 'member',
    seat: member.change ?? 'sits',
    party: actorLink(delegation.actor, context),
    role: textView(member.role, briefing.id, context),
    talks: talksLink(briefing, context),
    cites: citeViews(member.cites, context),
  };
}

function partRole({ part, asNamed, certainty, cites }: Part, briefing: Briefing, context: ViewContext): RoleView {
  const hedge = hedgeOf({ certainty });
  return {
    form: 'part',
    part: textView(part, briefing.id, context),
    talks: talksLink(briefing, context),
    ...(hedge && { hedge }),
    ...(asNamed && { asNamed: { words: WORDS.spelling, ...nameView(asNamed) } }),
    cites: citeViews(cites, context),
  };
}

function talksLink({ path, data }: Briefing, context: ViewContext): LinkView {
  return { name: eventLine(data), href: hrefOf(path, context) };
}
