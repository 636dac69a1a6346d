import { formatRecordId } from '../../model/search/record-id.ts';
import type { TableRow } from '../../model/search/table-rows.ts';
import { LOSS_WORDS } from '../../words/loss-words.ts';
import { RESULT_WORDS } from '../../words/result-words.ts';
import { createElement } from './create-element.ts';
import { failureReason } from './loss-notes.ts';
import type { ResultActions } from './result-view.ts';
import { wayOn } from './search-notes.ts';
import { resultItem } from './search-result.ts';
import type { ShownResult } from './shown-name.ts';

/** What is to be shown: notes, then results as they load, and how many there are in all. */
export interface ResultsToShow {
  /** Says what is shown, once there is something. */
  announce: () => void;
  notes: HTMLElement[];
  rows: TableRow[];
  loading: Promise<ShownResult>[];
  total: number;
}

/**
 * Shows results in their order as they arrive, once the first is there. What is still to come keeps its place, with what stood for it before; what
 * is lost has a note. Stops when something else is to be shown; tells whether all was shown.
 */
export async function showResults(
  found: HTMLElement,
  { announce, notes, rows, loading, total }: ResultsToShow,
  actions: ResultActions,
  isCurrent: () => boolean,
): Promise<boolean> {
  const ids = rows.map(({ record }) => formatRecordId(record));
  const items: (HTMLLIElement | undefined)[] = ids.map(() => undefined);
  let isShown = false;
  const arriving = loading.map(async (result, at) => {
    const item = await result.then(resultItem, lostItem);
    item.dataset.record = ids[at];
    items[at] = item;
    if (isShown && isCurrent()) keepFocus(found, () => found.querySelector(`[data-record="${ids[at]}"]`)?.replaceWith(item));
  });
  await Promise.race([...arriving, Promise.all(arriving)]);
  await new Promise((resolve) => setTimeout(resolve)); // Others that are there already come with the first.
  if (!isCurrent()) return false;
  const list = createElement('ol', { className: 'results' }, ...ids.map((id, at) => items[at] ?? placeOf(found, id)));
  const parts = [...notes, ...(rows.length > 0 ? [list] : []), ...moreButton(rows.length, total, actions)];
  announce();
  keepFocus(found, () => found.replaceChildren(...parts));
  isShown = true;
  await Promise.all(arriving);
  if (!isCurrent()) return false;
  if (items.some((item) => item?.classList.contains('lost'))) list.after(wayOn(actions.tryAgain));
  return true;
}

/** Returns what stands for a result until it arrives: what stood for it before, or an empty place. */
function placeOf(found: HTMLElement, id: string): Element {
  const place = found.querySelector(`[data-record="${id}"]`) ?? createElement('li', { className: 'coming' });
  (place as HTMLElement).dataset.record = id;
  return place;
}

function moreButton(shown: number, total: number, { showMore }: ResultActions): HTMLElement[] {
  return shown < total ? [createElement('button', { type: 'button', className: 'more', onclick: showMore }, RESULT_WORDS.more(total))] : [];
}

/** Shows why a result cannot be shown. */
function lostItem(error: unknown): HTMLLIElement {
  return createElement('li', { className: 'lost label' }, LOSS_WORDS.lostResult(failureReason(error)));
}

/** Changes what is in an element; a link that has the focus and is in it again keeps the focus. */
function keepFocus(element: HTMLElement, change: () => void): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  change();
  if (focused) element.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
