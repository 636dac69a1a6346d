import { roundLine } from '../../model/library/event-line.ts';
import type { ProcessRecord } from '../../model/library/records.ts';
import { type OutcomeView, outcomeView } from '../briefing/round-view.ts';
import {
  type AlternateView,
  type EntryView,
  feedAlternates,
  type LinkView,
  type NameView,
  nameView,
  recordLink,
} from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type DueItem, dueItems } from './due-view.ts';
import { type MembersView, membersViews } from './members-view.ts';
import { type DidView, didView, type RoundView, roundView } from './round-view.ts';
import { type ScaleView, scaleView } from './scale-view.ts';
import { stancesView, type TopicStances } from './stances-view.ts';
import { type ThreadsView, threadsView } from './thread-view.ts';

/** The most rounds that are shown unfolded. */
const MAX_ROUNDS = 12;

/** What the page of a process shows. */
export interface ProcessPage {
  page: PageView;
  link: EntryView;
  title: NameView;
  description: string;
  otherNames: NameView[];
  /** What ties its rounds together, and whose word that is. */
  note?: TextView;
  /** The newest round with a briefing; nothing in a process without any. */
  newest?: NewestView;
  due: DueItem[];
  scale?: ScaleView;
  /** The newest first; in a long process, the older ones apart. */
  rounds: RoundView[];
  olderRounds: RoundView[];
  /** Whether there are so many rounds that what is said on each issue is folded. */
  isLong: boolean;
  threads: ThreadsView;
  members: MembersView[];
  stances: TopicStances[];
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

/** Returns what the page of a process shows; other forms of it are named in its head, with the feed that follows it. */
export function processPage(process: ProcessRecord, forms: AlternateView[], context: ViewContext): ProcessPage {
  const { path, data, rounds } = process;
  const { name, description, otherNames, note } = data;
  const [newest, scale] = [newestView(process, context), scaleView(rounds)];
  const shown = rounds.toReversed().map((round) => roundView(round, process, context));
  const alternates = [...forms, ...feedAlternates(`${path}feed`, name, context)];
  return {
    page: pageView({ title: name, description, path, alternates }, context),
    link: recordLink(process, context),
    title: nameView(name),
    description,
    otherNames: otherNames.map((each) => nameView(each)),
    ...(note && { note: textView(note, '', context) }),
    ...(newest && { newest }),
    due: dueItems(process, context),
    ...(scale && { scale }),
    rounds: shown.slice(0, MAX_ROUNDS),
    olderRounds: shown.slice(MAX_ROUNDS),
    isLong: shown.length > MAX_ROUNDS,
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
