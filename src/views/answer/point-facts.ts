import { concernedActors } from '../../model/library/backlinks.ts';
import { type Briefing, type Point, stands } from '../../model/library/records.ts';
import type { Position } from '../../model/schema/briefing.ts';
import { alternativesOf, holdersOf, raisersOf } from '../../model/schema/point.ts';
import { backersOf } from '../../model/schema/readout.ts';
import { ATTRIBUTIONS, STANCES } from '../../model/schema/vocabulary.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { topicLink } from '../parts/link-view.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { textView } from '../parts/text-view.ts';
import { agreementView } from '../point/agreement-view.ts';
import { actorNames } from '../point/names-in-words.ts';
import { kindLine } from '../point/point-link.ts';
import type { ViewContext } from '../view-context.ts';
import { basisOf, type FactView } from './fact-view.ts';

/** Returns the facts on the points of a briefing that still stand: what each is, and whose word it is. */
export function pointFacts({ points }: Briefing, context: ViewContext): FactView[] {
  return points.filter(stands).map((point) => pointFact(point, context));
}

function pointFact(point: Point, context: ViewContext): FactView {
  const { briefing, kind, label, path, data, agreement } = point;
  return {
    on: 'point',
    briefing,
    is: agreement?.agreement ?? kind,
    text: data.title,
    path,
    label,
    basis: opposed(wordOf(point, context), point, context),
    ...hedged(data),
    cites: data.cites,
    actors: [...concernedActors(point)],
    topics: data.topics,
    roles: rolesOf(point),
  };
}

/** Returns what a point is and whose word it rests on; who holds or raised it does not say who says so. */
function wordOf(point: Point, context: ViewContext): string {
  const { data, saidBy, attribution } = point;
  const agreement = agreementView(point, context);
  if (agreement) return agreement.words.replace(/\.$/, '');
  const line = kindLine(point, context);
  if (holdersOf(data).length + raisersOf(data).length === 0) return line;
  if (attribution === 'joint') return `${line}; ${ATTRIBUTIONS.joint.label.toLowerCase()}`;
  const basis = saidBy ? POINT_WORDS.accordingTo(joinWords(actorNames([saidBy], context))) : basisOf(data.cites, context);
  return [line, ...(basis ? [basis] : [])].join('; ');
}

/** Adds who opposes a point, if a source says that somebody does. */
function opposed(basis: string, { data }: Point, context: ViewContext): string {
  return data.opposedBy.length > 0 ? ANSWER_WORDS.opposedBy(basis, joinWords(actorNames(data.opposedBy, context))) : basis;
}

/** Returns each actor’s part in a point. What somebody else claims of a party is not the party’s own word. */
function rolesOf({ data, agreement, saidBy }: Point): Record<string, string> {
  const all = (role: string, ids: string[]) => ids.map((id): [string, string] => [id, role]);
  return Object.fromEntries([
    ...all('said', saidBy ? [saidBy] : []),
    ...(agreement?.standings.map(({ party, standing }): [string, string] => [party, standing]) ?? []),
    ...all('backs', alternativesOf(data).flatMap(backersOf)),
    ...all('raised', raisersOf(data)),
    ...all('holds', holdersOf(data)),
    ...all('opposes', data.opposedBy),
  ]);
}

/** Returns where each party of a briefing stands on each topic. */
export function stanceFacts(briefing: Briefing, context: ViewContext): FactView[] {
  return briefing.data.positions.map((position) => stanceFact(position, briefing, context));
}

function stanceFact(position: Position, briefing: Briefing, context: ViewContext): FactView {
  const { party, topic, stance, text, cites } = position;
  const point = briefing.points.find(({ id }) => id === position.point);
  const [name = ''] = actorNames([party], context);
  const words = text ? textView(text, briefing.id, context).plain : undefined;
  const basis = point ? wordOf(point, context) : basisOf(cites, context);
  return {
    on: 'stance',
    briefing,
    is: stance,
    text: ANSWER_WORDS.stands(name, topicLink(topic, context).name, STANCES[stance].label, words),
    path: point?.path ?? `${briefing.path}#positions`,
    ...(point && { label: point.label }),
    ...(basis && { basis }),
    ...hedged(position),
    cites,
    who: name,
    actors: [party],
    topics: [topic],
  };
}

/** Returns the hedge on something, if it has one. */
export function hedged(item: Parameters<typeof hedgeOf>[0]): { hedge?: string } {
  const hedge = hedgeOf(item);
  return hedge ? { hedge } : {};
}
