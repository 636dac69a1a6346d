/** A part of a query, and how well each record matches it. */
export interface Term {
  /** The part as typed, which a result names if it lacks it. */
  text: string;
  /** Its weight: a rare word weighs more than a common one. */
  weight: number;
  /** From 0 to 1, by the id of the record. */
  found: Map<string, number>;
  /** What the index of texts is asked, folded: words, or a phrase in straight quotation marks. */
  asks: string[];
  /** The weight of what the index of texts finds for it, of what it would count for a word; 1 if it is missing. */
  textWeight?: number;
  /** Whether it only lifts what has it, and nothing lacks it: words that follow each other as they were typed. */
  isBonus?: boolean;
  /** Whether no result may lack it. */
  isRequired?: boolean;
  /** If it is a name, the ids of the records of what has it, which are never dropped, however little else matches. */
  named?: string[];
}

/** A record found by a query, with how well it matches and what it lacks. */
export interface RankedRecord {
  id: string;
  /** From 0 to 1. */
  score: number;
  lacks: string[];
}

/** The least share of a query’s weight that the best result must have for anything to be found; lower for a query of many words. */
const LEAST_COVERAGE: [words: number, share: number][] = [
  [12, 0.2],
  [6, 0.35],
  [0, 0.5],
];
/** The least share of the best result’s weight that any other must have. */
const LEAST_OF_BEST = 0.6;

/** Ranks the records that match parts of a query, best first; equals stay in the given order. */
export function rankRecords(terms: Term[], isWanted: (id: string) => boolean, inOrder: (a: string, b: string) => number): RankedRecord[] {
  const total = terms.reduce((sum, { weight, isBonus }) => sum + (isBonus ? 0 : weight), 0);
  const ids = new Set(terms.flatMap(({ found }) => [...found.keys()]).filter(isWanted));
  const named = new Set(terms.flatMap((term) => term.named ?? []));
  const ranked = Array.from(ids, (id) => ({ ...judge(id, terms, total), isNamed: named.has(id) }));
  const best = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const [, share = 1] = LEAST_COVERAGE.find(([words]) => terms.length >= words) ?? [];
  const least = best < share ? Number.POSITIVE_INFINITY : best * LEAST_OF_BEST;
  return ranked
    .filter(({ coverage, isNamed, misses }) => !misses && (isNamed || coverage >= least))
    .sort((a, b) => b.score - a.score || inOrder(a.id, b.id))
    .map(({ id, score, lacks }) => ({ id, score, lacks }));
}

function judge(id: string, terms: Term[], total: number): RankedRecord & { coverage: number; misses: boolean } {
  const fits = terms.map(({ found }) => found.get(id) ?? 0);
  const sum = (each: (fit: number, term: Term) => number) =>
    terms.reduce((all, term, at) => all + term.weight * each(fits[at] ?? 0, term), 0) / total;
  return {
    id,
    score: sum((fit) => fit),
    coverage: sum((fit, { isBonus }) => (fit > 0 && !isBonus ? 1 : 0)),
    misses: terms.some(({ isRequired }, at) => isRequired && !fits[at]),
    lacks: terms.flatMap(({ text, isBonus }, at) => (fits[at] || isBonus || !text ? [] : [text])),
  };
}
