import { foldName, meaningful } from './fold-name.ts';
import type { Named } from './named.ts';
import { nearMiss } from './near-miss.ts';

/** How well a name fits, best first: the whole spelling, whole words of it, the beginning of it, only its kind or event, a near miss. */
export const FIT = { exact: 0, words: 1, prefix: 2, context: 3, near: 4 } as const;

/** A name that fits what was typed. */
export interface NameHit {
  named: Named;
  fit: number;
}

/** Lists the names that fit, best first and else in the order of the list, which is that of how often they are referred to. */
export function matchNames(query: string, names: Iterable<Named>): NameHit[] {
  const words = meaningful(foldName(query));
  if (words.length === 0) return [];
  const hits: NameHit[] = [];
  for (const named of names) {
    const fit = fitOf(words, foldedForms(named));
    if (fit !== undefined) hits.push({ named, fit });
  }
  return hits.sort((a, b) => a.fit - b.fit);
}

interface Forms {
  spellings: { words: string[]; whole: string }[];
  context: string[];
}

const forms = new WeakMap<Named, Forms>();

function foldedForms(named: Named): Forms {
  let folded = forms.get(named);
  if (!folded) {
    const spellings = [named.name, ...(named.label ? [named.label] : named.spellings)].map((spelling) => {
      const words = meaningful(foldName(spelling));
      return { words, whole: words.join('') };
    });
    const context = named.label ? foldName(`${named.kind} ${named.label} ${named.event}`) : [];
    folded = { spellings, context };
    forms.set(named, folded);
  }
  return folded;
}

function fitOf(words: string[], { spellings, context }: Forms): number | undefined {
  const fits = spellings.map((spelling) => fitOfSpelling(words, spelling, context)).filter((fit) => fit !== undefined);
  return fits.length > 0 ? Math.min(...fits) : undefined;
}

function fitOfSpelling(words: string[], spelling: Forms['spellings'][number], context: string[]): number | undefined {
  const whole = words.join('');
  if (whole === spelling.whole) return FIT.exact;
  const costs = words.map((word, index) => costOfWord(word, spelling.words, context, index === words.length - 1));
  const known = costs.every((cost) => cost !== undefined);
  const worst = known ? Math.max(...costs) : Number.POSITIVE_INFINITY;
  if (worst <= FIT.context && costs.every((cost) => cost === FIT.context)) return FIT.context;
  if (worst <= FIT.context) return costs.includes(FIT.prefix) ? FIT.prefix : FIT.words;
  if (spelling.whole.startsWith(whole)) return FIT.prefix;
  const edits = nearMiss(whole, spelling.whole);
  return edits === undefined ? (known ? worst : undefined) : FIT.near + edits;
}

/** Gives how well one word fits the words of a name; only the last word typed may be the beginning of one. */
function costOfWord(word: string, name: string[], context: string[], last: boolean): number | undefined {
  const bare = withoutArticle(word);
  if (name.some((each) => each === word || each === bare)) return FIT.words;
  if (context.includes(word)) return FIT.context;
  if (name.some((each) => each.startsWith(word))) return FIT.prefix;
  if (last && context.some((each) => each.startsWith(word))) return FIT.context;
  const edits = name
    .map((each) => nearMiss(word, each) ?? (last ? nearBeginning(word, each) : undefined))
    .filter((each) => each !== undefined);
  return edits.length > 0 ? FIT.near + Math.min(...edits) : undefined;
}

/** Takes off an article that is written together with its word, as in "Alsharaa". */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[ae]l|[ae]sh?|ال)(?=\p{L}{4})/u, '');
}

/** A slip in the beginning of a longer name, from five letters on and never in the first. */
function nearBeginning(word: string, name: string): number | undefined {
  if (word.length < 5 || name.length <= word.length || word[0] !== name[0]) return undefined;
  const edits = nearMiss(word, name.slice(0, word.length));
  return edits === undefined ? undefined : edits + 1;
}
