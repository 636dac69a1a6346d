import type { ProcessRecord } from '../../model/library/records.ts';
import { type StanceCourse, type Stated, stanceCourses } from '../../model/library/stance-courses.ts';
import { actorLink, type EntryView, type LinkView, topicLink } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import type { ViewContext } from '../view-context.ts';

/** Where the parties stood on a topic, through the rounds. */
export interface TopicStances {
  topic: EntryView;
  parties: { party: EntryView; course: TurnView[] }[];
}

/** A stance, and the first round from which the record has it. */
export interface TurnView {
  stance: TermView<WordOf<'stance'>>;
  hedge?: string;
  round: LinkView;
}

/** Returns where the parties of a process stood on each topic and where they moved, from the rounds that state a stance. */
export function stancesView({ briefings }: ProcessRecord, context: ViewContext): TopicStances[] {
  const newestFirst = briefings.toReversed().flatMap((briefing) => briefing.data.positions.map((position) => ({ briefing, position })));
  const courses = stanceCourses(newestFirst).filter(({ stated }) => stated > 0);
  const parties = [...new Set(briefings.flatMap((briefing) => briefing.parties))];
  const inOrder = courses.toSorted((a, b) => parties.indexOf(a.party) - parties.indexOf(b.party));
  return [...Map.groupBy(inOrder, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
    topic: topicLink(topic, context),
    parties: ofTopic.map((course) => ({
      party: actorLink(course.party, context),
      course: turnsOf(course).map((each) => turnView(each, context)),
    })),
  }));
}

/** Returns the statements at which a stance began, the oldest first. */
function turnsOf({ statements }: StanceCourse): Stated[] {
  const stated = statements.filter(({ position }) => position.stance !== 'not-stated').toReversed();
  return stated.filter(({ position }, index) => position.stance !== stated[index - 1]?.position.stance);
}

function turnView({ briefing, position }: Stated, context: ViewContext): TurnView {
  const hedge = hedgeOf(position);
  return {
    stance: termView('stance', position.stance, context),
    ...(hedge && { hedge }),
    round: roundLink(briefing, context),
  };
}
