import type { ProcessRecord } from '../../model/library/records.ts';
import { stanceCourses } from '../../model/library/stance-courses.ts';
import { HUB_WORDS } from '../../words/hub-words.ts';
import type { StanceSubject } from '../entry/stance-row.ts';
import { type FindingView, findingView, inOrderOfChange, type StanceTable, stanceSubjects, stanceTable } from '../entry/stance-table.ts';
import { actorLink, topicLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';

/** The most rows: the pages of the topics have all of them. */
const MAX_ROWS = 30;

/** Where the parties of a process stand through its rounds. */
export interface ProcessStances {
  finding: FindingView;
  table: StanceTable;
}

/** Returns where the parties of a process stand on each topic; the topic on which a party moved last is first. */
export function processStances(process: ProcessRecord, context: ViewContext): ProcessStances {
  const rounds = process.briefings.toReversed();
  const statements = rounds.flatMap((briefing) => briefing.data.positions.map((position) => ({ briefing, position })));
  const courses = stanceCourses(statements).filter(({ stated }) => stated > 0);
  const topics: StanceSubject[] = Array.from(
    Map.groupBy(courses, ({ topic }) => topic),
    ([topic, its]) => ({
      process,
      party: '',
      of: topicLink(topic, context),
      courses: its,
    }),
  );
  const bodies = inOrderOfChange(topics).map(({ of, courses: its }) => ({
    topic: of,
    subjects: stanceSubjects(its, ({ party }) => actorLink(party, context)),
  }));
  const room = { rows: MAX_ROWS, rest: HUB_WORDS.stances.onTopics };
  return {
    finding: findingView(topics, HUB_WORDS.stances.ofProcess),
    table: stanceTable({ process, rounds, bodies, roundsAt: '#rounds', room }, context),
  };
}
