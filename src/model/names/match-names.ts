import { foldName, queryTerms } from '../text/fold-name.ts';
import { isUnspaced } from '../text/fold-text.ts';
import { editDistance } from './edit-distance.ts';
import type { Named } from './named.ts';

// How well a name fits, best first: the whole spelling, whole words of it, the beginning of a word, only its kind or talks, a near miss.
const EXACT = 0;
const WORDS = 1;
const PREFIX = 2;
const CONTEXT = 3;
const NEAR = 4;

/** A name prepared for comparison once, before a reader types. */
export interface PreparedName {
  named: Named;
  /** The folded words of each spelling. */
  spellings: string[][];
  /** The folded words that identify what belongs to a round: its kind, its label and the round. */
  context: string[];
}

/** Prepares a name for comparison. */
export function prepareName(named: Named): PreparedName {
  const { name, label, kind, event, spellings } = named;
  return {
    named,
    spellings: [name, label, ...spellings].map(queryTerms),
    context: event ? foldName(`${kind} ${label} ${event}`) : [],
  };
}

/** Lists the matching names, best first; equal ones in the given order, which is by how often they are mentioned. */
export function matchNames(query: string, names: Iterable<PreparedName>): Named[] {
  const words = queryTerms(query);
  const hits: [named: Named, fit: number][] = [];
  for (const { named, spellings, context } of words.length > 0 ? names : []) {
    const fit = Math.min(...spellings.map((spelling) => fitOfSpelling(words, spelling, context)));
    if (fit < Number.POSITIVE_INFINITY) hits.push([named, fit]);
  }
  return hits.sort(([, a], [, b]) => a - b).map(([named]) => named);
}

function fitOfSpelling(words: string[], spelling: string[], context: string[]): number {
  const typed = words.join('');
  const whole = spelling.join('');
  if (typed === whole) return EXACT;
  const fits = words.map((word, index) => fitOfWord(word, spelling, context, index === words.length - 1));
  const named = fits.filter((fit) => fit !== CONTEXT);
  const worst = named.length > 0 ? Math.max(...named) : CONTEXT;
  return Math.min(worst, whole.startsWith(typed) ? PREFIX : NEAR + editDistance(typed, whole));
}

/** Returns how well one word matches the words of a name; only the last word typed may match the beginning of one. */
function fitOfWord(word: string, name: string[], context: string[], last: boolean): number {
  const bare = word.replace(/^(?:[ae]l|[ae]sh?|ال)(?=\p{L}{4})/u, ''); // An article joined to its word, as in "Alsharaa".
  if (name.some((each) => each === word || each === bare)) return WORDS;
  if (context.includes(word)) return CONTEXT;
  if (name.some((each) => each.startsWith(word) || (isUnspaced(word) && each.includes(word)))) return PREFIX;
  if (last && context.some((each) => each.startsWith(word))) return CONTEXT;
  return (
    NEAR +
    0.5 +
    Math.min(...name.map((each) => Math.min(editDistance(word, each), last ? nearBeginning(word, each) : Number.POSITIVE_INFINITY)))
  );
}

/** A typing error in the beginning of a longer name: from five letters on, and never in the first letter. */
function nearBeginning(word: string, name: string): number {
  const canBe = word.length > 4 && name.length > word.length && word[0] === name[0];
  return canBe ? 1 + editDistance(word, name.slice(0, word.length)) : Number.POSITIVE_INFINITY;
}
