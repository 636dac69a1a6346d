import { foldText, isUnspaced } from '../../model/text/fold-text.ts';
import type { FullText } from './full-text.ts';
import type { PagefindAnswer, PagefindFilters, PagefindResult } from './pagefind.d.ts';

/** The kinds of record by their group of results. */
const GROUPS = {
  points: ['agreed', 'red-line', 'off-the-table', 'unresolved', 'floated'],
  entries: ['actor', 'topic'],
  rounds: ['briefing', 'process', 'changes'],
  texts: ['passage'],
};
const EVERY_KIND = { kind: { any: Object.values(GROUPS).flat() } };

/** A group of results. */
export type Group = keyof typeof GROUPS;

/** The result of a search of the texts. */
export interface Found {
  groups: Record<Group, PagefindResult[]>;
  /** How many results there are for each value of a filter that is loaded. */
  counts: Record<string, Record<string, number>>;
}

/** Lists by group the records that have all the words and pass the filters; without words, all that pass, newest first. */
export async function listGroups(text: FullText, words: string[] | null, filters: Record<string, string>): Promise<Found> {
  const groups: Found['groups'] = { points: [], entries: [], rounds: [], texts: [] };
  for (const group of Object.keys(GROUPS) as Group[]) {
    const any = GROUPS[group].filter((kind) => !filters.kind || kind === filters.kind);
    if (any.length > 0) groups[group] = (await find(text, words, { ...filters, kind: { any } })).results;
  }
  // Each filter's values are counted with the other filters in force.
  const counts = { ...(await find(text, words, { ...EVERY_KIND, ...filters })).filters };
  for (const name of Object.keys(filters)) {
    const { [name]: _, ...others } = filters;
    const known = (await find(text, words, { ...EVERY_KIND, ...others })).filters[name];
    if (known) counts[name] = known;
  }
  return { groups, counts };
}

/** Returns how many records have a word. */
export async function spreadOf(text: FullText, word: string): Promise<number> {
  return (await find(text, [word], {})).results.length;
}

/** Searches for the words together and for each phrase separately, since Pagefind accepts no more; a record has to match all. */
async function find(text: FullText, words: string[] | null, filters: PagefindFilters): Promise<PagefindAnswer> {
  if (!words?.length) return text.ask(words && '', filters);
  const loose = words.filter((word) => !isPhrase(word)).map(foldText);
  const phrases = words.filter(isPhrase).map((phrase) => `"${foldText(phrase.replaceAll('"', ' '))}"`);
  const asked = loose.length > 0 ? [loose.join(' '), ...phrases] : phrases;
  const [first, ...others] = await Promise.all(asked.map((each) => text.ask(each, filters)));
  if (!first || others.length === 0) return first as PagefindAnswer;
  const ids = others.map(({ results }) => new Set(results.map(({ id }) => id)));
  // The filters are known only as far as the index has counted them, each part separately.
  return { results: first.results.filter(({ id }) => ids.every((some) => some.has(id))), filters: {} };
}

/** A phrase in quotation marks, or a run of letters that are indexed separately. */
function isPhrase(word: string): boolean {
  return word.startsWith('"') || isUnspaced(word);
}
