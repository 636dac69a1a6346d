import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { joinWords } from '../text/join-words.ts';
import type { AnswerFile, Fact } from './answer-file.ts';
import { AGREED, pickFacts } from './pick-facts.ts';
import type { Question } from './question.ts';

/** The most facts that a card shows. */
const MOST = 6;

/** What a card shows: the answer in a sentence, the facts that it rests on, and where there is more. Addresses are from the root of the site. */
export interface AnswerCard {
  title: string;
  /** Of which rounds the record has nothing, or why the facts do not answer the question. */
  note?: string;
  facts: CardFact[];
  more: { words: string; path: string };
}

/** A fact as a card shows it. */
export interface CardFact {
  /** The kind of the point, which gives its hue. */
  kind?: string;
  label?: string;
  text: string;
  path: string;
  /** Whose word it is, and how certain the source is. */
  basis: string[];
  round: { words: string; path: string };
  cites: { words: string; path: string }[];
}

/** What a card needs to know of the subject of a question, beside what its file has. */
export interface AskedOf {
  /** The names of the actors and of the topic of the question, as in a sentence. */
  actor?: string;
  topic?: string;
  /** The round that was chosen, in words, where the question is about one. */
  round?: string;
  /** How many rounds the words of the question fit. */
  fitting?: number;
}

const WORDS = ANSWER_WORDS.card;

/** Returns the card that answers a question from the file of its subject. */
export function answerCard(question: Question, file: AnswerFile, asked: AskedOf): AnswerCard {
  const { answers, related } = pickFacts(question, file);
  const title = titleOf(question, answers, asked, file);
  const shown = (answers.length > 0 ? [...answers, ...(question.kind === 'status' ? related : [])] : related).slice(0, MOST);
  const isBeyond = answers.every(({ is }) => is === 'beyond' || is === 'none') && shown.some(({ is }) => is === 'beyond');
  const notes = [
    ...(title.none ? [noneWhere(file, asked)] : []),
    ...(title.none && related.length > 0 && answers.length === 0 ? [WORDS.instead] : []),
    ...(isBeyond ? [WORDS.beyond] : []),
    ...((asked.fitting ?? 1) > 1 && asked.round ? [WORDS.newestOf(asked.round, asked.fitting ?? 1)] : []),
  ];
  return {
    title: title.words.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    facts: shown.map((fact) => cardFact(fact, file)),
    more: moreOf(question, file),
  };
}

/** Returns where there is more than a card shows. */
function moreOf({ kind }: Question, { name, path, changes, since }: AnswerFile): AnswerCard['more'] {
  const page = kind === 'changed' ? changes : kind === 'changed-since' ? since : undefined;
  return page ? { words: WORDS.allChanges, path: page } : { words: WORDS.more(name), path };
}

/** Returns the round or the rounds in which the record has no answer. */
function noneWhere({ rounds }: AnswerFile, { round }: AskedOf): string {
  if (round) return WORDS.noneIn(round);
  const words = rounds.slice(0, MOST).map((each) => each.words);
  return words.length > 0 ? WORDS.noneInAll(words, rounds.length - words.length) : WORDS.noneAtAll;
}

function cardFact(fact: Fact, { rounds, sources }: AnswerFile): CardFact {
  const { on, is, label, text, path, basis, hedge } = fact;
  const round = rounds[fact.round] ?? { words: '', path: '' };
  return {
    ...(on === 'point' && { kind: AGREED.has(is) ? 'agreed' : is }),
    ...(label && { label }),
    text,
    path,
    basis: [...(basis ? [basis] : []), ...(hedge ? [hedge] : [])],
    round: { words: round.words, path: round.path },
    cites: fact.cites.flatMap(([number, mark, fragment]) => {
      const [name, page] = sources[number] ?? [];
      if (name === undefined || page === undefined) return [];
      return [{ words: mark ? `${name} ${mark}` : name, path: fragment ? `${page}#${encodeURIComponent(fragment)}` : page }];
    }),
  };
}

interface Title {
  words: string;
  /** Whether the record has no answer. */
  none?: boolean;
}

