import { ROUTES } from '../../model/addresses/routes.ts';
import { roundName } from '../../model/library/event-line.ts';
import { kindLabel } from '../../model/library/kind-label.ts';
import { remembered } from '../../model/library/reads.ts';
import type { Library } from '../../model/library/records.ts';
import type { Topic } from '../../model/schema/topic.ts';
import { ACTOR_KINDS } from '../../model/schema/vocabulary.ts';
import { sortKey } from '../../model/text/fold-name.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { KIND_WORDS, ROUND_WORD } from '../../words/found-words.ts';
import { SEARCH_WORDS } from '../../words/search-words.ts';

/** The largest size of a page of the index, in bytes of HTML, before it is split into a page for each letter. */
const MAX_BYTES = 100_000;
/** The longest common prefix of the names of a page. */
const MAX_LETTERS = 4;
/** The size of an entry's markup without its words. */
const MARKUP = 90;

const OTHER_SCRIPTS = SEARCH_WORDS.otherScripts;
const COLLATOR = new Intl.Collator('en');

/** A line of the index of names: a name, or another spelling of one, with what it leads to. */
export interface IndexLine {
  name: string;
  /** The language of the name, if it is in another script. */
  lang?: string;
  path: string;
  /** What kind of thing it is; for another spelling, the name of which it is one. */
  about: string;
}

/** The lines of one letter, or of several that names begin with. */
export interface IndexLetter {
  letter: string;
  /** The letter in addresses and fragments. */
  slug: string;
  lines: IndexLine[];
  /** The same lines by one more letter, each with its own page, if they are too many for one page. */
  parts: IndexLetter[];
}

/** The index of names, letter by letter, and whether each letter has its own page. */
export interface NameIndex {
  letters: IndexLetter[];
  split: boolean;
}

const indexOf = remembered(makeIndex);

/** Returns the index of every name, spelling and point from A to Z; names in other scripts follow. */
export function nameIndex(library: Library): NameIndex {
  return indexOf(library);
}

/** Returns the pages of the index if letters have their own: for one letter, and for several. */
export function letterPages({ letters, split }: NameIndex): IndexLetter[] {
  return split ? letters.flatMap(withParts) : [];
}

function withParts(letter: IndexLetter): IndexLetter[] {
  return [letter, ...letter.parts.flatMap(withParts)];
}

/** Returns the address of the page of a letter, if letters have their own. */
export function letterPath({ slug }: IndexLetter): string {
  return `${ROUTES.search}${slug}/`;
}

function makeIndex(library: Library): NameIndex {
  const lines = allLines(library);
  const keys = new Map(lines.map((line) => [line, sortKey(line.name)]));
  const keyOf = (line: IndexLine) => keys.get(line) ?? '';
  const sorted = lines.toSorted((a, b) => COLLATOR.compare(keyOf(a), keyOf(b)));
  // Digits sort before letters, and stand with the other scripts.
  const isLast = ({ letter }: IndexLetter) => Number(letter === OTHER_SCRIPTS);
  const letters = group(sorted, (line) => letterOf(keyOf(line))).sort((a, b) => isLast(a) - isLast(b));
  for (const letter of letters) if (letter.letter !== OTHER_SCRIPTS) part(letter, keyOf);
  return { letters, split: weigh(lines) > MAX_BYTES };
}

/** Splits the lines of a letter by the letters that follow it, until each part is small enough for a page. */
function part(letter: IndexLetter, keyOf: (line: IndexLine) => string): void {
  const { length } = letter.letter;
  if (weigh(letter.lines) <= MAX_BYTES || length === MAX_LETTERS) return;
  const parts = group(letter.lines, (line) => {
    const beginning = keyOf(line)
      .slice(0, length + 1)
      .toUpperCase();
    return /^[A-Z]+$/.test(beginning) && beginning.length > length ? beginning : `${letter.letter} alone`;
  });
  letter.parts = parts;
  for (const each of parts) if (!each.letter.endsWith(' alone')) part(each, keyOf);
}

function group(lines: IndexLine[], letterOfLine: (line: IndexLine) => string): IndexLetter[] {
  return Array.from(Map.groupBy(lines, letterOfLine), ([letter, each]) => ({
    letter,
    slug: letter.toLowerCase().replaceAll(' ', '-'),
    lines: each,
    parts: [],
  }));
}

function weigh(lines: IndexLine[]): number {
  return lines.reduce((sum, { name, path, about }) => sum + MARKUP + name.length + path.length + about.length, 0);
}

function allLines({ processes, actors, topics, briefings }: Library): IndexLine[] {
  return [
    ...Array.from(actors.values()).flatMap(({ path, data }) => [
      ...withSpellings(path, data.name, ACTOR_KINDS[data.kind].label, [
        ...(data.shortName ? [data.shortName] : []),
        ...data.spellings,
        ...data.formerNames,
      ]),
      ...nativeLines(path, data),
    ]),
    ...Array.from(topics.values()).flatMap(({ path, data }) => [
      ...withSpellings(path, data.name, ENTRY_WORDS.topic, data.otherNames),
      ...nativeLines(path, data),
    ]),
    ...Array.from(processes.values()).flatMap(({ path, data }) => withSpellings(path, data.name, KIND_WORDS.process, data.otherNames)),
    ...briefings.map(({ path, data }) => ({ name: data.title, path, about: `${ROUND_WORD}, ${roundName(data)}` })),
    ...briefings.flatMap(({ points, data: briefing }) =>
      points.map((point) => ({
        name: point.data.title,
        path: point.path,
        about: `${point.label}, ${kindLabel(point)}, ${roundName(briefing)}`,
      })),
    ),
  ];
}

function nativeLines(path: string, { name: about, nativeNames }: Pick<Topic, 'name' | 'nativeNames'>): IndexLine[] {
  return nativeNames.map(({ lang, name }) => ({ name, lang, path, about }));
}

function withSpellings(path: string, name: string, about: string, spellings: string[]): IndexLine[] {
  return [{ name, path, about }, ...spellings.map((spelling) => ({ name: spelling, path, about: name }))];
}

function letterOf(key: string): string {
  const letter = key.charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : OTHER_SCRIPTS;
}
