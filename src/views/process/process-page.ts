import { processCardImage } from '../../model/addresses/card-image.ts';
import { roundLine } from '../../model/library/event-line.ts';
import type { ProcessRecord } from '../../model/library/records.ts';
import { type OutcomeView, outcomeView } from '../briefing/round-view.ts';
import {
  type AlternateView,
  type EntryView,
  type LinkView,
  type NameView,
  nameView,
  recordFeedAlternates,
  recordFeedLinks,
  recordLink,
} from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type DueItem, dueItems } from './due-view.ts';
import { type MembersView, membersViews } from './members-view.ts';
import { type ProcessStances, processStances } from './process-stances.ts';
import { type DidView, didView, type RoundView, roundView } from './round-view.ts';
import { type ScaleView, scaleView } from './scale-view.ts';
import { stancesView, type TopicStances } from './stances-view.ts';
import { type ThreadsView, threadsView } from './thread-view.ts';

/** The most rounds that the page shows unfolded. */
const MAX_UNFOLDED = 12;

/** What a process is, for its page and every other output. */
export interface ProcessView {
  link: EntryView;
  /** The permanent address, absolute. */
  address: string;
  title: NameView;
  description: string;
  otherNames: NameView[];
  /** What ties its rounds together, and whose word that is. */
  note?: TextView;
  /** The newest round with a briefing; nothing in a process without any. */
  newest?: NewestView;
  due: DueItem[];
  scale?: ScaleView;
  /** The newest first. */
  rounds: RoundView[];
  threads: ThreadsView;
  members: MembersView[];
  stances: TopicStances[];
}

/** What the page of a process shows. */
export interface ProcessPage extends ProcessView {
  page: PageView;
  /** The other forms of the process. */
  forms: AlternateView[];
  /** The feed that follows it. */
  feeds: AlternateView[];
  /** How many of the rounds are shown unfolded. */
  unfolded: number;
  /** Where the parties stand through the rounds: a row for each party in one body for each topic. */
  course: ProcessStances;
}

/** The newest round with a briefing: where the process stands. */
export interface NewestView {
  round: LinkView;
  /** When and where it took place. */
  line: string;
  summary: string;
  outcome: OutcomeView;
  did?: DidView;
}

/** Returns what the page of a process shows; its other forms are named in its head, with the feeds that follow it. */
export function processPage(process: ProcessRecord, others: AlternateView[], context: ViewContext): ProcessPage {
  const { path, data } = process;
  const { name, description } = data;
  const alternates = [...others, ...recordFeedAlternates(path, name, context)];
  return {
    page: pageView({ title: name, description, path, card: processCardImage(process), alternates }, context),
    forms: others,
    feeds: recordFeedLinks(path, context),
    unfolded: MAX_UNFOLDED,
    course: processStances(process, context),
    ...processView(process, context),
  };
}

/** Returns what a process is: its rounds, its matters, who came and left, and where the parties stood. */
export function processView(process: ProcessRecord, context: ViewContext): ProcessView {
  const { path, data, rounds } = process;
  const { name, description, otherNames, note } = data;
  const [newest, scale] = [newestView(process, context), scaleView(rounds)];
  return {
    link: recordLink(process, context),
    address: context.absolute(path),
    title: nameView(name),
    description,
    otherNames: otherNames.map((each) => nameView(each)),
    ...(note && { note: textView(note, '', context) }),
    ...(newest && { newest }),
    due: dueItems(process, context),
    ...(scale && { scale }),
    rounds: rounds.toReversed().map((round) => roundView(round, process, context)),
    threads: threadsView(process, context),
    members: membersViews(process, context),
    stances: stancesView(process, context),
  };
}

function newestView(process: ProcessRecord, context: ViewContext): NewestView | undefined {
  const briefing = process.briefings.at(-1);
  if (!briefing) return undefined;
  const { data, path } = briefing;
  const did = didView(briefing, process, context);
  return {
    round: { ...nameView(data.title), href: hrefOf(path, context) },
    line: roundLine(data.event),
    summary: data.summary,
    outcome: outcomeView(briefing, context),
    ...(did && { did }),
  };
}
