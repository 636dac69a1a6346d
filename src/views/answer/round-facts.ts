import { eventDays, eventPlace } from '../../model/library/event-line.ts';
import type { Briefing, Point } from '../../model/library/records.ts';
import { type RoundChange, type RoundChanges, roundChanges } from '../../model/library/round-changes.ts';
import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { meetingTerms } from '../briefing/round-view.ts';
import { kindLine } from '../point/point-link.ts';
import type { ViewContext } from '../view-context.ts';
import { basisOf, type FactView } from './fact-view.ts';
import { hedged, pointFacts, stanceFacts } from './point-facts.ts';
import { seatFacts } from './seat-facts.ts';

/** Returns everything that can answer a question about a round; the facts on what changed are only in the file of the round. */
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
  const how = meetingTerms(briefing.data, context)
    .map(({ label }) => label.toLowerCase())
    .join(', ');
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

/** What a round did, in the order that readers expect. */
const GROUPS = ['changed', 'dropped', 'added', 'answered', 'kept', 'notMentioned'] as const satisfies (keyof RoundChanges)[];

/** Returns what a round changed against the one before it, and what the newest round of its process has changed since it. */
export function changeFacts(briefing: Briefing, context: ViewContext): FactView[] {
  const { previous, process } = briefing;
  const newest = process?.briefings.at(-1);
  return [
    ...(previous ? changesBetween(previous, briefing, context).map((fact) => ({ ...fact, on: 'change' as const })) : []),
    ...(newest && newest !== briefing ? changesBetween(briefing, newest, context).map((fact) => ({ ...fact, on: 'since' as const })) : []),
  ];
}

function changesBetween(from: Briefing, to: Briefing, context: ViewContext): Omit<FactView, 'on'>[] {
  const changes = roundChanges(from, to);
  return GROUPS.flatMap((group) =>
    changes[group].map((each) => ('later' in each ? changeFact(group, each.later, context, each) : changeFact(group, each, context))),
  );
}

function changeFact(group: (typeof GROUPS)[number], point: Point, context: ViewContext, change?: RoundChange): Omit<FactView, 'on'> {
  const relations = change?.steps.map(({ relation }) => relation) ?? [];
  const isReading = relations.some(({ cites }) => !cites);
  const cites = relations.flatMap((relation) => relation.cites ?? []);
  const earlier = change?.earlier;
  const words = kindLine(point, context);
  return {
    briefing: point.briefing,
    is: group,
    text: ANSWER_WORDS.change(PROCESS_WORDS.changes.groups[group], point.data.title, earlier?.label, earlier?.data.title),
    path: point.path,
    label: point.label,
    basis: isReading ? ANSWER_WORDS.reading(words, ROUND_WORDS.ourReading) : words,
    ...hedged(point.data),
    cites: cites.length > 0 ? cites : point.data.cites,
    actors: [...new Set([...point.parties, ...(change?.earlier.parties ?? [])])],
    topics: point.data.topics,
  };
}
