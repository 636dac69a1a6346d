import type { Point, ProcessRecord, RelationRecord } from '../../model/library/records.ts';
import { type Thread, threadsOf } from '../../model/library/threads.ts';
import type { RelationKind } from '../../model/schema/talks-vocabulary.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { type EntryView, type LinkView, topicLink } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { kindLine, type PointLink, pointLink } from '../point/point-link.ts';
import { type RelationView, relationViews, takenUpViews } from '../point/relation-view.ts';
import type { ViewContext } from '../view-context.ts';

/** The most rounds that a table has columns for; in a longer process, each matter lists its own rounds. */
const MAX_COLUMNS = 6;

/** The matters of a process, round by round. */
export interface ThreadsView {
  /** The columns, the oldest first; none in a process that is too long for a table. */
  columns: LinkView[];
  threads: ThreadView[];
}

/** A matter through the rounds. */
export interface ThreadView {
  topic: EntryView;
  /** The newest point, where another matter has the same topic. */
  newest?: string;
  /** How many rounds it occurs in. */
  rounds: string;
  /** A cell for each column or, without columns, for each round with a point. */
  cells: CellView[];
}

/** What one round has on a matter. */
export interface CellView {
  round: LinkView;
  points: ThreadPoint[];
  /** The relation that leads into the cell, or through it to a later one. */
  line?: { kind: RelationKind; isThrough: boolean };
}

/** A point in a thread, and what to follow from it. */
export interface ThreadPoint {
  fragment: string;
  point: PointLink;
  /** Its kind, and whose word it rests on. */
  kind: string;
  /** How it relates to earlier points, and how later ones relate to it. */
  relations: FollowView[];
}

/** A relation to follow to the other point: on the same page, unless that is of another process. */
export interface FollowView extends Pick<RelationView, 'cites' | 'reading'> {
  words: string;
  href: string;
  /** The other point and its round: "A2 of 19 August 2025, Paris". */
  to: string;
}

/** Returns the matters of a process, round by round. */
export function threadsView(process: ProcessRecord, context: ViewContext): ThreadsView {
  const { briefings } = process;
  const threads = threadsOf(process);
  const topics = Map.groupBy(threads, ({ topic }) => topic);
  const isTable = briefings.length <= MAX_COLUMNS;
  return {
    columns: isTable ? briefings.map((briefing) => roundLink(briefing, context)) : [],
    threads: threads.map((thread) => ({
      topic: topicLink(thread.topic, context),
      ...(topics.get(thread.topic)?.length !== 1 && { newest: thread.newest.data.title }),
      rounds: PROCESS_WORDS.threads.rounds(thread.cells.length),
      cells: (isTable ? allCells(thread, process) : thread.cells).map((cell) => cellView(cell, thread, process, context)),
    })),
  };
}

type Cell = Thread['cells'][number];

function allCells({ cells }: Thread, { briefings }: ProcessRecord): Cell[] {
  return briefings.map((briefing) => cells.find((cell) => cell.briefing === briefing) ?? { briefing, points: [] });
}

function cellView({ briefing, points }: Cell, thread: Thread, process: ProcessRecord, context: ViewContext): CellView {
  const line = lineInto(points, process) ?? lineThrough(briefing, thread, process);
  return {
    round: roundLink(briefing, context),
    points: points.map((point) => threadPoint(point, process, context)),
    ...(line && { line }),
  };
}

/** The relations in the order in which one of them is drawn where there are several. */
const DRAWN: RelationKind[] = ['drops', 'replaces', 'changes', 'repeats', 'answers'];

function lineInto(points: Point[], process: ProcessRecord): CellView['line'] {
  const kind = drawnOf(points.flatMap(({ relations }) => relations).filter(({ to }) => to.briefing.process === process));
  return kind && { kind, isThrough: false };
}

/** Returns the line of a relation that passes over a round without a point on the matter. */
function lineThrough(briefing: Cell['briefing'], { points, cells }: Thread, { briefings }: ProcessRecord): CellView['line'] {
  if (cells.some((cell) => cell.briefing === briefing)) return undefined;
  const placeOf = (each: Cell['briefing']) => briefings.indexOf(each);
  const passing = points
    .flatMap(({ relations }) => relations)
    .filter(({ from, to }) => placeOf(to.briefing) < placeOf(briefing) && placeOf(briefing) < placeOf(from.briefing));
  const kind = drawnOf(passing.filter(({ to }) => to.briefing.process === briefing.process));
  return kind && { kind, isThrough: true };
}

function drawnOf(records: RelationRecord[]): RelationKind | undefined {
  return DRAWN.find((kind) => records.some(({ relation }) => relation.relation === kind));
}

function threadPoint(point: Point, process: ProcessRecord, context: ViewContext): ThreadPoint {
  const earlier = relationViews(point, context).map((view, index) => followView(view, point.relations[index]?.to, process));
  // On what a relation rests is said once, at the later point.
  const later = takenUpViews(point, context).map((view, index) =>
    followView({ ...view, cites: [], reading: '' }, point.takenUp[index]?.from, process),
  );
  return {
    fragment: fragmentOf(point),
    point: pointLink(point, context),
    kind: kindLine(point, context),
    relations: [...earlier, ...later],
  };
}

function followView({ term, point, round, cites, reading }: RelationView, other: Point | undefined, process: ProcessRecord): FollowView {
  return {
    words: term.label,
    href: other?.briefing.process === process ? `#${fragmentOf(other)}` : point.href,
    to: ROUND_WORDS.of(point.label, round.name).join(''),
    cites,
    ...(reading && { reading }),
  };
}

function fragmentOf({ briefing, id }: Point): string {
  return `${briefing.id}-${id}`;
}
