import { eventDays } from '../../model/library/event-line.ts';
import { newestFirst } from '../../model/library/library.ts';
import { newestRoundFirst } from '../../model/library/order-rounds.ts';
import type { Briefing, ProcessRecord } from '../../model/library/records.ts';
import { type StanceCourse, type Stated, stanceCourses } from '../../model/library/stance-courses.ts';
import { HUB_WORDS } from '../../words/hub-words.ts';
import type { EntryView } from '../parts/link-view.ts';
import { type TermView, termViews } from '../parts/term-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type RoundColumns, roundColumns } from './round-columns.ts';
import { type StanceRow, type StanceSubject, stanceRow } from './stance-row.ts';

/** The most rounds that have a column: a phone has room for no more. */
export const MAX_COLUMNS = 8;

/** Where parties stand through rounds: a row for each topic, or party; a column for each round, the oldest first. */
export interface StanceTable extends RoundColumns {
  /** The rows, in one body or, where several topics have rows for parties, in one for each topic. */
  bodies: { topic?: EntryView; rows: StanceRow[] }[];
  /** Whether the rows say since when: talks of no process are not compared, nor is one round. */
  isCourse: boolean;
  /** The words for the rounds before those shown, which have no column, with a link to a list of them if the page has one. */
  earlier?: { name: string; href?: string };
  /** The words for the rows that are left out: those whose stance changed earliest. */
  left?: string;
  /** The stances among the signs. */
  key: TermView[];
}

/** What a table is made from. */
interface Told {
  process: ProcessRecord | undefined;
  /** The rounds, the newest first. */
  rounds: Briefing[];
  bodies: { topic?: EntryView; subjects: StanceSubject[] }[];
  /** Whether no later round is looked at, as on the page of a year. */
  isOver?: boolean;
  /** Where the page lists all rounds. */
  roundsAt?: string;
  /** The most rows, and the words for those that are left out. */
  room?: { rows: number; rest: (rows: number) => string } | undefined;
}

/** Returns where parties stand through rounds as a table; the row whose stance changed last is first. */
export function stanceTable({ process, rounds, bodies, isOver = false, roundsAt, room }: Told, context: ViewContext): StanceTable {
  const columns = rounds.slice(0, MAX_COLUMNS).toReversed();
  const subjects = bodies.flatMap((body) => body.subjects);
  const shown = new Set(inOrderOfChange(subjects).slice(0, room?.rows));
  const told = bodies.map(({ topic, subjects }) => ({
    ...(topic && { topic }),
    rows: inOrderOfChange(subjects.filter((each) => shown.has(each))).map((each) => {
      const row = stanceRow(each, columns, isOver, context);
      return topic ? inBrief(row) : row;
    }),
  }));
  const words = new Set<string | undefined>(
    told.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ stance }) => stance?.word))),
  );
  const [earlier, left] = [rounds.length - columns.length, subjects.length - shown.size];
  return {
    ...roundColumns(columns, context),
    bodies: told.filter(({ rows }) => rows.length > 0),
    isCourse: (process?.briefings.length ?? 0) > 1,
    ...(earlier > 0 && { earlier: { name: HUB_WORDS.stances.earlier(earlier), ...(roundsAt && { href: roundsAt }) } }),
    ...(room && left > 0 && { left: room.rest(left) }),
    key: termViews('stance', context).filter(({ word }) => words.has(word)),
  };
}

/** Returns a row without what is said beside a stance, for which a table with several topics has no room. */
function inBrief({ now: { text, ...now }, ...row }: StanceRow): StanceRow {
  return { ...row, now: { ...now, ...(now.inWords && text && { text }) } };
}

/** Returns subjects by their last move, the newest first; then those that have not moved, by the newest round that states a stance; then those not stated. */
export function inOrderOfChange(subjects: StanceSubject[]): StanceSubject[] {
  return subjects.toSorted((a, b) => {
    const [one, other] = [lastChange(a), lastChange(b)];
    if (!one || !other || one.rank !== other.rank) return (other?.rank ?? 0) - (one?.rank ?? 0);
    return newestRoundFirst(one.at, other.at) || newestFirst(one.at, other.at);
  });
}

/** Returns the round of the last move in some courses, or else the newest that states a stance. */
function lastChange({ courses }: StanceSubject): { rank: number; at: Briefing } | undefined {
  const changes = courses.map(({ moves: [move], stated, now }) => ({ rank: move ? 3 : stated > 0 ? 2 : 1, at: (move ?? now).briefing }));
  return changes.toSorted((a, b) => b.rank - a.rank || newestFirst(a.at, b.at))[0];
}

/** What tables of stances show, in a sentence that ends with what moved last, if anything did. */
export interface FindingView {
  words: string;
  last?: { of: EntryView; day: string };
}

/** Returns what tables of stances show, from the subjects of their rows. */
export function findingView(subjects: StanceSubject[], wordsFor: (counts: { compared: number; moved: number }) => string): FindingView {
  const compared = subjects.filter(({ courses }) => courses.some(({ stated }) => stated > 1));
  const moved = inOrderOfChange(compared.filter(({ courses }) => courses.some(({ moves }) => moves.length > 0)));
  if (compared.length === 0) return { words: HUB_WORDS.stances.none };
  const [last] = moved;
  const at = last && lastChange(last)?.at;
  return {
    words: wordsFor({ compared: compared.length, moved: moved.length }),
    ...(last && at && { last: { of: last.of, day: eventDays(at.data.event) } }),
  };
}

/** Returns the courses on a page, a subject for each party and topic in a process, and one for both in all talks of none. */
export function stanceSubjects(courses: StanceCourse[], linkOf: (course: StanceCourse) => EntryView): StanceSubject[] {
  const groups = Map.groupBy(courses, ({ process, party, topic }) => [process?.id ?? '', party, topic].join(' '));
  return Array.from(groups.values()).flatMap((each) => {
    const [first] = each;
    return first
      ? [
          {
            process: first.process,
            party: first.party,
            of: linkOf(first),
            courses: each.toSorted((a, b) => newestFirst(a.now.briefing, b.now.briefing)),
          },
        ]
      : [];
  });
}

/** Returns where parties stand, through the rounds, as far as some of the statements are on a page; what is newer than they are is left out. */
export function coursesOn(shown: Stated[], all: Stated[]): StanceCourse[] {
  const onPage = new Set(shown);
  const isOnPage = (each: Stated) => onPage.has(each);
  const first = all.findIndex(isOnPage);
  const courses = first === -1 ? [] : stanceCourses(all.slice(first)).filter(({ statements }) => statements.some(isOnPage));
  return courses.map((course) => ({ ...course, statements: course.statements.filter((each) => each === course.now || isOnPage(each)) }));
}
