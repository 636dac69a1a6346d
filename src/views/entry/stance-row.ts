import { placePath } from '../../model/addresses/paths.ts';
import { formatDate } from '../../model/library/dates.ts';
import { roundWords } from '../../model/library/event-line.ts';
import { itemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing, ProcessRecord } from '../../model/library/records.ts';
import type { StanceCourse, Stated } from '../../model/library/stance-courses.ts';
import { STANCES } from '../../model/schema/vocabulary.ts';
import { HUB_WORDS } from '../../words/hub-words.ts';
import { notStated, type StanceView, stanceView } from '../briefing/positions-view.ts';
import type { EntryView } from '../parts/link-view.ts';
import { hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = HUB_WORDS.stances;

/** Where a party stands on a topic, and what each round states. */
export interface StanceRow {
  of: EntryView;
  now: StanceView;
  /** Since when our record has the stance, how often it moved, and that later rounds do not state it. */
  since?: { day: string; words: string };
  cells: StanceCell[];
}

/** What a round states: a stance, that it is not stated, or nothing, if the party took no part. */
export interface StanceCell {
  stance?: TermView<WordOf<'stance'>>;
  /** Where it is stated, and the words for it. */
  at?: { href: string; words: string };
  isHedged?: true;
  /** Whether the party had moved. */
  isMove?: true;
}

/** What a row is made from: the course of a party on a topic, or its courses in talks of no process, the newest first. */
export interface StanceSubject {
  process: ProcessRecord | undefined;
  party: string;
  of: EntryView;
  courses: StanceCourse[];
}

/** Returns a row of a table whose columns are some rounds; `isOver` says that no later round is looked at, as on the page of a year. */
export function stanceRow({ party, of, courses }: StanceSubject, rounds: Briefing[], isOver: boolean, context: ViewContext): StanceRow {
  const [course] = courses;
  const statements = new Map(courses.flatMap((each) => each.statements.map((stated) => [stated.briefing, stated])));
  const moves = new Set(courses.flatMap((each) => each.moves));
  const since = course && sinceView(course, isOver);
  return {
    of,
    now: course ? stanceView(course.now.position, course.now.briefing, context) : notStated(context),
    ...(since && { since }),
    cells: rounds.map((round) => {
      const stated = statements.get(round);
      if (stated) return statedCell(stated, moves.has(stated), context);
      return round.parties.includes(party) ? { stance: termView('stance', 'not-stated', context) } : {};
    }),
  };
}

function statedCell({ briefing, position }: Stated, isMove: boolean, context: ViewContext): StanceCell {
  const { stance, text } = position;
  const term = termView('stance', stance, context);
  if (stance === 'not-stated' && !text) return { stance: term };
  const hedge = hedgeOf(position);
  const fragment = itemFragments(briefing.data).get(position) ?? '';
  const words = WORDS.cell(term.label, hedge, roundWords(briefing), isMove);
  return {
    stance: term,
    at: { href: hrefOf(placePath(briefing.id, fragment), context), words },
    ...(hedge && { isHedged: true }),
    ...(isMove && { isMove: true }),
  };
}

function sinceView(course: StanceCourse, isOver: boolean): StanceRow['since'] {
  const { process, now, since, stated, moves } = course;
  if (!process || process.briefings.length < 2 || stated === 0) return undefined;
  const { first, last } = since.briefing.data.event;
  const day = first ?? last;
  const hedge = hedgeOf(since.position);
  const notSince = isOver ? undefined : notSinceWords(course);
  const { stance } = since.position;
  return {
    day: WORDS.since(day ? formatDate(day) : undefined, {
      ...(stance !== now.position.stance && { stance: STANCES[stance].label }),
      ...(hedge !== hedgeOf(now.position) && { hedge }),
    }),
    words: [WORDS.moves(stated, moves.length), ...(notSince ? [notSince] : [])].join('; '),
  };
}

/** Counts the rounds of the process since then in which the party took part and its stance is not stated. */
function notSinceWords({ process, party, now }: StanceCourse): string | undefined {
  const briefings = process?.briefings ?? [];
  const later = briefings.slice(briefings.indexOf(now.briefing) + 1).filter(({ parties }) => parties.includes(party));
  return later.length > 0 ? WORDS.notSince(later.length) : undefined;
}
