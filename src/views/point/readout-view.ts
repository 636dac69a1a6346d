import { evidenceIn, isJointTextOf } from '../../model/library/evidence.ts';
import type { Point } from '../../model/library/records.ts';
import type { Readout } from '../../model/schema/readout.ts';
import type { ReadoutValue } from '../../model/schema/vocabulary.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView } from '../parts/link-view.ts';
import { type DateView, dateView, type TermView, termView } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import { sourceNames } from './names-in-words.ts';

/** What one party says of an agreed point, or what is reported of it. */
export interface ReadoutView {
  says: TermView<ReadoutValue>;
  /** The words for a joint document that lacks it, or words it differently for the party, if that is the ground. */
  lacking?: string;
  /** Whether the standing above already says it. */
  isRepeated: boolean;
  /** The office or the person that says it for the party. */
  by?: EntryView;
  /** The day on which it was said, if that is not the day of the talks. */
  date?: DateView;
  note?: TextView;
  cites: CiteView[];
}

/** Returns what one party says of an agreed point. */
export function readoutView(readout: Readout, { briefing }: Point, context: ViewContext): Omit<ReadoutView, 'isRepeated'> {
  const { says, by, date, note, cites } = readout;
  const lacking = lackingWords(readout, context);
  return {
    says: termView('readout', says, context),
    ...(lacking && { lacking }),
    ...(by && { by: actorLink(by, context) }),
    ...(date && { date: dateView(date) }),
    ...(note && { note: textView(note, briefing.id, context) }),
    cites: citeViews(cites, context),
  };
}

/** Returns the words for a joint document that lacks a point, or words it differently for a party; nothing if no readout rests on one. */
function lackingWords(readout: Readout, context: ViewContext): string | undefined {
  const documents = joinWords(sourceNames(jointTexts(readout, context), context));
  if (documents === '') return undefined;
  if (readout.says === 'silent') return POINT_WORDS.agreement.notIn(documents);
  return readout.says === 'differs' ? POINT_WORDS.agreement.differentIn(documents) : undefined;
}

/** Returns the ids of the joint texts of a party that a readout cites. */
export function jointTexts({ party, cites = [] }: Readout, { library }: ViewContext): string[] {
  const evidence = evidenceIn(library);
  const sources = [...new Set(cites.map(({ source }) => source))];
  return sources.filter((source) => isJointTextOf(evidence.source(source)?.issuers ?? [], party, evidence));
}
