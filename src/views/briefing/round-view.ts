import { itemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import { OUTCOMES } from '../../model/schema/talks-vocabulary.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** How a round ended. */
export interface OutcomeView {
  /** How it ended; nothing if no source says. */
  result?: TermView<WordOf<'outcome'>>;
  text?: TextView;
  cites: CiteView[];
}

/** A sentence with the sources that say so. */
export interface CitedText {
  text: TextView;
  cites: CiteView[];
}

/** Such a sentence with its place on the page. */
export interface PlacedText extends CitedText {
  fragment: string;
}

/** Returns how a round ended, as far as a source says. */
export function outcomeView({ id, data: { outcome } }: Briefing, context: ViewContext): OutcomeView {
  if (!outcome) return { cites: [] };
  const { result, text, cites } = outcome;
  return {
    ...(result !== 'not-stated' && { result: termView('outcome', result, context) }),
    ...(text && { text: textView(text, id, context) }),
    cites: citeViews(cites, context),
  };
}

/** Returns in a word or two how a round ended, for lists; nothing if no source says. */
export function outcomeWords({ outcome }: BriefingData): string | undefined {
  return outcome && outcome.result !== 'not-stated' ? OUTCOMES[outcome.result].label : undefined;
}

/** Tells whether a round ended without an agreement among all its parties. */
export function endedWithoutAgreement({ outcome }: BriefingData): boolean {
  return outcome !== undefined && ['no-agreement', 'adjourned', 'unilateral-statements'].includes(outcome.result);
}

/** Returns how those who took part met, and whether they spoke with each other, as far as a source says. */
export function meetingTerms({ event: { mode, contact } }: BriefingData, context: ViewContext): TermView[] {
  return [...(mode ? [termView('mode', mode, context)] : []), ...(contact ? [termView('contact', contact, context)] : [])];
}

/** Returns what the sources report but a briefing does not cover. */
export function notCoveredView({ id, data }: Briefing, context: ViewContext): PlacedText[] {
  const fragments = itemFragments(data);
  return data.notCovered.map((each) => ({
    fragment: fragments.get(each) ?? '',
    text: textView(each.text, id, context),
    cites: citeViews(each.cites, context),
  }));
}
