import type { NameIndex, NameMatch } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import { merge } from './make-terms.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId } from './record-id.ts';
import type { WordFound, WordIndex } from './word-index.ts';

/** The words of a query as parts of it, with what became of those that the site does not have. */
export interface WordTerms {
  terms: Term[];
  /** The words read as others: what was typed, and what was meant. */
  corrected: [typed: string, meant: string][];
  /** The words that nothing on the site is like. */
  unknown: string[];
}

/** What a word in a name counts, and the beginning of one. */
const [IN_NAME, BEGINS_NAME] = [0.9, 0.75];
/** The fewest letters of the beginning of a name. */
const LEAST = 2;
/** What a word that was only meant counts, of what it would if it had been typed. */
const MEANT = 0.95;

/** Returns the words left over in a query as parts of it: rare ones weigh more, slips are read as the nearest word or name. */
export function wordTerms(keys: string[], words: WordIndex, names: NameIndex, isTyping: boolean): WordTerms {
  const read: WordTerms = { terms: [], corrected: [], unknown: [] };
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
    const named = namesWith(key, names, isTyping && isLast);
    if (found) read.terms.push(wordTerm(key, found, words.total, named));
    else if (named.size > 0) read.terms.push({ text: key, weight: rarity(named.size, words.total), found: named, asks: [] });
    else readUnknown(key, words, names, read);
  }
  return read;
}

function readUnknown(key: string, words: WordIndex, names: NameIndex, read: WordTerms): void {
  const name = names.nearest(key);
  const word = words.nearest(key);
  const found = word && words.find(word);
  if (name) {
    read.terms.push(nameTerm(key, name, words.total));
    read.corrected.push([key, name.named[0]?.name ?? '']);
  } else if (word && found) {
    const term = wordTerm(key, found, words.total);
    read.terms.push({ ...term, weight: term.weight * MEANT });
    read.corrected.push([key, word]);
  } else {
    read.terms.push({ text: key, weight: rarity(0, words.total), found: new Map(), asks: [] });
    read.unknown.push(key);
  }
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

function nameTerm(text: string, { named }: NameMatch, total: number): Term {
  const found = new Map(named.flatMap(({ record }) => (record ? [[formatRecordId(record), 1]] : [])));
  return { text, weight: rarity(1, total) * MEANT, found, asks: [], isName: true };
}

/** Returns how much a word says that so many of all records have. */
function rarity(count: number, total: number): number {
  return Math.log((total + 1) / (count + 0.5));
}
