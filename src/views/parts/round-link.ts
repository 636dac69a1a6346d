import { roundWords } from '../../model/library/event-line.ts';
import type { Briefing } from '../../model/library/records.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type EntryView, type LinkView, nameView, recordLink } from './link-view.ts';

/** The process that a round belongs to, and the rounds before and after it that have a briefing. */
export interface RoundsView {
  process: EntryView;
  round: LinkView;
  previous?: LinkView;
  next: LinkView[];
}

/** Returns a link to the briefing on a round, under its day and place, after the name of the talks if they have no process; seen from a round of another process, under the name of its own, too. */
export function roundLink({ path, data, process }: Briefing, context: ViewContext, seenFrom?: Briefing): LinkView {
  const elsewhere = seenFrom && process && process !== seenFrom.process ? [process.data.name] : [];
  return { ...nameView([roundWords({ process, data }), ...elsewhere].join(', ')), href: hrefOf(path, context) };
}

/** Returns the process that a round belongs to, with the rounds around it; nothing if it belongs to none. */
export function roundsView(briefing: Briefing, context: ViewContext): RoundsView | undefined {
  const { process, previous, next } = briefing;
  return (
    process && {
      process: recordLink(process, context),
      round: roundLink(briefing, context),
      ...(previous && { previous: roundLink(previous, context) }),
      next: next.map((each) => roundLink(each, context)),
    }
  );
}