/** Returns the answer in a sentence, or that the sources do not state it. */
function titleOf(question: Question, answers: Fact[], asked: AskedOf, { rounds }: AnswerFile): Title {
  const { kind, capacity = '' } = question;
  const { actor: name = '', topic } = asked;
  const [first] = answers;
  const none = (what: string): Title => ({ words: WORDS.notStated(what), none: true });
  const whose = WORDS.genitive(name);
  const round = rounds[first?.round ?? 0]?.words ?? '';
  switch (kind) {
    case 'replaced':
      if (!first?.who) return none(WORDS.replaced.asked(name));
      return { words: WORDS.replaced.answer(peopleOf(answers, first), first.whom ?? name) };
    case 'seats': {
      const people = seatedOf(answers);
      return people ? { words: WORDS.seats.answer(people, name, round) } : none(WORDS.seats.asked(name));
    }
    case 'leader':
      return seatedOf(answers) ? { words: WORDS.leader.members(whose, round) } : none(WORDS.leader.asked(whose));
    case 'agreed':
      return agreedTitle(answers, question, asked) ?? none(WORDS.agreed.asked(name, topic));
    case 'stance':
      return answers.length > 0 ? { words: WORDS.stance.answer(name, topic) } : none(WORDS.stance.asked(name, topic));
    case 'refused':
    case 'wanted':
    case 'red-lines':
      return answers.length > 0 ? { words: WORDS[kind].answer(countOf(answers), name, topic) } : none(WORDS[kind].asked(name, topic));
    case 'status':
      return first ? { words: WORDS.status.answer(topic ?? '', statusOf(answers, first), round) } : none(WORDS.status.asked(topic ?? ''));
    case 'round':
      return first ? { words: first.text } : none(WORDS.round);
    case 'changed':
    case 'changed-since':
      return answers.length > 0
        ? { words: WORDS[kind].answer(asked.round ?? '', countOf(answers)) }
        : none(WORDS[kind].asked(asked.round ?? ''));
    case 'word':
      return first ? { words: WORDS.word.answer(first.text, first.basis ?? '') } : none(WORDS.word.asked(topic));
    case 'part':
      return first?.who ? { words: WORDS.part.answer(peopleOf(answers, first), capacity, round) } : none(WORDS.part.asked(capacity));
  }
}

/** Returns the number of facts, of which a card shows some. */
function countOf(facts: Fact[]): string {
  return facts.length > MOST ? WORDS.many(MOST) : WORDS.count(facts.length);
}

/** Returns the names that the newest round has, each once. */
function peopleOf(facts: Fact[], { round }: Fact): string {
  return joinWords([...new Set(facts.flatMap((fact) => (fact.round === round && fact.who ? [fact.who] : [])))]);
}

/** Returns who sits in the newest round of some facts; nothing if nobody is named in it. */
function seatedOf(facts: Fact[]): string | undefined {
  const [first] = facts;
  return first && (peopleOf(facts, first) || undefined);
}

/** Returns what the points on a topic are in the newest round that has any: "off the table", "jointly agreed and unresolved". */
function statusOf(facts: Fact[], { round }: Fact): string {
  return joinWords([...new Set(facts.flatMap((fact) => (fact.on === 'point' && fact.round === round ? [kindOf(fact)] : [])))]);
}

function kindOf({ is, hedge }: Fact): string {
  const kind = WORDS.kinds[is] ?? is;
  return hedge ? `${kind} (${hedge})` : kind;
}

/** The standings that are a party's own word. */
const OWN = new Set(['own-text', 'joint-subject']);

/** Returns what an actor, or all, agreed to; what another claims, or a report says, is counted apart and never as agreed. */
function agreedTitle(answers: Fact[], { actors }: Question, { actor, topic, round }: AskedOf): Title | undefined {
  const points = answers.filter(({ on }) => on === 'point');
  if (answers.length === 0) return undefined;
  const own = points.filter(({ is, roles = {} }) => is === 'joint' && actors.every((each) => OWN.has(roles[each] ?? '')));
  const other = points.length - own.length;
  if (!actor) return { words: WORDS.agreed.all(own.length, other, round, topic) };
  if (points.length === 0) return { words: WORDS.agreed.stances(actor, topic) };
  return { words: WORDS.agreed.answer(actor, own.length, other, topic) };
}
