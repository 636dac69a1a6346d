import { formatDate } from '../../model/library/dates.ts';
import { itemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Happening } from '../../model/schema/briefing.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** Something that happened, or is expected. */
export interface EventView {
  fragment: string;
  when: string;
  /** Whether its date is known and past, or it is yet to come. */
  state?: 'foreseen' | 'dated';
  hedge?: string;
  title: TextView;
  cites: CiteView[];
}

/** The timeline, including the talks themselves. */
export interface EventsView {
  events: EventView[];
  /** Which round of talks this was, if known, and the sources for their place and days. */
  round: { text?: TextView; cites: CiteView[] };
}

/** Returns the timeline, oldest first, and the sources for the place and the days of the talks. */
export function eventsView(briefing: Briefing, context: ViewContext): EventsView {
  const { events, event } = briefing.data;
  return {
    events: events.map((each) => eventView(each, briefing, context)),
    round: { ...(event.round && { text: textView(event.round, briefing.id, context) }), cites: citeViews(event.cites, context) },
  };
}

/** Returns something that happened, or is expected. */
export function eventView(event: Happening, briefing: Briefing, context: ViewContext): EventView {
  const { title, date, when, foreseen, cites } = event;
  const hedge = hedgeOf(event, BRIEFING_WORDS.expected);
  const state = foreseen ? 'foreseen' : date ? 'dated' : undefined;
  return {
    fragment: itemFragments(briefing.data).get(event) ?? '',
    when: when ?? (date ? formatDate(date) : BRIEFING_WORDS.noDate),
    ...(state && { state }),
    ...(hedge && { hedge }),
    title: textView(title, briefing.id, context),
    cites: citeViews(cites, context),
  };
}
