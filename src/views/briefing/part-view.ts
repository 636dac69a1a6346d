import type { Briefing } from '../../model/library/records.ts';
import type { Office, Part } from '../../model/schema/briefing.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type EntryView, type NameView, nameView } from '../parts/link-view.ts';
import { hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** How a source spells a name, with the words that say so. */
export interface SpellingView extends NameView {
  words: string;
}

/** The part that an actor plays in the talks. */
export interface PartView {
  actor: ActorLink;
  part: TextView;
  hedge?: string;
  /** How the source spells the name, if that differs. */
  asNamed?: SpellingView;
  /** Where it was during the talks, if a source says. */
  presence?: TermView<WordOf<'presence'>>;
  cites: CiteView[];
}

/** Returns the part that an actor plays in the talks. */
export function partView({ actor, part, asNamed, presence, certainty, cites }: Part, briefing: Briefing, context: ViewContext): PartView {
  const hedge = hedgeOf({ certainty });
  return {
    actor: actorLink(actor, context),
    part: textView(part, briefing.id, context),
    ...(hedge && { hedge }),
    ...(asNamed && { asNamed: spellingView(asNamed) }),
    ...(presence !== 'not-stated' && { presence: termView('presence', presence, context) }),
    cites: citeViews(cites, context),
  };
}

/** Returns how the source spells a name, for the brackets after that name. */
export function spellingView(name: string): SpellingView {
  return { words: BRIEFING_WORDS.spelling, ...nameView(name) };
}

/** An office that an actor holds, or is designated for, at the time of the talks. */
export interface OfficeView {
  actor: EntryView;
  /** Its name, and whether the actor is only designated for it. */
  office: string;
  /** Whose office it is. */
  of?: EntryView;
  cites: CiteView[];
}

/** Returns an office that an actor holds at the time of the talks. */
export function officeView({ actor, office, of, designated, cites }: Office, context: ViewContext): OfficeView {
  return {
    actor: actorLink(actor, context),
    office: designated ? BRIEFING_WORDS.designated(office) : office,
    ...(of && { of: actorLink(of, context) }),
    cites: citeViews(cites, context),
  };
}
