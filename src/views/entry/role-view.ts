import { eventLine } from '../../model/library/event-line.ts';
import type { ActorRecord, Briefing } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import type { SpellingView } from '../briefing/part-view.ts';
import { type OfficeView, officeView } from '../briefing/part-view.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView, type LinkView, nameView } from '../parts/link-view.ts';
import { hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** What an actor is in a round of talks: the holder of an office, a party, a member of a delegation, or another part. */
export type RoleView = { cites: CiteView[] } & (
  | { form: 'office'; office: OfficeView; talks: LinkView }
  | { form: 'party'; talks: LinkView; isParty: boolean; capacities: TermView<WordOf<'capacity'>>[]; note?: TextView }
  | { form: 'member'; seat: keyof typeof ENTRY_WORDS.actor.seats; party: EntryView; role: TextView; talks: LinkView }
  | { form: 'part'; part: TextView; hedge?: string; asNamed?: SpellingView }
);

const WORDS = ENTRY_WORDS.actor;

/** Returns what an actor is in the talks, as the briefings say. */
export function roleViews({ offices, delegations, seats, parts }: ActorRecord, context: ViewContext): RoleView[] {
  return [
    ...offices.map(({ briefing, office }): RoleView => {
      const view = officeView(office, context);
      return { form: 'office', office: view, talks: talksLink(briefing, briefing.data.event.name, context), cites: view.cites };
    }),
    ...delegations.map(
      ({ briefing, delegation: { actor, capacities, capacityCites, note } }): RoleView => ({
        form: 'party',
        talks: talksLink(briefing, eventLine(briefing.data), context),
        isParty: briefing.parties.includes(actor),
        capacities: capacities.map((capacity) => termView('capacity', capacity, context)),
        ...(note && { note: textView(note, briefing.id, context) }),
        cites: citeViews(capacityCites, context),
      }),
    ),
    ...seats.map(
      ({ briefing, delegation, member: { role, change, cites } }): RoleView => ({
        form: 'member',
        seat: change ?? 'sits',
        party: actorLink(delegation.actor, context),
        role: textView(role, briefing.id, context),
        talks: talksLink(briefing, eventLine(briefing.data), context),
        cites: citeViews(cites, context),
      }),
    ),
    ...parts.map(({ briefing, part: { part, asNamed, certainty, cites } }): RoleView => {
      const hedge = hedgeOf({ certainty });
      return {
        form: 'part',
        part: textView(part, briefing.id, context),
        ...(hedge && { hedge }),
        ...(asNamed && { asNamed: { words: WORDS.spelling, ...nameView(asNamed) } }),
        cites: citeViews(cites, context),
      };
    }),
  ];
}

function talksLink({ path }: Briefing, name: string, context: ViewContext): LinkView {
  return { name, href: hrefOf(path, context) };
}
