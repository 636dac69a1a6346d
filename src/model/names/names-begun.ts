import { foldName } from '../text/fold-name.ts';
import type { Named } from './named.ts';

/** How well a name matches: as a whole, with all the words, and with the last of them begun. */
const [WHOLE, WORDS, BEGUN] = [3, 2, 1];

/** Returns what has a name that the folded words of a query are, have or begin: whole names first, then in the order of the list; each thing once. */
export function namesBegun(words: string[], list: Iterable<Named>): Named[] {
  const found = new Map<string, { named: Named; fit: number }>();
  for (const named of list) {
    const fit = fitOf(named, words);
    if (fit > (found.get(named.path)?.fit ?? 0)) found.set(named.path, { named, fit });
  }
  return Array.from(found.values())
    .sort((a, b) => b.fit - a.fit)
    .map(({ named }) => named);
}

function fitOf({ name, spellings, terms = [], titles = [] }: Named, words: string[]): number {
  const typed = words.join('');
  const names = [name, ...spellings, ...terms].map(foldName);
  const isWhole = (each: string[]) => each.join('') === typed;
  if (names.some(isWhole) || titles.map(foldName).some(isWhole)) return WHOLE;
  const fits = names.map((each) => (words.every((word) => each.includes(word)) ? WORDS : isBegun(each, words) ? BEGUN : 0));
  return Math.max(...fits);
}

function isBegun(name: string[], words: string[]): boolean {
  const last = words.at(-1) ?? '';
  const isLast = (word: string) => word.startsWith(last);
  return name.join('').startsWith(words.join('')) || (name.some(isLast) && words.slice(0, -1).every((word) => name.includes(word)));
}
