import { unjoined } from '../names/find-names.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import { isUnspaced } from '../text/fold-letters.ts';
import { foldName } from '../text/fold-name.ts';
import { foldText } from '../text/fold-text.ts';
import type { Term } from './rank-records.ts';
import { formatRecordId, type RecordKind } from './record-id.ts';
import { recordsOf } from './related-records.ts';
import { merge } from './term.ts';
import type { WordFound, WordIndex } from './word-index.ts';

/** The words of a query as parts of it, and those found nowhere on the site. */
export interface WordTerms {
  terms: Term[];
  unknown: string[];
  /** The words that were read as two, as they were typed and as they were read. */
  split: [typed: string, meant: string][];
}

/** The weight of a word in the name of each kind of record: lower in the long titles of what contains points. */
const IN_NAME: Partial<Record<RecordKind, number>> = { point: 1, actor: 1, topic: 1, process: 0.9, briefing: 0.85, changes: 0.7 };
const IN_OTHER_NAME = 0.7;
/** The weight of a word in a source’s publisher, by which readers look for sources. */
const IN_OUTLET = 0.97;
/** The share of a word’s weight that its beginning has. */
const BEGINNING = 0.85;
/** The fewest letters of the beginning of a name. */
const LEAST = 2;

/** Returns the remaining words of a query as parts of it; rare ones weigh more. */
export function wordTerms(keys: string[], words: WordIndex, names: NameIndex, isTyping: boolean): WordTerms {
  const read: WordTerms = { terms: [], unknown: [], split: [] };
  for (let at = 0; at < keys.length; at++) {
    const [key = '', next = ''] = [keys[at], keys[at + 1]];
    const isTyped = isTyping && at === keys.length - 1;
    if (isUnspaced(key)) {
      read.terms.push(runTerm(key, words, names));
      continue;
    }
    const found = words.find(key, isTyped);
    const together = next === '' || (found && words.find(next)) ? undefined : words.find(key + next);
    const named = namesWith(key, names, isTyped);
    const parts = found || named.size > 0 ? undefined : partsOf(key, words);
    if (together) {
      read.terms.push(wordTerm(key + next, together, words.total));
      at++;
    } else if (found) read.terms.push(wordTerm(key, found, words.total, named));
    else if (parts) {
      read.split.push([key, parts]);
      read.terms.push({ text: key, weight: rarity(0, words.total), found: new Map(), asks: [`"${parts}"`] });
    } else read.terms.push({ text: key, weight: rarity(named.size, words.total), found: named, asks: words.isPartial ? [key] : [] });
    if (!found && !together && !parts && named.size === 0 && !words.isPartial) read.unknown.push(key);
  }
  return read;
}

/** Returns a run of letters of a script without spaces as a part of a query: wherever it stands in a name or, letter by letter, in the texts. */
function runTerm(key: string, words: WordIndex, names: NameIndex): Term {
  return { text: key, weight: rarity(1, words.total), found: namesWith(key, names, false), asks: [`"${foldText(key)}"`] };
}

/** Returns the two words from which a word may have been written together, if the site has both; only texts tell whether they follow each other. */
function partsOf(key: string, words: WordIndex): string | undefined {
  const parts = splitWord(key).find((each) => each.every((part) => words.has(part)));
  return parts && words.written(parts.join(' '));
}

function wordTerm(text: string, { words, count, points }: WordFound, total: number, named: Term['found'] = new Map()): Term {
  const found = new Map(Array.from(points, ([number, fit]) => [formatRecordId({ kind: 'point', number }), fit]));
  return { text, weight: rarity(count, total), found: merge([found, named]), asks: words.slice(0, 1) };
}

/** Returns the records with the word in a name; while it is being typed, its beginning is enough. */
export function namesWith(key: string, names: NameIndex, isTyped: boolean): Term['found'] {
  const fitOf = ({ spellings, record }: Named) =>
    record?.kind === 'source' && spellings.some((outlet) => foldName(outlet).includes(key))
      ? IN_OUTLET
      : ((record && IN_NAME[record.kind]) ?? IN_OTHER_NAME);
  const having = [key, ...unjoined(key)].flatMap((word) => names.having([word]));
  const beginning = isTyped && key.length >= LEAST ? names.beginning(key) : [];
  return merge([recordsOf(having, fitOf), recordsOf(beginning, (each) => fitOf(each) * BEGINNING)]);
}

/** Returns the weight of a word that so many of all records have. */
function rarity(count: number, total: number): number {
  return Math.log((total + 1) / (count + 0.5));
}

/** The fewest letters of either part of a compound. */
const LEAST_PART = 3;

/** Lists the ways to split a word in two, each long enough to be a word: "airstrikes". */
export function splitWord(word: string): [first: string, second: string][] {
  if (isUnspaced(word)) return [];
  const ways = Math.max(0, word.length - 2 * LEAST_PART + 1);
  return Array.from({ length: ways }, (_, at) => [word.slice(0, at + LEAST_PART), word.slice(at + LEAST_PART)]);
}
