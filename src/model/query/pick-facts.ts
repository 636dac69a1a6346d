import type { AnswerFile, Fact } from './answer-file.ts';
import type { Question } from './question.ts';
import type { QuestionKind } from './question-form.ts';

/** The facts that answer a question, newest round first, and those that are only related to it. */
export interface PickedFacts {
  answers: Fact[];
  related: Fact[];
}

/** Returns the facts of a file that answer a question, and those related to it. */
export function pickFacts(question: Question, { facts }: AnswerFile): PickedFacts {
  const { kind, topics } = question;
  const onTopic = facts.filter((fact) => topics.every((topic) => fact.topics?.includes(topic)));
  const prefersStances = kind === 'wanted' || kind === 'stance';
  const found = onTopic.filter((fact) => ANSWERS[kind](fact, question));
  const answers = once(kind === 'word' ? asSaid(found, question) : found, prefersStances);
  const related = onTopic.filter((fact) => !answers.includes(fact) && RELATED[kind]?.(fact, question));
  const shown = new Set(answers.flatMap(({ label, path }) => (label ? [path] : [])));
  return { answers, related: once(related, prefersStances).filter(({ path }) => !shown.has(path)) };
}

/** Puts first the points that are what the question says: "who says that it is off the table" is about a point off the table. */
function asSaid(facts: Fact[], { said }: Question): Fact[] {
  return said ? facts.toSorted((a, b) => Number(b.is === said) - Number(a.is === said)) : facts;
}

/** A stance and the point behind it count as one fact. */
function once(facts: Fact[], prefersStances: boolean): Fact[] {
  const [kept, dropped] = prefersStances ? ['stance', 'point'] : ['point', 'stance'];
  const paths = new Set(facts.flatMap(({ on, path }) => (on === kept ? [path] : [])));
  return facts.filter(({ on, path, label }) => !(on === dropped && label && paths.has(path)));
}

type Rule = (fact: Fact, question: Question) => boolean;

/** How firmly an agreed point may rest on its parties’ word. */
export const AGREED = new Set(['joint', 'claimed', 'reported']);

const isAgreed = ({ on, is }: Fact) => on === 'point' && AGREED.has(is);
const isStance = ({ on, is }: Fact, ...stances: string[]) => on === 'stance' && stances.includes(is);
/** Tells whether an actor in a question has one of these parts in a point; if the question names none, any actor will do. */
const have = ({ on, roles = {} }: Fact, { actors }: Question, ...parts: string[]) =>
  on === 'point' &&
  (actors.length === 0 ? Object.values(roles) : actors.map((actor) => roles[actor] ?? '')).some((part) => parts.includes(part));
const isOf = (fact: Fact, { actors: [actor] }: Question) => actor === undefined || fact.actors[0] === actor;
const isIn = (fact: Fact, { actors }: Question) => actors.every((actor) => fact.actors.includes(actor));
const sits: Rule = (fact, question) => fact.on === 'seat' && isOf(fact, question);

/** What answers each kind of question. */
const ANSWERS: Record<QuestionKind, Rule> = {
  replaced: (fact, question) => fact.on === 'replaced' && fact.is === 'replaced' && isIn(fact, question),
  seats: sits,
  leader: sits,
  agreed: (fact, { actors, ...question }) =>
    (isAgreed(fact) && actors.every((actor) => (fact.roles?.[actor] ?? 'apart') !== 'apart')) ||
    (actors.length === 1 && isStance(fact, 'commits', 'accepts') && isOf(fact, { actors, ...question })),
  refused: (fact, question) => have(fact, question, 'holds', 'opposes', 'apart') || (isStance(fact, 'refuses') && isOf(fact, question)),
  wanted: (fact, question) => have(fact, question, 'raised', 'backs') || (isStance(fact, 'wants', 'proposed') && isOf(fact, question)),
  stance: (fact, question) => fact.on === 'stance' && isOf(fact, question),
  'red-lines': (fact, question) => fact.is === 'red-line' && have(fact, question, 'holds'),
  status: ({ on }) => on === 'point',
  round: ({ on }) => on === 'place',
  changed: ({ on }) => on === 'change',
  'changed-since': ({ on }) => on === 'since',
  word: (fact, { points }) => fact.on === 'point' && points.every(({ id }) => fact.path.endsWith(`/${id}/`)),
  part: ({ on, is }, { capacity }) => on === 'part' && is === capacity,
};

/** What is related to a question, and shown if nothing answers it. */
const RELATED: Partial<Record<QuestionKind, Rule>> = {
  replaced: (fact, question) => fact.on === 'replaced' && isIn(fact, question),
  agreed: (fact, question) => aboutTopic(fact, question),
  refused: (fact, question) => aboutTopic(fact, question),
  wanted: (fact, question) => aboutTopic(fact, question),
  stance: (fact, question) => aboutTopic(fact, question),
  'red-lines': (fact, question) => aboutTopic(fact, question),
  status: ({ on }) => on === 'stance',
  part: ({ on }) => on === 'part',
};

/** Tells whether a fact is about the actors and the topic of a question that names a topic. */
function aboutTopic(fact: Fact, question: Question): boolean {
  return question.topics.length > 0 && (fact.on === 'point' || fact.on === 'stance') && isIn(fact, question);
}
