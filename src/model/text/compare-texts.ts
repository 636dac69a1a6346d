import { clauseStarts, commonCuts } from './clause-rows.ts';
import { compareWords, hasWeight, type Standing, type Word, wordsIn } from './compare-words.ts';

/** A run of a text, and where else its words stand. */
export interface Run {
  text: string;
  standing: Standing;
}

/** A clause of a passage, and the row in which its counterpart stands. */
interface Clause {
  row: number;
  runs: Run[];
}

/** The texts of several sources held against each other. */
export interface ComparedTexts {
  /** By source and passage, its clauses; none for a source that has too little in common with the others. */
  sources: (Clause[][] | undefined)[];
  /** Whether clauses of one row stand beside each other; otherwise each passage is one clause. */
  isAligned: boolean;
}

/** A passage of a source; its words are numbered through the source. */
interface Passage {
  text: string;
  words: Word[];
  first: number;
}

/**
 * Compares the passages of two or more sources word by word, in any script. Two sources are cut into clauses as well, which stand
 * beside their counterparts.
 */
export function compareTexts(sources: string[][]): ComparedTexts {
  const passages = sources.map(passagesOf);
  const words = passages.map((each) => each.flatMap((passage) => passage.words));
  const pairs = words.map((one) => words.map((other) => (other === one ? undefined : compareWords(one, other))));
  const compared = pairs.flatMap((others, one) => (others.some((pair) => pair?.isComparable) ? [one] : []));
  const standings = compared.map((one) => {
    const others = compared.filter((other) => other !== one);
    const found = others.flatMap((other) => pairs[one]?.[other]?.standings.slice(0, 1) ?? []);
    return withoutChance(
      words[one] ?? [],
      bestOf(found),
      new Set(others.flatMap((other) => words[other]?.map(({ folded }) => folded) ?? [])),
    );
  });
  const [first = 0, second = 0] = compared;
  const cuts =
    compared.length === 2 ? commonCuts([startsIn(passages[first]), startsIn(passages[second])], pairs[first]?.[second]?.pairs ?? []) : [];
  const isAligned = cuts.length > 0 && [first, second].every((one, at) => keepsPassages(passages[one] ?? [], cuts, at));
  return {
    sources: passages.map((each, one) => {
      const at = compared.indexOf(one);
      if (at === -1) return undefined;
      const ends = isAligned ? cuts.map((cut) => cut[at] ?? 0) : each.map((passage) => passage.first + passage.words.length);
      return each.map((passage) => clausesOf(passage, ends, standings[at] ?? []));
    }),
    isAligned,
  };
}

function passagesOf(texts: string[]): Passage[] {
  let first = 0;
  return texts.map((text) => {
    const passage = { text, words: wordsIn(text), first };
    first += passage.words.length;
    return passage;
  });
}

function startsIn(passages: Passage[] = []): number[] {
  return passages.flatMap(({ text, words, first }) => clauseStarts(text, words).map((start) => first + start));
}

/** Tells whether no row has words of two passages of one source. */
function keepsPassages(passages: Passage[], cuts: [number, number][], at: number): boolean {
  return passages.every(({ first, words }) => cuts.some((cut) => cut[at] === first + words.length));
}

/** Returns for each word the nearest place at which any other text has it. */
function bestOf([first = [], ...others]: Standing[][]): Standing[] {
  const better: Standing[] = ['shared', 'moved'];
  return first.map((standing, index) => better.find((each) => [standing, ...others.map((other) => other[index])].includes(each)) ?? 'only');
}

/** Returns the standings without marks for slight words, such as "the", that another text has as well. */
function withoutChance(words: Word[], standings: Standing[], others: Set<string>): Standing[] {
  return standings.map((standing, index) => {
    const word = words[index];
    if (standing !== 'only' || !word || hasWeight(word) || !others.has(word.folded)) return standing;
    return standings[index - 1] === 'only' || standings[index + 1] === 'only' ? standing : 'shared';
  });
}

/** Returns the clauses of a passage, which end before some words of its source. */
function clausesOf({ text, words, first }: Passage, ends: number[], standings: Standing[]): Clause[] {
  if (words.length === 0) return [{ row: 0, runs: [{ text, standing: 'shared' }] }];
  return ends.flatMap((end, row) => {
    const [from, to] = [(ends[row - 1] ?? 0) - first, end - first].map((at) => Math.min(Math.max(at, 0), words.length));
    if (from === undefined || to === undefined || from >= to) return [];
    const start = from === 0 ? 0 : words[from]?.start;
    const marked = markedRuns(words.slice(from, to), standings.slice(first + from, first + to));
    return [{ row, runs: runsOf(text.slice(0, words[to]?.start), marked, start) }];
  });
}

/** A run of words to mark, by its place in the text. */
interface MarkedRun {
  start: number;
  end: number;
  standing: Standing;
}

function markedRuns(words: Word[], standings: Standing[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const [index, { start, end }] of words.entries()) {
    const standing = standings[index] ?? 'shared';
    const last = runs.at(-1);
    if (standing === 'shared') continue;
    if (last && standing === standings[index - 1]) last.end = end;
    else runs.push({ start, end, standing });
  }
  return runs;
}

/** Returns a text from some place on in runs, those to mark apart from the rest. */
function runsOf(text: string, marked: MarkedRun[], from = 0): Run[] {
  const runs = marked.flatMap(({ start, end, standing }, index): Run[] => [
    { text: text.slice(marked[index - 1]?.end ?? from, start), standing: 'shared' },
    { text: text.slice(start, end), standing },
  ]);
  const rest = text.slice(marked.at(-1)?.end ?? from);
  return [...runs, { text: rest, standing: 'shared' as const }].filter((run) => run.text !== '');
}
