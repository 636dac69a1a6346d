import { formatDate } from '../../model/library/dates.ts';
import { type StanceCourse, type Stated, stanceCourses } from '../../model/library/stance-courses.ts';
import { STANCES } from '../../model/schema/vocabulary.ts';
import { HUB_WORDS } from '../../words/hub-words.ts';
import { type StanceView, stanceView } from '../briefing/positions-view.ts';
import type { LinkView } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { hedgeOf } from '../parts/term-view.ts';
import type { ViewContext } from '../view-context.ts';

const WORDS = HUB_WORDS.stances;

/** What one round says of where a party stands. */
export interface StatementView {
  stance: StanceView;
  round: LinkView;
}

/** Where a party stands on a topic, through the rounds. */
export interface StanceCourseView {
  /** The topic on the page of a party, and the party on that of a topic. */
  of: LinkView;
  now: StanceView;
  /** The round that states it; none where no source says where the party stands. */
  round?: LinkView;
  /** Since when our record has the stance, and how often it moved; nothing where the process has one round. */
  since?: string;
  /** That later rounds of the process do not state it. */
  notSince?: string;
  /** What other rounds state, newest first, under a title. */
  others?: { title: string; statements: StatementView[] };
}

/** Returns where parties stand, through the rounds, as far as some of the statements are on a page; what is newer than they are is left out. */
export function coursesOn(shown: Stated[], all: Stated[]): StanceCourse[] {
  const onPage = new Set(shown);
  const isOnPage = (each: Stated) => onPage.has(each);
  const first = all.findIndex(isOnPage);
  const courses = first === -1 ? [] : stanceCourses(all.slice(first)).filter(({ statements }) => statements.some(isOnPage));
  return courses.map((course) => ({ ...course, statements: course.statements.filter((each) => each === course.now || isOnPage(each)) }));
}

/** Returns where a party stands on a topic, through the rounds; `year` is that of the page, if it has one of its own. */
export function stanceCourseView(course: StanceCourse, of: LinkView, year: string | undefined, context: ViewContext): StanceCourseView {
  const { now, statements } = course;
  const others = statements.filter((each) => each !== now);
  const areEarlier = statements[0] === now;
  const [since, notSince] = [sinceWords(course), year ? undefined : notSinceWords(course)];
  return {
    of,
    now: stanceView(now.position, now.briefing, context),
    round: roundLink(now.briefing, context),
    ...(since && { since }),
    ...(notSince && { notSince }),
    ...(others.length > 0 && {
      others: {
        title: (areEarlier ? WORDS.earlier : WORDS.other)(others.length),
        statements: others.map((each) => ({
          stance: stanceView(each.position, each.briefing, context),
          round: roundLink(each.briefing, context),
        })),
      },
    }),
  };
}

function sinceWords({ process, now, since, stated, moves }: StanceCourse): string | undefined {
  if (!process || process.briefings.length < 2 || stated === 0) return undefined;
  const { first, last } = since.briefing.data.event;
  const day = first ?? last;
  const hedge = hedgeOf(since.position);
  const words = WORDS.since(
    STANCES[since.position.stance].label,
    day ? formatDate(day) : '',
    hedge === hedgeOf(now.position) ? undefined : hedge,
  );
  return [...(day ? [words] : []), WORDS.moves(stated, moves)].join('; ');
}

/** Counts the rounds of the process since then in which the party took part and its stance is not stated. */
function notSinceWords({ process, party, now }: StanceCourse): string | undefined {
  const briefings = process?.briefings ?? [];
  const later = briefings.slice(briefings.indexOf(now.briefing) + 1).filter(({ parties }) => parties.includes(party));
  return later.length > 0 ? WORDS.notSince(later.length) : undefined;
}
