import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { entryPath } from '../addresses/paths.ts';
import { roundLine } from '../library/event-line.ts';
import { joinWords } from '../text/join-words.ts';
import { actorOfPeople } from './actor-of-people.ts';
import { type AnswerCard, answerCard, type CardFact } from './answer-card.ts';
import type { AnswerFile, ListedRound, RoundList } from './answer-file.ts';
import type { AskedOf } from './answer-title.ts';
import { findRounds, type NamedRounds } from './find-rounds.ts';
import { type Question, readQuestion } from './question.ts';
import { type Asked, PEOPLE } from './question-tokens.ts';
import { fromColumns, type RoundColumns } from './round-columns.ts';

/** Reads an answer file by its path in its folder; returns nothing if there is none. */
export type ReadAnswers = <T>(path: string) => Promise<T | undefined>;

const WORDS = ANSWER_WORDS.card;
/** The questions that are always about a round. */
const OF_ROUNDS = new Set<Question['kind']>(['round', 'changed', 'part']);
/** The most rounds that are searched for a point named by its label alone. */
const MOST_ROUNDS = 3;
/** The most rounds that a card lists where several fit. */
const MOST_OTHERS = 6;

/** Returns the card that answers a query; nothing if it asks no question that the record can answer. */
export async function answerQuestion(asked: Asked, read: ReadAnswers): Promise<AnswerCard | undefined> {
  const given = readQuestion(asked);
  const question = given && (await withPeople(given, read));
  if (!question) return undefined;
  const { kind, actors, topics, points, round } = question;
  const isOfRound = round.words.length + round.actors.length > 0 || OF_ROUNDS.has(kind) || actors.length + topics.length === 0;
  if (points[0]?.briefing) return cardOf(question, asked, await read(`rounds/${points[0].briefing}`), {});
  if (isOfRound) return answerOfRound(question, asked, read);
  const subject = topics[0] === undefined ? `actors/${actors[0]}` : `topics/${topics[0]}`;
  return cardOf(question, asked, await read(subject), {});
}

async function readRounds(read: ReadAnswers): Promise<RoundList | undefined> {
  const columns = await read<RoundColumns>('rounds');
  return columns && fromColumns(columns);
}

/** Returns a question in which actors named by their people have their ids; nothing if no party has such a people. */
async function withPeople(question: Question, read: ReadAnswers): Promise<Question | undefined> {
  if (!question.actors.some((actor) => actor.startsWith(PEOPLE))) return question;
  const list = await readRounds(read);
  const actors = question.actors.map((actor) =>
    actor.startsWith(PEOPLE) ? actorOfPeople(actor.slice(PEOPLE.length), list?.actors ?? []) : actor,
  );
  return actors.includes(undefined) ? undefined : { ...question, actors: actors as string[] };
}

function cardOf(question: Question, asked: Asked, file: AnswerFile | undefined, of: AskedOf): AnswerCard | undefined {
  if (!file) return undefined;
  const names = question.actors.map((id) => file.actors[id] ?? nameIn(asked, `/actors/${id}/`));
  const topic = question.topics.map((id) => nameIn(asked, `/topics/${id}/`))[0];
  return answerCard(question, file, { ...of, ...(names.length > 0 && { actor: joinWords(names) }), ...(topic && { topic }) });
}

function nameIn({ names }: Asked, path: string): string {
  return names.flatMap(({ named }) => named).find((named) => named.path === path)?.name ?? '';
}

async function answerOfRound(question: Question, asked: Asked, read: ReadAnswers): Promise<AnswerCard | undefined> {
  const list = await readRounds(read);
  const named = list && findRounds(question.round, list);
  if (!named || named.rounds.length === 0) return undefined;
  const briefed = inOrder(question, named, list);
  for (const round of briefed.slice(0, question.points.length > 0 ? MOST_ROUNDS : 1)) {
    const file = await read<AnswerFile>(`rounds/${round.id}`);
    const fitting = question.round.words.length > 0 ? briefed.length : 1;
    const card = cardOf(sinceThen(question, named), asked, file, { round: wordsOf(round), fitting });
    if (card && (question.points.length === 0 || card.facts.length > 0)) return withOthers(card, question, named, list);
  }
  const [unbriefed] = named.rounds;
  const card = unbriefed && briefed.length === 0 ? cardOfUnbriefed(question, asked, unbriefed, list) : undefined;
  return card && withOthers(card, question, named, list);
}

/** Adds the other rounds that fit a question about when and where. */
function withOthers(card: AnswerCard, { kind, round }: Question, { rounds }: NamedRounds, list: RoundList): AnswerCard {
  if (kind !== 'round' || round.words.length === 0 || rounds.length > MOST_OTHERS) return card;
  const others = rounds
    .map((each) => factOf(each, list))
    .filter(({ path, text }) => card.facts.every((fact) => fact.path !== path || (path.includes('#') && fact.text !== text)));
  return { ...card, facts: [...card.facts, ...others] };
}

/** What changed since a round differs from what changed in it. */
function sinceThen(question: Question, { since }: NamedRounds): Question {
  return since && question.kind === 'changed' ? { ...question, kind: 'changed-since' } : question;
}

/** Returns the rounds with a briefing that a question may mean, newest first: if it can, those in which its actors took part. */
function inOrder({ kind, actors }: Question, { rounds, since }: NamedRounds, list: RoundList): ListedRound[] {
  const briefed = rounds.filter(({ id }) => id);
  const tookPart = briefed.filter((round) => actors.every((actor) => round.actors?.some((number) => list.actors[number]?.[0] === actor)));
  const chosen = tookPart.length > 0 ? tookPart : briefed;
  return since && kind === 'changed' ? chosen.filter((round) => hasLater(round, list)) : chosen;
}

function hasLater(round: ListedRound, { rounds }: RoundList): boolean {
  return rounds.slice(0, rounds.indexOf(round)).some(({ id, process }) => id && process !== undefined && process === round.process);
}

/** Returns when and where a round was, as the list of rounds has it. */
function factOf(round: ListedRound, list: RoundList): CardFact {
  const { id, places = [], process = -1, cites = [] } = round;
  const [words, talks] = [wordsOf(round), list.processes[process]];
  const path = id ? entryPath('briefings', id) : `${talks?.path}#rounds`;
  return {
    text: ANSWER_WORDS.listedRound(words, talks?.names[0], places.length > 0),
    path,
    basis: [],
    round: { words, path },
    cites: cites.map(([name, place]) => ({ words: name, path: place })),
  };
}

/** Returns when and where a round was; the name of the talks comes first if they have no process. */
function wordsOf({ first, last, places = [], mode, talks }: ListedRound): string {
  const event = { first, last, places, mode };
  return talks ? [talks, roundLine(event)].join(', ') : roundLine(event);
}

/** Returns what the record says of a round without a briefing: when and where it was. */
function cardOfUnbriefed(question: Question, asked: Asked, round: ListedRound, list: RoundList): AnswerCard | undefined {
  const words = wordsOf(round);
  const { path, names } = list.processes[round.process ?? 0] ?? { path: '', names: [''] };
  const file: AnswerFile = { name: names[0] ?? '', path: `${path}#rounds`, actors: {}, rounds: [], sources: [], facts: [] };
  const card = cardOf(question, asked, file, { round: words });
  const fact = factOf(round, list);
  return card && { ...card, ...(question.kind === 'round' && { title: fact.text }), note: WORDS.noBriefing(words), facts: [fact] };
}
