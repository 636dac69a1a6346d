import type { ProcessRecord } from '../../model/library/records.ts';
import { type EntryView, type NameView, nameView, recordLink } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type RoundView, roundView } from './round-view.ts';

/** What the page of a process shows. */
export interface ProcessPage {
  page: PageView;
  link: EntryView;
  title: NameView;
  description: string;
  otherNames: NameView[];
  /** What ties its rounds together, and whose word that is. */
  note?: TextView;
  /** Oldest first. */
  rounds: RoundView[];
}

/** Returns what the page of a process shows. */
export function processPage(process: ProcessRecord, context: ViewContext): ProcessPage {
  const { path, data, rounds } = process;
  const { name, description, otherNames, note } = data;
  return {
    page: pageView({ title: name, description, path }, context),
    link: recordLink(process, context),
    title: nameView(name),
    description,
    otherNames: otherNames.map((each) => nameView(each)),
    ...(note && { note: textView(note, '', context) }),
    rounds: rounds.map((round) => roundView(round, context)),
  };
}
