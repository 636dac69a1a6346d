import { queryTerms } from '../../model/text/fold-name.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { createElement } from './create-element.ts';
import type { Found, Group } from './list-groups.ts';
import type { PagefindResult } from './pagefind.d.ts';
import { failureReason } from './search-notes.ts';
import { resultItem, resultList, type ShownResult, shownRecord } from './search-result.ts';

/** The groups in the order of the page, each with the number of results shown at first beside other groups. */
const ORDER: [group: Group, shown: number][] = [
  ['points', 5],
  ['entries', 3],
  ['rounds', 3],
  ['texts', 3],
];
const SHOWN_ALONE = 10;

/** Words by which readers ask for a round rather than for what was said in it. March and May are also words of another sense. */
const OF_ROUND =
  /\b(?:rounds?|talks|process|change[ds]|(?:jan|febr)uary|april|june|july|august|(?:septem|octo|novem|decem)ber|(?:19|20)\d\d)\b/i;

/** Makes the sections of the groups that have results, each with its first results and a button for more. */
export async function groupSections(groups: Found['groups'], query: string): Promise<HTMLElement[]> {
  const order = OF_ROUND.test(query) ? ORDER.toSorted(([a], [b]) => Number(b === 'rounds') - Number(a === 'rounds')) : ORDER;
  const full = order.filter(([group]) => groups[group].length > 0);
  return Promise.all(
    full.map(([group, shown]) => groupSection(RESULT_WORDS.groups[group], groups[group], query, full.length > 1 ? shown : SHOWN_ALONE)),
  );
}

async function groupSection(title: string, results: PagefindResult[], query: string, first: number): Promise<HTMLElement> {
  const heading = createElement('h2', {}, `${title} `, createElement('span', { className: 'label' }, String(results.length)));
  const list = resultList(await load(results.slice(0, first), query));
  const section = createElement('section', {}, heading, list);
  if (results.length > first) section.append(moreButton(list, results, query));
  return section;
}

async function load(results: PagefindResult[], query: string): Promise<ShownResult[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments.map((fragment) => shownRecord(fragment, queryTerms(query)));
}

function moreButton(list: HTMLElement, results: PagefindResult[], query: string): HTMLElement {
  const button = createElement('button', { type: 'button' }, RESULT_WORDS.more(results.length));
  button.onclick = async () => {
    const from = list.children.length;
    const more = await load(results.slice(from, from + SHOWN_ALONE), query).catch((error) => void button.replaceWith(failureNote(error)));
    const items = (more ?? []).map(resultItem);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (list.children.length >= results.length) button.remove();
  };
  return button;
}

function failureNote(error: unknown): HTMLElement {
  return createElement('p', { role: 'status' }, RESULT_WORDS.restFailed(failureReason(error)));
}
