import type { ProcessRecord } from '../../model/library/records.ts';
import { type AlternateView, type EntryView, feedAlternates, type NameView, nameView, recordLink } from '../parts/link-view.ts';
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

/** Returns what the page of a process shows; other forms of it are named in its head, with the feed that follows it. */
export function processPage(process: ProcessRecord, forms: AlternateView[], context: ViewContext): ProcessPage {
  const { path, data, rounds } = process;
  const { name, description, otherNames, note } = data;
  const alternates = [...forms, ...feedAlternates(`${path}feed`, name, context)];
  return {
    page: pageView({ title: name, description, path, alternates }, context),
    link: recordLink(process, context),
    title: nameView(name),
    description,
    otherNames: otherNames.map((each) => nameView(each)),
    ...(note && { note: textView(note, '', context) }),
    rounds: rounds.map((round) => roundView(round, context)),
  };
}
