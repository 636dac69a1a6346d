import { ANSWER_WORDS } from '../../words/answer-words.ts';
import type { AnswerFile, Fact } from './answer-file.ts';
import { type AskedOf, MOST_FACTS, titleOf } from './answer-title.ts';
import { AGREED, pickFacts } from './pick-facts.ts';
import type { Question } from './question.ts';

/** What a card shows: the answer in a sentence, the facts that it rests on, and where there is more. Addresses are from the root of the site. */
export interface AnswerCard {
  title: string;
  /** The rounds on which the record has nothing, or why the facts do not answer the question. */
  note?: string;
  facts: CardFact[];
  more: { words: string; path: string }[];
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

const WORDS = ANSWER_WORDS.card;

/** Returns the card that answers a question from the file of its subject. */
export function answerCard(question: Question, file: AnswerFile, asked: AskedOf): AnswerCard {
  const { answers, related } = pickFacts(question, file);
  const title = titleOf(question, answers, asked, file);
  const shown = (answers.length > 0 ? [...answers, ...(question.kind === 'status' ? related : [])] : related).slice(0, MOST_FACTS);
  const { round, fitting = 1 } = asked;
  const notes = title.none ? notesOf(file, answers, related, asked) : [];
  if (round && fitting > 1) notes.splice(0, 1, WORDS.newestOf(round, fitting)); // It names the round, as the first note does.
  return {
    title: capital(title.words),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    facts: shown.map((fact) => cardFact(fact, file)),
    more: [moreOf(question, file), ...(title.none ? beyondOf(file, answers) : [])],
  };
}

/** Returns the rounds on which the record has no answer, and what it has instead. */
function notesOf(file: AnswerFile, answers: Fact[], related: Fact[], { round }: AskedOf): string[] {
  const [first] = answers;
  const words = file.rounds.slice(0, MOST_FACTS).map((each) => each.words);
  const where = round ?? (first && file.rounds[first.round]?.words);
  return [
    where
      ? WORDS.noneIn(where)
      : words.length > 0
        ? WORDS.noneInAll(words.join('; '), words.length, file.rounds.length - words.length)
        : WORDS.noneAtAll,
    ...(beyondOf(file, answers).length > 0 ? [WORDS.beyond] : []),
    ...(answers.length === 0 && related.length > 0 ? [WORDS.instead] : []),
  ];
}

/** Returns a link to what the newest of these rounds’ briefings does not cover. */
function beyondOf({ rounds }: AnswerFile, [first]: Fact[]): AnswerCard['more'] {
  const round = rounds[first?.round ?? 0];
  return round?.leavesOut ? [{ words: WORDS.beyondLink, path: `${round.path}#not-covered` }] : [];
}

function capital(words: string): string {
  return words.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Returns a link to more than a card shows. */
function moreOf({ kind }: Question, { name, path, changes, since }: AnswerFile): AnswerCard['more'][number] {
  const page = kind === 'changed' ? changes : kind === 'changed-since' ? since : undefined;
  return page ? { words: WORDS.allChanges, path: page } : { words: WORDS.more(name), path };
}

function cardFact(fact: Fact, { rounds, sources }: AnswerFile): CardFact {
  const { on, is, label, text, path, basis, hedge } = fact;
  const round = rounds[fact.round] ?? { words: '', path: '' };
  return {
    ...(on === 'point' && { kind: AGREED.has(is) ? 'agreed' : is }),
    ...(label && { label }),
    text: capital(text),
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
