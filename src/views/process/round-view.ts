import { eventDays, eventPlace } from '../../model/library/event-line.ts';
import type { Round } from '../../model/library/records.ts';
import { outcomeWords } from '../briefing/round-view.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type LinkView, type NameView, nameView } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A round of a process: one with a briefing, or one without. */
export interface RoundView {
  title: NameView | LinkView;
  days: string;
  place: string;
  /** How it ended, if it has a briefing and a source says so. */
  outcome?: string;
  /** What is known of a round without a briefing. */
  unbriefed?: { text: TextView; cites: CiteView[] };
}

/** Returns a round of a process. */
export function roundView(round: Round, context: ViewContext): RoundView {
  if ('unbriefed' in round) {
    const { name, text, cites } = round.unbriefed;
    return {
      title: nameView(name),
      days: eventDays(round.unbriefed),
      place: eventPlace(round.unbriefed),
      unbriefed: { text: textView(text, '', context), cites: citeViews(cites, context) },
    };
  }
  const { data, path } = round.briefing;
  const outcome = outcomeWords(data);
  return {
    title: { ...nameView(data.title), href: hrefOf(path, context) },
    days: eventDays(data.event),
    place: eventPlace(data.event),
    ...(outcome && { outcome }),
  };
}
