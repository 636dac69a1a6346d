import { changesPath } from '../../model/addresses/paths.ts';
import { besideName } from '../../model/library/event-line.ts';
import type { Briefing, ProcessRecord, Round } from '../../model/library/records.ts';
import { roundChanges } from '../../model/library/round-changes.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type EntryView, type LinkView, nameView, recordLink } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { type ChangeGroup, changeGroups } from '../process/changes-page.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = ROUND_WORDS.since;

/** What a round did to what the round before it had left, by marked relations alone. */
export interface SinceView {
  process: EntryView;
  /** The round before it; none for the first with a briefing. */
  previous?: LinkView;
  /** The rounds between the two or, before the first with a briefing, the earlier ones. */
  between: BetweenView[];
  /** What the round did, in a line: how many points, and which. */
  line?: string;
  /** The page that sets the two rounds side by side. */
  changes?: LinkView;
  groups: ChangeGroup[];
  /** Says that no relation between the two is marked, if none is. */
  none?: string;
  /** The points that relate to no earlier one, and those of the round before that this one does not mention. */
  lists: ChangeGroup[];
}

/** A round between two others: a link to its briefing or, if it has none, what is known of it. */
interface BetweenView {
  round: LinkView;
  unbriefed?: { when: string; text: TextView; cites: CiteView[] };
}

/** Returns what a round did since the one before it; nothing if it belongs to no process. */
export function sinceView(briefing: Briefing, context: ViewContext): SinceView | undefined {
  const { process, previous } = briefing;
  if (!process) return undefined;
  const start = {
    process: recordLink(process, context),
    between: roundsBefore(briefing).map((round) => betweenView(round, process, context)),
  };
  if (!previous) return { ...start, groups: [], lists: [] };
  return {
    ...start,
    previous: roundLink(previous, context),
    line: sinceLine(previous, briefing),
    changes: { name: WORDS.changes, href: hrefOf(changesPath(process.id, briefing.id), context) },
    ...whatChanged(previous, briefing, context),
  };
}

/** The kinds of change, in the order in which readers ask. */
const KINDS = Object.keys(PROCESS_WORDS.changes.groups) as (keyof typeof PROCESS_WORDS.counts)[];

/** Says what a round did to what the one before it had left: of each kind, how many points, and which of its own. */
function sinceLine(previous: Briefing, briefing: Briefing): string {
  const changes = roundChanges(previous, briefing);
  return KINDS.flatMap((kind) => {
    const points = changes[kind].map((each) => ('later' in each ? each.later : each));
    const labels = new Set(points.map(({ label }) => label));
    if (labels.size === 0) return [];
    return kind === 'notMentioned'
      ? PROCESS_WORDS.counts[kind](points.length)
      : `${PROCESS_WORDS.counts[kind](labels.size)} (${[...labels].join(', ')})`;
  }).join(', ');
}

/** The groups that name points alone, since no relation is marked. */
const UNRELATED = new Set(['added', 'not-mentioned']);

function whatChanged(from: Briefing, to: Briefing, context: ViewContext): Pick<SinceView, 'groups' | 'none' | 'lists'> {
  const found = changeGroups(from, to, context);
  const groups = found.filter(({ id }) => !UNRELATED.has(id));
  return { groups, ...(groups.length === 0 && { none: WORDS.none }), lists: found.filter(({ id }) => UNRELATED.has(id)) };
}

function betweenView(round: Round, { path }: ProcessRecord, context: ViewContext): BetweenView {
  if ('briefing' in round) return { round: roundLink(round.briefing, context) };
  const { name, text, cites } = round.unbriefed;
  return {
    round: { ...nameView(name), href: `${hrefOf(path, context)}#rounds` },
    unbriefed: { when: besideName(round.unbriefed).join(', '), text: textView(text, '', context), cites: citeViews(cites, context) },
  };
}

/** Returns the rounds of a process between one and the one that it follows, or all before it. */
function roundsBefore(briefing: Briefing): Round[] {
  const rounds = briefing.process?.rounds ?? [];
  const at = (of: Briefing | undefined) => rounds.findIndex((round) => 'briefing' in round && round.briefing === of);
  return rounds.slice(at(briefing.previous) + 1, at(briefing));
}
