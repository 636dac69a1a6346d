import type { Group } from './full-text.ts';
import { make } from './make.ts';
import { resultItem, resultList, type ShownResult } from './search-result.ts';

const SHOWN_FIRST: Record<Group, number> = { points: 5, entries: 3, texts: 3 };
const SHOWN_MORE = 10;

const TITLES: Record<Group, string> = { points: 'Points', entries: 'Actors and topics', texts: 'Passages and briefings' };

/** The results of one group: how many there are and a way to have some of them. */
export interface ResultGroup {
  group: Group;
  total: number;
  load(from: number, to: number): Promise<ShownResult[]>;
}

/** Makes the sections of the groups that have results, each with its first results and a button for more. */
export async function groupSections(groups: ResultGroup[]): Promise<HTMLElement[]> {
  const full = groups.filter(({ total }) => total > 0);
  const alone = full.length === 1;
  return Promise.all(full.map((group) => groupSection(group, alone ? SHOWN_MORE : SHOWN_FIRST[group.group])));
}

async function groupSection({ group, total, load }: ResultGroup, first: number): Promise<HTMLElement> {
  const title = make('h2', { id: `results-${group}` }, `${TITLES[group]} `, make('span', { className: 'label' }, String(total)));
  const list = resultList(await load(0, first));
  const section = make('section', {}, title, list);
  section.setAttribute('aria-labelledby', title.id);
  if (total > first) section.append(moreButton(list, total, load));
  return section;
}

function moreButton(list: HTMLElement, total: number, load: ResultGroup['load']): HTMLElement {
  const button = make('button', { type: 'button' }, `Show more of ${total}`);
  button.onclick = async () => {
    const from = list.children.length;
    const items = (await load(from, from + SHOWN_MORE)).map(resultItem);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (list.children.length >= total) button.remove();
  };
  return button;
}
