import { findNames, type NameMatch, splitRuns } from '../names/find-names.ts';
import type { NameIndex } from '../names/name-index.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { foldName } from '../text/fold-name.ts';
import { isStopWord } from '../text/stop-words.ts';
import { longestAsked } from './asked-words.ts';
import { cleanQuery } from './clean-query.ts';
import type { DayAsked } from './day-asked.ts';
import { takeDays } from './take-days.ts';
import { takeQuotations } from './take-quotations.ts';
import { beginsWithLabel, takeAddress, takeLabels } from './take-references.ts';

/** A value in a query, and the words for it. */
export interface Asked {
  value: string;
  text: string;
}

/** What a query says, as far as it is known without looking anything up. */
export interface Query {
  /** The query as it is shown. */
  text: string;
  /** An address that was pasted, alone or in a citation, from the root of the site; the rest of such a query is ignored. */
  path?: string;
  /** What is in quotation marks. */
  phrases: string[];
  /** What excludes a result. */
  excluded: string[];
  /** The labels of points, in small letters: "a2". */
  labels: string[];
  days: DayAsked[];
  /** The kinds of point. */
  kinds: Asked[];
  /** Whose word an agreed point must be: "joint" or "claimed". */
  claims: Asked[];
  /** The stance that a party must have: "refuses". */
  stances: Asked[];
  /** Whether it asks for talks in general, as in "the August round", or for the latest. */
  round?: 'any' | 'latest';
  /** Whether it begins as a question; answered by yes or no, or otherwise. */
  question?: 'yes or no' | 'open';
  /** Whether it asks for what changed since a round. */
  asksForChanges: boolean;
  /** All words, folded, in order. */
  words: string[];
  /** The longest names among the words. */
  names: NameMatch[];
  /** The words left over that are worth looking for, folded, and as they were typed if that differs. */
  terms: string[];
}

const YES_OR_NO = /^(?:is|are|was|were|has|have|had|do|does|did|wil|can)$/;
const OPEN = /^(?:who|whom|whose|what|when|where|which|why|how)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Returns the folded words of a query for which names and words are fetched, including exclusions and the ids in an address. */
export function wordsOf(text: string): string[] {
  const address = takeAddress(cleanQuery(text));
  if (address) return foldName(address.path);
  const { phrases, excluded, rest } = takeQuotations(cleanQuery(text));
  return foldName([rest, ...phrases, ...excluded].join(' '));
}

/** Reads a query with the known names, or with corrected words instead of its own. */
export function readQuery(typed: string, known: NameIndex, meant?: string[]): Query {
  const text = cleanQuery(typed);
  const address = takeAddress(text);
  const quotations = takeQuotations(address ? '' : text);
  // A title in a citation begins with its label; what is quoted is then no phrase of a text.
  const [titles, phrases] = [true, false].map((isTitle) => quotations.phrases.filter((each) => beginsWithLabel(each) === isTitle)) as [
    string[],
    string[],
  ];
  const { labels, rest: unlabelled } = takeLabels([...titles, quotations.rest].join(' '));
  const { days, rest } = takeDays(foldLetters(unlabelled));
  const words = meant ?? splitRuns(foldName(rest), known);
  const found = readWords(words, findNames(words, known));
  return {
    text,
    ...(address && { path: address.path }),
    phrases,
    excluded: quotations.excluded,
    labels,
    words,
    ...found,
    days: [...days, ...found.days],
  };
}

function questionOf(word = ''): Pick<Query, 'question'> {
  if (YES_OR_NO.test(word)) return { question: 'yes or no' };
  return OPEN.test(word) ? { question: 'open' } : {};
}

/** Sorts the words of a query into names, kinds, stances and the rest: the longest first, a name before a word of the same length. */
function readWords(words: string[], names: NameMatch[]) {
  const read = { kinds: [] as Asked[], claims: [] as Asked[], stances: [] as Asked[], days: [] as DayAsked[], terms: [] as string[] };
  const kept: NameMatch[] = [];
  let round: Query['round'];
  let asksForChanges = false;
  for (let at = 0; at < words.length; ) {
    const name = names.find(({ from }) => from === at);
    const asked = longestAsked(words, at, name?.to ?? words.length);
    const word = words[at] ?? '';
    if (name && name.to - at >= (asked?.length ?? 0)) {
      kept.push(name);
      at = name.to;
      continue;
    }
    if (asked?.role === 'changes') asksForChanges = true;
    else if (asked?.role === 'round') round = round === 'latest' ? round : (asked.value as Query['round']);
    else if (asked) read[asked.role].push({ value: asked.value, text: words.slice(at, at + asked.length).join(' ') });
    else if (YEAR.test(word)) read.days.push({ year: Number(word) });
    else if (!isStopWord(word)) read.terms.push(word);
    at += asked?.length ?? 1;
  }
  return { ...read, names: kept, ...questionOf(words[0]), asksForChanges, ...(round && { round }) };
}
