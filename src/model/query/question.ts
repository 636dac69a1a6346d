import type { Named } from '../names/named.ts';
import { foldName } from '../text/fold-name.ts';
import { type CompiledPattern, compilePattern } from './compile-pattern.ts';
import { MATTER_QUESTIONS } from './matter-questions.ts';
import { PARTY_QUESTIONS } from './party-questions.ts';
import type { QuestionForm } from './question-form.ts';
import { ALIKE, FILLERS } from './question-words.ts';

/** What the reader of questions needs of a query: its text, and the names among its folded words, each from one word up to another. */
export interface Asked {
  text: string;
  words: string[];
  /** What no result may have; a query with any is no question. */
  excluded?: string[];
  names: { named: Pick<Named, 'path' | 'name'>[]; from: number; to: number }[];
}

/** A point that a question names: by its label alone, or by its title. */
export interface AskedPoint {
  id: string;
  briefing?: string;
}

/** A question that the record can answer, unless the round that it names is unknown. */
export interface Question extends Pick<QuestionForm, 'kind' | 'capacity'> {
  actors: string[];
  topics: string[];
  points: AskedPoint[];
  /** The words that name a round, and the actors among them by their ids; empty if no round is named. */
  round: { words: string[]; actors: string[] };
}

/** A question is short; more words than this are a text. */
const MOST_WORDS = 24;

/** Returns the question that a query asks; nothing if it asks none that the record can answer. */
export function readQuestion(asked: Asked): Question | undefined {
  const words = foldName(asked.text);
  if (words.length > MOST_WORDS || asked.excluded?.length) return undefined;
  const tokens = tokensOf(words, asked);
  const text = tokens.map((token) => `${typeof token === 'string' ? token : sign(token, tokens)} `).join('');
  const marked = /[?？؟]\s*$/.test(asked.text) ? `${text}? ` : text;
  const read = COMPILED.flatMap((form) => readForm(form, marked, tokens));
  return read.toSorted((a, b) => a.round.words.length - b.round.words.length)[0];
}

/** A word, or what a name may stand for. */
type Token = string | NameToken;
interface NameToken {
  actor?: string;
  topic?: string;
  point?: AskedPoint;
}

const SLOTS = ['actor', 'topic', 'point'] as const;
const SKIPPED = new Set(FILLERS.split(' ').flatMap(foldName));
const LABEL = /^[arouf][1-9]\d?$/;
/** What is left of "what’s" and the like where the apostrophe was dropped. */
const JOINED: Record<string, string> = { whats: 'what', whos: 'who', wheres: 'where', whens: 'when', whom: 'who', hows: 'how' };

/** Returns the words of a question with each name as one token, and without those that change nothing; days and labels stay where they are. */
function tokensOf(words: string[], asked: Asked): Token[] {
  const tokens: Token[] = [];
  const names = asked.names.map(({ named, from, to }) => ({ token: nameToken(named), words: asked.words.slice(from, to) }));
  for (let at = 0; at < words.length; ) {
    const name = names.findIndex((each) => each.words.every((word, index) => word === words[at + index]));
    const token = names[name]?.token;
    if (token) {
      tokens.push(token);
      at += names[name]?.words.length ?? 1;
      names.splice(0, name + 1);
      continue;
    }
    const label = [words[at], `${words[at]}${words[at + 1]}`].find((word) => LABEL.test(word ?? ''));
    if (label) tokens.push({ point: { id: label } });
    else if (isOfPeople(words, at)) tokens.push({ actor: PEOPLE + words[at] });
    else tokens.push(...wordTokens(words[at] ?? ''));
    at += label && label !== words[at] ? 2 : 1;
  }
  return tokens;
}

/** What the id of an actor begins with that is named by its people, as in "the Syrian delegation". */
export const PEOPLE = '~';
const OF_PEOPLE = /(?:i|an|ish|ese|ench)$/;
/** What people may have in a question. */
const OWNED = new Set(
  ['delegation', 'head', 'position', 'demands', 'owned'].flatMap((name) => (ALIKE[name] ?? '').split('|').flatMap(foldName)),
);

/** Tells whether a word names people and what is theirs follows. */
function isOfPeople(words: string[], at: number): boolean {
  return OF_PEOPLE.test(words[at] ?? '') && OWNED.has(words[at + 1] ?? '');
}

function wordTokens(word: string): string[] {
  return foldName(word).flatMap((each) => (SKIPPED.has(each) ? [] : [JOINED[each] ?? each]));
}

/** Returns what a name may stand for; nothing for a round or a process, whose words are read with those of the round. */
function nameToken(named: Pick<Named, 'path'>[]): NameToken | undefined {
  const parts = named.toReversed().flatMap(({ path }): NameToken[] => {
    const [, collection, id = '', point] = path.split('/');
    if (collection === 'actors') return [{ actor: id }];
    if (collection === 'topics') return [{ topic: id }];
    return collection === 'briefings' && point ? [{ point: { id: point, briefing: id } }] : [];
  });
  return parts.length > 0 ? Object.assign({}, ...parts) : undefined;
}

/** Returns a name in a form that the patterns can match: its place among the tokens, and what it may stand for. */
function sign(token: NameToken, tokens: Token[]): string {
  return `@${tokens.indexOf(token)}:${SLOTS.filter((slot) => token[slot]).join('')}`;
}

type CompiledForm = Pick<QuestionForm, 'kind' | 'capacity'> & CompiledPattern;

const COMPILED: CompiledForm[] = [...PARTY_QUESTIONS, ...MATTER_QUESTIONS].flatMap(({ patterns, ...form }) =>
  patterns.map((pattern) => ({ ...form, ...compilePattern(pattern) })),
);

function readForm({ pattern, groups, kind, capacity }: CompiledForm, text: string, tokens: Token[]): Question[] {
  const found = pattern.exec(text)?.slice(1);
  if (!found) return [];
  const held = (group: string) => found.flatMap((value, index) => (value !== undefined && groups[index] === group ? [value] : []));
  const names = (slot: (typeof SLOTS)[number]) => held(slot).map((index) => (tokens[Number(index)] as NameToken)[slot]);
  const inRound = held('round').flatMap((words) => words.trim().split(' ').filter(Boolean));
  const namedInRound = inRound.flatMap((word) => (word.startsWith('@') ? [tokens[Number.parseInt(word.slice(1), 10)] as NameToken] : []));
  if (namedInRound.some(({ actor }) => !actor)) return [];
  const actors = names('actor') as string[];
  const between = kind === 'part' || kind === 'round' ? actors : [];
  return [
    {
      kind,
      ...(capacity && { capacity }),
      actors: between.length > 0 ? [] : kind === 'agreed' ? actors : actors.slice(0, 1),
      topics: names('topic') as string[],
      points: names('point') as AskedPoint[],
      round: {
        words: inRound.filter((word) => !word.startsWith('@')),
        actors: [...between, ...namedInRound.map(({ actor = '' }) => actor)],
      },
    },
  ];
}
