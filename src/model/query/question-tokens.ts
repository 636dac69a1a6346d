import type { NameIndex } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { foldName } from '../text/fold-name.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { DayAsked } from './day-asked.ts';
import { ALIKE, FILLERS, PEOPLE_ASKED } from './question-words.ts';
import { takeDays } from './take-days.ts';

/** What is needed to read a question: the query’s text, and the names among its folded words with their places. */
export interface Asked {
  text: string;
  words: string[];
  /** What excludes a result; a query with exclusions is not a question. */
  excluded?: string[];
  /** All names that are known, among which is what a question names by a part of its title. */
  index?: NameIndex;
  names: { named: Pick<Named, 'path' | 'name'>[]; from: number; to: number }[];
}

/** A point that a question names: by its label alone, or by its title. */
export interface AskedPoint {
  id: string;
  briefing?: string;
}

/** A word, or what a name may stand for. */
export type Token = string | NameToken;

/** What a name may stand for: an actor or a topic by its id, or a point; or a day. */
export interface NameToken {
  day?: DayAsked;
  actor?: string;
  topic?: string;
  point?: AskedPoint;
}

const SKIPPED = new Set(FILLERS.split(' ').flatMap(foldName));
const LABEL = /^[arouf][1-9]\d?$/;
/** What is left of "what’s" and the like where the apostrophe was dropped. */
const JOINED: Record<string, string> = { whats: 'what', whos: 'who', wheres: 'where', whens: 'when', whom: 'who', hows: 'how' };

const WHICH = new Set(['which', 'what'].flatMap(foldName));
const ASKED_FOR = new Set(PEOPLE_ASKED.split(' ').flatMap(foldName));

/** Returns the words of a question with "who" for "which officials" and the like. */
function whoFor(words: string[]): string[] {
  const isWhich = (at: number) => WHICH.has(words[at] ?? '') && ASKED_FOR.has(words[at + 1] ?? '');
  return words.flatMap((word, at) => (isWhich(at) ? ['who'] : isWhich(at - 1) ? [] : [word]));
}

/** Returns the words of a question with each name as one token and without filler words; days and labels stay in place. */
export function tokensOf(asked: Asked): Token[] {
  const { days, rest } = takeDays(foldLetters(asked.text), (at) => DAY + at);
  const words = whoFor(foldName(rest));
  const tokens: Token[] = [];
  // A word of the question may be a name in another language, such as "AS" for the United States.
  const given = asked.names.filter(({ from, to }) => to - from > 1 || !isStopWord(asked.words[from] ?? ''));
  const names = given.map(({ named, from, to }) => ({ named, token: nameToken(named), words: asked.words.slice(from, to) }));
  for (let at = 0; at < words.length; ) {
    const name = names.findIndex((each) => each.words.every((word, index) => word === words[at + index]));
    const token = names[name]?.token;
    if (token) {
      tokens.push(...(isDelegation(names[name]?.named ?? []) ? [...DELEGATION_OF, token] : [token]));
      at += names[name]?.words.length ?? 1;
      names.splice(0, name + 1);
      continue;
    }
    const [, place] = IS_DAY.exec(words[at] ?? '') ?? [];
    const day = days[Number(place)];
    const label = [words[at], `${words[at]}${words[at + 1]}`].find((word) => LABEL.test(word ?? ''));
    if (day) tokens.push({ day });
    else if (label) tokens.push({ point: { id: label } });
    else if (isOfPeople(words, at)) tokens.push({ actor: PEOPLE + words[at] });
    else tokens.push(...wordTokens(words[at] ?? ''));
    at += label && label !== words[at] ? 2 : 1;
  }
  return tokens;
}

/** What stands for a day among the words until all names are found. */
const DAY = 'day0';
const IS_DAY = new RegExp(`^${DAY}(\\d+)$`);

/** How the id of an actor begins that is named by its people, as in "the Syrian delegation". */
export const PEOPLE = '~';
const OF_PEOPLE = /(?:i|an|ish|ese|ench)$/;
/** The people themselves: "the Israelis", "the Americans". */
const ALL_OF_PEOPLE = /^.{4,}(?:is|ans)$/;
/** What may follow the name of a people in a question. */
const OWNED = new Set(
  ['delegation', 'head', 'position', 'demands', 'owned'].flatMap((name) => (ALIKE[name] ?? '').split('|').flatMap(foldName)),
);

/** Tells whether a word names a people and something of theirs follows. */
function isOfPeople(words: string[], at: number): boolean {
  const word = words[at] ?? '';
  if (WHICH.has(word)) return false;
  return ALL_OF_PEOPLE.test(word) || (OF_PEOPLE.test(word) && OWNED.has(words[at + 1] ?? ''));
}

function wordTokens(word: string): string[] {
  return foldName(word).flatMap((each) => (SKIPPED.has(each) ? [] : [JOINED[each] ?? each]));
}

/** A delegation has a name of its own, which contains that of its actor. */
const DELEGATION = /^#delegation-(.+)$/;
const DELEGATION_OF = ['delegation', 'of'];

function isDelegation([first]: Pick<Named, 'path'>[]): boolean {
  return DELEGATION.test(first?.path.split('/')[3] ?? '');
}

/** Returns what a name may stand for; nothing for a round or a process, whose words are read with those of the round. */
function nameToken(named: Pick<Named, 'path'>[]): NameToken | undefined {
  const parts = named.toReversed().flatMap(({ path }): NameToken[] => {
    const [, collection, id = '', point] = path.split('/');
    if (collection === 'actors') return [{ actor: id }];
    if (collection === 'topics') return [{ topic: id }];
    const [, delegation] = DELEGATION.exec(point ?? '') ?? [];
    if (delegation) return [{ actor: delegation }];
    return collection === 'briefings' && point && !point.startsWith('#') ? [{ point: { id: point, briefing: id } }] : [];
  });
  return parts.length > 0 ? Object.assign({}, ...parts) : undefined;
}
