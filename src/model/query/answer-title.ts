import { ANSWER_WORDS } from '../../words/answer-words.ts';
import { joinWords } from '../text/join-words.ts';
import type { AnswerFile, Fact } from './answer-file.ts';
import type { Question } from './question.ts';

const WORDS = ANSWER_WORDS.card;

/** The most facts that a card shows. */
export const MOST_FACTS = 6;

/** What a card needs to know of the subject of a question, besides what is in its file. */
export interface AskedOf {
  /** The names of the actors and of the topic of the question, as in a sentence. */
  actor?: string;
  topic?: string;
  /** The round that was chosen, in words, where the question is about one. */
  round?: string;
  /** How many rounds fit the words of the question. */
  fitting?: number;
}

/** The answer to a question in a sentence. */
export interface Title {
  words: string;
  /** Whether the record has no answer. */
  none?: boolean;
}

/** Returns the answer in a sentence, or that the sources do not state it. */
export function titleOf(question: Question, answers: Fact[], asked: AskedOf, { rounds, actors }: AnswerFile): Title {
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
      return answers.length > 0
        ? { words: WORDS[kind].answer(countOf(answers), name || whoAmong(answers, kind, actors), topic) }
        : none(WORDS[kind].asked(name, topic));
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
      return first ? { words: WORDS.word.answer(first.text, afterColon(first.basis ?? '')) } : none(WORDS.word.asked(topic));
    case 'part':
      return first?.who ? { words: WORDS.part.answer(peopleOf(answers, first), capacity, round) } : none(WORDS.part.asked(capacity));
  }
}

/** Returns whose word a point is, which begins with a word for its kind, as it stands within a sentence. */
function afterColon(basis: string): string {
  return basis.charAt(0).toLowerCase() + basis.slice(1);
}

/** What an actor is to a point that it refuses, wants or holds. */
const PARTS: Record<string, string[]> = {
  refused: ['holds', 'opposes', 'apart'],
  wanted: ['raised', 'backs'],
  'red-lines': ['holds'],
};

/** Returns who refuses, wants or holds something in these facts, for a question that names nobody. */
function whoAmong(facts: Fact[], kind: string, names: AnswerFile['actors']): string {
  const ids = facts.flatMap(({ on, actors, roles = {} }) =>
    on === 'stance' ? actors : Object.keys(roles).filter((actor) => PARTS[kind]?.includes(roles[actor] ?? '')),
  );
  return joinWords([...new Set(ids)].map((id) => names[id] ?? id));
}

/** Returns how many facts there are; a card shows only some. */
function countOf(facts: Fact[]): string {
  return facts.length > MOST_FACTS ? WORDS.many(MOST_FACTS) : WORDS.count(facts.length);
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

/** The standings that rest on a party’s own word. */
const OWN = new Set(['own-text', 'joint-subject']);

/** Returns what an actor, or everyone, agreed to; claims and reports are counted apart, never as agreed. */
function agreedTitle(answers: Fact[], { actors }: Question, { actor, topic, round }: AskedOf): Title | undefined {
  const points = answers.filter(({ on }) => on === 'point');
  if (answers.length === 0) return undefined;
  const own = points.filter(({ is, roles = {} }) => is === 'joint' && actors.every((each) => OWN.has(roles[each] ?? '')));
  const other = points.length - own.length;
  if (!actor) return { words: WORDS.agreed.all(own.length, other, round, topic) };
  if (points.length === 0) return { words: WORDS.agreed.stances(actor, topic) };
  return { words: WORDS.agreed.answer(actor, own.length, other, topic) };
}
