import type { NameIndex } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import { unjoined } from '../names/unjoined.ts';
import { merge } from './make-terms.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId } from './record-id.ts';
import { splitWord } from './split-word.ts';
import type { WordFound, WordIndex } from './word-index.ts';

/** The words of a query as parts of it, and those that nothing on the site has. */
export interface WordTerms {
  terms: Term[];
  unknown: string[];
}

/** What a word in a name counts, and the beginning of one. */
const [IN_NAME, BEGINS_NAME] = [1, 0.85];
/** The fewest letters of the beginning of a name. */
const LEAST = 2;

/** Returns the words left over in a query as parts of it: rare ones weigh more. */
export function wordTerms(keys: string[], words: WordIndex, names: NameIndex, isTyping: boolean): WordTerms {
  const read: WordTerms = { terms: [], unknown: [] };
  for (let at = 0; at < keys.length; at++) {
    const [key = '', next = ''] = [keys[at], keys[at + 1]];
    const isTyped = isTyping && at === keys.length - 1;
    const found = words.find(key, isTyped);
    const together = next === '' || (found && words.find(next)) ? undefined : words.find(key + next);
    const named = namesWith(key, names, isTyped);
    const parts = found || named.size > 0 ? [] : partsOf(key, words);
    if (together) {
      read.terms.push(wordTerm(key + next, together, words.total));
      at++;
    } else if (found) read.terms.push(wordTerm(key, found, words.total, named));
    else if (parts.length > 0) read.terms.push(...parts.map(([part, of]) => wordTerm(part, of, words.total)));
    else read.terms.push({ text: key, weight: rarity(named.size, words.total), found: named, asks: [] });
    if (!found && !together && named.size + parts.length === 0) read.unknown.push(key);
  }
  return read;
}

/** Returns the two words that a word was written together from, if the site has both; none otherwise. */
function partsOf(key: string, words: WordIndex): [part: string, found: WordFound][] {
  for (const parts of splitWord(key)) {
    const found = parts.flatMap((part): [string, WordFound][] => {
      const each = words.has(part) ? words.find(part) : undefined;
      return each ? [[part, each]] : [];
    });
    if (found.length === parts.length) return found;
  }
  return [];
}

function wordTerm(text: string, { words, count, points }: WordFound, total: number, named: Term['found'] = new Map()): Term {
  const found = new Map(Array.from(points, ([number, fit]) => [formatRecordId({ kind: 'point', number }), fit]));
  return { text, weight: rarity(count, total), found: merge([found, named]), asks: words.slice(0, 1) };
}

/** Returns the records of what has the word in a name; while it is being typed, a word that begins with it will do. */
export function namesWith(key: string, names: NameIndex, isTyped: boolean): Term['found'] {
  const found = (named: Named[], fit: number) => new Map(named.flatMap(({ record }) => (record ? [[formatRecordId(record), fit]] : [])));
  const having = [key, ...unjoined(key)].flatMap((word) => names.having([word]));
  return merge([found(having, IN_NAME), found(isTyped && key.length >= LEAST ? names.beginning(key) : [], BEGINS_NAME)]);
}

/** Returns how much a word says that so many of all records have. */
function rarity(count: number, total: number): number {
  return Math.log((total + 1) / (count + 0.5));
}
