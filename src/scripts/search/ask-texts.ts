import { foldName, meaningful, sameWord } from '../../model/text/fold-name.ts';
import type { FullText } from './full-text.ts';
import { type Found, listGroups, spreadOf } from './list-groups.ts';
import { parseQuery } from './query.ts';

/** The result of a query in the texts. */
export interface Answer extends Found {
  /** The words that had to be left out to find anything. */
  without: string[];
}

/**
 * Searches the texts for a query or, without one, lists all that pass the filters. Words that occur nowhere are left out, and if no
 * point has all the others, points with the rarer half of them are returned: "what did they agree on the Golan".
 */
export async function askTexts(text: FullText, query: string, filters: Record<string, string>): Promise<Answer> {
  const terms = parseQuery(query);
  const exact = terms.phrases.length > 0;
  const loose = terms.words.filter((word) => foldName(word).length > 0);
  const words = exact ? [...terms.phrases, ...loose] : meaningful(loose);
  let found = await listGroups(text, query ? words : null, filters);
  const unknown = exact ? [] : await unknownWords(words, found.groups);
  let known = words.filter((word) => !unknown.includes(word));
  if (unknown.length > 0) found = await listGroups(text, known, filters);
  const fewest = known.length / 2;
  while (!exact && known.length > 1 && (countOf(found) === 0 || (known.length > fewest && found.groups.points.length === 0))) {
    const spread = await Promise.all(known.map((word) => spreadOf(text, word)));
    const fewer = known.toSpliced(spread.indexOf(Math.max(...spread)), 1);
    const looser = await listGroups(text, fewer, filters);
    if (countOf(found) > 0 && looser.groups.points.length === 0) break;
    found = countOf(found) > 0 ? { ...found, groups: { ...found.groups, points: looser.groups.points } } : looser;
    known = fewer;
  }
  return { ...found, without: words.filter((word) => !known.includes(word)) };
}

/** Returns the number of results in all groups. */
export function countOf({ groups }: Found): number {
  return Object.values(groups).flat().length;
}

/**
 * Returns the words that Pagefind has not really found: it skips a word that it does not know, or substitutes a shorter one that is the
 * beginning of it ("i" for "iran"). The first result shows what all have in common.
 */
async function unknownWords(words: string[], groups: Found['groups']): Promise<string[]> {
  const first = Object.values(groups).flat()[0];
  if (!first) return [];
  const { content, meta } = await first.data();
  const present = foldName([content, ...Object.values(meta)].join(' '));
  return words.filter((word) => !foldName(word).every((part) => present.some((each) => each.startsWith(part) || sameWord(part, each))));
}
