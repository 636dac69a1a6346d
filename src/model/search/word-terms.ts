import type { NameIndex } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import { isUnspaced } from '../text/fold-text.ts';
import { merge } from './make-terms.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId } from './record-id.ts';
import type { WordFound, WordIndex } from './word-index.ts';

/** The words of a query as parts of it, with what became of those that the site does not have. */
export interface WordTerms {
  terms: Term[];
  /** The words that nothing on the site is like. */
  unknown: string[];
}

/** What a word in a name counts, and the beginning of one. */
const [IN_NAME, BEGINS_NAME] = [1, 0.85];
/** The fewest letters of a word that another was written together from. */
const LEAST_PART = 3;
/** The fewest letters of the beginning of a name. */
const LEAST = 2;

/** Returns the words left over in a query as parts of it: rare ones weigh more. */
export function wordTerms(keys: string[], words: WordIndex, names: NameIndex, isTyping: boolean): WordTerms {
  const read: WordTerms = { terms: [], unknown: [] };
  for (let at = 0; at < keys.length; at++) {
    const [key = '', next] = [keys[at], keys[at + 1]];
    const isLast = at === keys.length - 1;
    const found = words.find(key, isTyping && isLast);
    const together = next === undefined ? undefined : words.find(key + next);
    if (together && (!found || !words.find(next ?? ''))) {
      read.terms.push(wordTerm(`${key}${next}`, together, words.total));
      at++;
      continue;
    }
    const parts = found ? undefined : partsOf(key, words);
    if (parts) {
      read.terms.push(...parts.map(([part, of]) => wordTerm(part, of, words.total)));
      continue;
    }
    const named = namesWith(key, names, isTyping && isLast);
    if (found) read.terms.push(wordTerm(key, found, words.total, named));
    else if (named.size > 0) read.terms.push({ text: key, weight: rarity(named.size, words.total), found: named, asks: [] });
    else {
      read.terms.push({ text: key, weight: rarity(0, words.total), found: new Map(), asks: [] });
      read.unknown.push(key);
    }
  }
  return read;
}

/** Returns the two words that a word was written together from, if the site has both: "airstrikes". */
function partsOf(key: string, words: WordIndex): [part: string, found: WordFound][] | undefined {
  for (const [first, second] of splits(key)) {
    const found = words.has(first) && words.has(second) ? [words.find(first), words.find(second)] : [];
    if (found[0] && found[1])
      return [
        [first, found[0]],
        [second, found[1]],
      ];
  }
  return undefined;
}

/** Lists the ways to part a word in two, each long enough to be a word. */
export function splits(key: string): [first: string, second: string][] {
  if (isUnspaced(key)) return [];
  return Array.from({ length: Math.max(0, key.length - 2 * LEAST_PART + 1) }, (_, at) => {
    return [key.slice(0, at + LEAST_PART), key.slice(at + LEAST_PART)];
  });
}

function wordTerm(text: string, { words, count, points }: WordFound, total: number, named: Term['found'] = new Map()): Term {
  const found = new Map(Array.from(points, ([number, fit]) => [formatRecordId({ kind: 'point', number }), fit]));
  return { text, weight: rarity(count, total), found: merge([found, named]), asks: words.slice(0, 1) };
}

/** Returns the records of what has the word in a name; while it is being typed, a word that begins with it will do. */
function namesWith(key: string, names: NameIndex, isTyped: boolean): Term['found'] {
  const found = (named: Named[], fit: number) => new Map(named.flatMap(({ record }) => (record ? [[formatRecordId(record), fit]] : [])));
  return merge([found(names.having([key]), IN_NAME), found(isTyped && key.length >= LEAST ? names.beginning(key) : [], BEGINS_NAME)]);
}

/** Returns how much a word says that so many of all records have. */
function rarity(count: number, total: number): number {
  return Math.log((total + 1) / (count + 0.5));
}
