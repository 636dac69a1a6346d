import type { NameIndex } from '../names/name-index.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { foldName } from '../text/fold-name.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { AskedPoint } from './question-tokens.ts';
import { ALIKE } from './question-words.ts';
import { takeDays } from './take-days.ts';

/** A question that asks on whose word something rests, and what that is. */
const WHO_SAYS = new RegExp(`^who (?:${(ALIKE.says ?? '').split('|').flatMap(foldName).join('|')}) (.+)$`);
/** Words that only say what became of a point, or when. */
const STATES = new Set(['after', 'since', 'before', 'off', ...(ALIKE.state ?? '').split(/[| ]/)].flatMap(foldName));
const POINT = /^\/briefings\/(?<briefing>[^/]+)\/(?<id>[a-z]\d+)\/$/;
/** The fewest words of a title by which a point is meant. */
const LEAST = 2;

/** Returns the one point whose title has the words of a question on whose word it rests: "Who says that talks go on?". */
export function titledPoint(query: string, names: NameIndex): AskedPoint | undefined {
  const [, said = ''] = WHO_SAYS.exec(foldName(takeDays(foldLetters(query)).rest).join(' ')) ?? [];
  const words = said.split(' ').filter((word) => word && !isStopWord(word));
  const ways = [words, words.filter((word) => !STATES.has(word))];
  for (const way of ways.filter(({ length }) => length >= LEAST)) {
    const [point, ...others] = names.having(way).flatMap(({ path }) => pointAt(path) ?? []);
    if (point && others.length === 0) return point;
  }
  return undefined;
}

function pointAt(path: string): AskedPoint | undefined {
  const { briefing, id } = POINT.exec(path)?.groups ?? {};
  return id === undefined ? undefined : { briefing, id };
}
