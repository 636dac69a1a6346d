import { changesPath } from '../../model/addresses/paths.ts';
import { roundLine } from '../../model/library/event-line.ts';
import type { Briefing, Point, ProcessRecord, Round } from '../../model/library/records.ts';
import { type ChangeKind, type RoundChange, roundChanges } from '../../model/library/round-changes.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type EntryView, type LinkView, nameView, recordLink } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import { type RelationView, relationViews, stepViews } from '../point/relation-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = ROUND_WORDS.since;

/** What a round did to what the round before it had left, by marked relations alone. */
export interface SinceView {
  process: EntryView;
  /** The round before it; none for the first with a briefing. */
  previous?: LinkView;
  /** The rounds between the two or, before the first with a briefing, the earlier ones. */
  between: BetweenView[];
  /** The page that sets the two rounds side by side. */
  changes?: LinkView;
  groups: { title: string; rows: ChangeRow[] }[];
  /** Says that no relation between the two is marked, if none is. */
  none?: string;
  /** The points that relate to no earlier one, and those of the round before that this one does not mention. */
  lists: { title: string; points: PointLink[] }[];
}

/** A round between two others: a link to its briefing or, if it has none, what is known of it. */
interface BetweenView {
  round: LinkView;
  unbriefed?: { when: string; text: TextView; cites: CiteView[] };
}

/** A point of a round, and the relations that lead from it to one of an earlier round. */
interface ChangeRow {
  point: PointLink;
  relations: RelationView[];
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
    changes: { name: WORDS.changes, href: hrefOf(changesPath(process.id, briefing.id), context) },
    ...whatChanged(previous, briefing, context),
  };
}

const GROUPS: ChangeKind[] = ['changed', 'kept', 'dropped', 'answered'];

function whatChanged(from: Briefing, to: Briefing, context: ViewContext): Pick<SinceView, 'groups' | 'none' | 'lists'> {
  const found = roundChanges(from, to);
  const row = ({ later, steps }: RoundChange): ChangeRow => ({
    point: pointLink(later, context),
    relations: stepViews(steps, context),
  });
  const elsewhere = found.relatedElsewhere.map((point) => ({ point: pointLink(point, context), relations: relationViews(point, context) }));
  const all = [
    ...GROUPS.map((kind) => ({ title: WORDS.groups[kind], rows: found[kind].map(row) })),
    { title: WORDS.groups.relatedElsewhere, rows: elsewhere },
  ];
  const list = (title: string, points: Point[]) => ({ title, points: points.map((point) => pointLink(point, context)) });
  const lists = [list(WORDS.groups.added, found.added), list(WORDS.groups.notMentioned, found.notMentioned)];
  const groups = all.filter(({ rows }) => rows.length > 0);
  return { groups, ...(groups.length === 0 && { none: WORDS.none }), lists: lists.filter(({ points }) => points.length > 0) };
}

function betweenView(round: Round, { path }: ProcessRecord, context: ViewContext): BetweenView {
  if ('briefing' in round) return { round: roundLink(round.briefing, context) };
  const { name, text, cites } = round.unbriefed;
  return {
    round: { ...nameView(name), href: `${hrefOf(path, context)}#rounds` },
    unbriefed: { when: roundLine(round.unbriefed), text: textView(text, '', context), cites: citeViews(cites, context) },
  };
}

/** Returns the rounds of a process between one and the one that it follows, or all before it. */
function roundsBefore(briefing: Briefing): Round[] {
  const rounds = briefing.process?.rounds ?? [];
  const at = (of: Briefing | undefined) => rounds.findIndex((round) => 'briefing' in round && round.briefing === of);
  return rounds.slice(at(briefing.previous) + 1, at(briefing));
}
