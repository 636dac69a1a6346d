import { eventDays, eventPlace } from '../../model/library/event-line.ts';
import type { Briefing, Point, RelationRecord } from '../../model/library/records.ts';
import { type RoundChanges, roundChanges } from '../../model/library/round-changes.ts';
import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { meetingTerms } from '../briefing/round-view.ts';
import type { ViewContext } from '../view-context.ts';
import { basisOf, type FactView } from './fact-view.ts';
import { pointFacts, stanceFacts } from './point-facts.ts';
import { seatFacts } from './seat-facts.ts';

/** Returns everything that a question about a round can be answered with; the facts on what changed are in the file of the round alone. */
export function roundFacts(briefing: Briefing, context: ViewContext): FactView[] {
  return [
    placeFact(briefing, context),
    ...seatFacts(briefing, context),
    ...pointFacts(briefing, context),
    ...stanceFacts(briefing, context),
  ];
}

/** Returns when and where a round was. */
function placeFact(briefing: Briefing, context: ViewContext): FactView {
  const { event } = briefing.data;
  const basis = basisOf(event.cites, context);
  const how = meetingTerms(briefing.data, context).map(({ label }) => label.toLowerCase());
  return {
    on: 'place',
    briefing,
    is: 'place',
    text: ANSWER_WORDS.tookPlace(event.name, eventPlace(event), eventDays(event), how),
    path: briefing.path,
    ...(basis && { basis }),
    cites: event.cites,
    actors: [],
  };
}

/** What a round did, in the order in which readers ask. */
const GROUPS = ['changed', 'dropped', 'added', 'answered', 'kept', 'notMentioned'] as const satisfies (keyof RoundChanges)[];

/** Returns what a round changed against the one before it, and what the newest round of its process has changed since it. */
export function changeFacts(briefing: Briefing): FactView[] {
  const { previous, process } = briefing;
  const newest = process?.briefings.at(-1);
  return [
    ...(previous ? changesBetween('change', previous, briefing, briefing) : []),
    ...(newest && newest !== briefing ? changesBetween('since', briefing, newest, briefing) : []),
  ];
}

function changesBetween(on: 'change' | 'since', from: Briefing, to: Briefing, briefing: Briefing): FactView[] {
  const changes = roundChanges(from, to);
  return GROUPS.flatMap((group) =>
    changes[group].map((each): FactView => {
      const [point, earlier, steps] = 'later' in each ? [each.later, each.earlier, each.steps] : [each, undefined, []];
      return {
        ...changeFact(point, earlier, steps),
        on,
        briefing,
        is: group,
        text: ANSWER_WORDS.change(titleOf(group), wordsOf(point), earlier && wordsOf(earlier)),
      };
    }),
  );
}

function changeFact(point: Point, earlier: Point | undefined, steps: RelationRecord[]): Omit<FactView, 'on' | 'briefing' | 'is' | 'text'> {
  const cites = steps.flatMap(({ relation }) => relation.cites ?? []);
  const isReading = steps.some(({ relation }) => !relation.cites);
  return {
    path: point.path,
    label: point.label,
    ...(isReading && { basis: ROUND_WORDS.ourReading }),
    cites: steps.length > 0 ? cites : point.data.cites,
    actors: [...new Set([...point.parties, ...(earlier?.parties ?? [])])],
    topics: point.data.topics,
  };
}

function titleOf(group: (typeof GROUPS)[number]): string {
  return PROCESS_WORDS.changes.groups[group];
}

function wordsOf({ label, data }: Point): [label: string, title: string] {
  return [label, data.title];
}
