import { type CompiledPattern, compilePattern } from './compile-pattern.ts';
import type { DayAsked } from './day-asked.ts';
import { MATTER_QUESTIONS } from './matter-questions.ts';
import { PARTY_QUESTIONS } from './party-questions.ts';
import type { QuestionForm } from './question-form.ts';
import { type Asked, type AskedPoint, type NameToken, type Token, tokensOf } from './question-tokens.ts';
import { titledPoint } from './titled-point.ts';

/** A question that the record can answer, unless the round that it names is unknown. */
export interface Question extends Pick<QuestionForm, 'kind' | 'capacity'> {
  actors: string[];
  topics: string[];
  points: AskedPoint[];
  /** The words and days that name a round, and the actors among them by their ids; empty if no round is named. */
  round: { words: (string | DayAsked)[]; actors: string[] };
  /** What the question says that a point is, as its kind: "off-the-table". */
  said?: string;
}

/** A question is short; a query with more words is a text. */
const MOST_WORDS = 24;

/** Returns the question that a query asks; nothing if it asks none that the record can answer. */
export function readQuestion(asked: Asked): Question | undefined {
  if (asked.text.split(' ').length > MOST_WORDS || asked.excluded?.length) return undefined;
  const tokens = tokensOf(asked);
  const text = tokens.map((token) => `${typeof token === 'string' ? token : sign(token, tokens)} `).join('');
  const marked = /[?？؟]\s*$/.test(asked.text) ? `${text}? ` : text;
  const read = COMPILED.flatMap((form) => readForm(form, marked, tokens));
  const [best] = read.toSorted((a, b) => a.round.words.length - b.round.words.length);
  const titled = best || !asked.index ? undefined : titledPoint(asked.text, asked.index);
  return titled ? { kind: 'word', actors: [], topics: [], points: [titled], round: { words: [], actors: [] } } : best;
}

const SLOTS = ['actor', 'topic', 'point'] as const;

/** Returns a name in a form that the patterns can match: its place among the tokens, and what it may stand for. */
function sign(token: NameToken, tokens: Token[]): string {
  return `@${tokens.indexOf(token)}:${SLOTS.filter((slot) => token[slot]).join('')}`;
}

type CompiledForm = Pick<QuestionForm, 'kind' | 'capacity'> & CompiledPattern;

const COMPILED: CompiledForm[] = [...PARTY_QUESTIONS, ...MATTER_QUESTIONS].flatMap(({ patterns, ...form }) =>
  patterns.map((pattern) => ({ ...form, ...compilePattern(pattern) })),
);

/** What a question may say that a point is, in folded words. */
const SAID: [words: RegExp, kind: string][] = [
  [/\bof (?:table|agenda)\b/, 'off-the-table'],
  [/\bred line/, 'red-line'],
  [/\b(?:unresolved|open|disputed)\b/, 'unresolved'],
  [/\bfloated\b/, 'floated'],
];

function saidOf(text: string): { said?: string } {
  const said = SAID.find(([words]) => words.test(text))?.[1];
  return said ? { said } : {};
}

function readForm({ pattern, groups, kind, capacity }: CompiledForm, text: string, tokens: Token[]): Question[] {
  const found = pattern.exec(text)?.slice(1);
  if (!found) return [];
  const held = (group: string) => found.flatMap((value, index) => (value !== undefined && groups[index] === group ? [value] : []));
  const names = (slot: (typeof SLOTS)[number]) => held(slot).map((index) => (tokens[Number(index)] as NameToken)[slot]);
  const tokenOf = (word: string) => (word.startsWith('@') ? (tokens[Number.parseInt(word.slice(1), 10)] as NameToken) : word);
  const inRound = held('round').flatMap((words) => words.trim().split(' ').filter(Boolean).map(tokenOf));
  const dayOrWord = inRound.flatMap((token): (string | DayAsked)[] => (typeof token === 'string' ? [token] : token.day ? [token.day] : []));
  const namedInRound = inRound.filter((token) => typeof token !== 'string' && !token.day) as NameToken[];
  if (namedInRound.some(({ actor }) => !actor)) return [];
  const actors = names('actor') as string[];
  const between = kind === 'part' || kind === 'round' ? actors : [];
  return [
    {
      kind,
      ...(capacity && { capacity }),
      ...saidOf(text),
      actors: between.length > 0 ? [] : kind === 'agreed' ? actors : actors.slice(0, 1),
      topics: names('topic') as string[],
      points: names('point') as AskedPoint[],
      round: {
        words: dayOrWord,
        actors: [...between, ...namedInRound.map(({ actor = '' }) => actor)],
      },
    },
  ];
}
