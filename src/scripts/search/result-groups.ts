import type { Found, Group } from './full-text.ts';
import { make } from './make.ts';
import { soughtWords } from './mark-words.ts';
import type { PagefindResult } from './pagefind.d.ts';
import { resultItem, resultList, type ShownResult, shownRecord } from './search-result.ts';

/** The groups in the order of the page, each with its title and how many of its results are shown at first beside others. */
const ORDER: [group: Group, title: string, shown: number][] = [
  ['points', 'Points', 5],
  ['entries', 'Actors and topics', 3],
  ['texts', 'Passages and briefings', 3],
];
const SHOWN_ALONE = 10;

/** Makes the sections of the groups that have results, each with its first results and a button for more. */
export async function groupSections(groups: Found['groups'], query: string): Promise<HTMLElement[]> {
  const full = ORDER.filter(([group]) => groups[group].length > 0);
  const load = async (results: PagefindResult[]) => {
    const fragments = await Promise.all(results.map((result) => result.data()));
    return fragments.map((fragment) => shownRecord(fragment, soughtWords(query)));
  };
  return Promise.all(full.map(([group, title, shown]) => groupSection(title, groups[group], full.length > 1 ? shown : SHOWN_ALONE, load)));
}

type Load = (results: PagefindResult[]) => Promise<ShownResult[]>;

async function groupSection(words: string, results: PagefindResult[], first: number, load: Load): Promise<HTMLElement> {
  const title = make('h2', {}, `${words} `, make('span', { className: 'label' }, String(results.length)));
  const list = resultList(await load(results.slice(0, first)));
  const section = make('section', {}, title, list);
  if (results.length > first) section.append(moreButton(list, results, load));
  return section;
}

function moreButton(list: HTMLElement, results: PagefindResult[], load: Load): HTMLElement {
  const button = make('button', { type: 'button' }, `Show more of ${results.length}`);
  button.onclick = async () => {
    const from = list.children.length;
    const items = (await load(results.slice(from, from + SHOWN_ALONE))).map(resultItem);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (list.children.length >= results.length) button.remove();
  };
  return button;
}
