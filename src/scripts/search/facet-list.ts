import { foldText } from '../../model/text/fold-text.ts';
import { FILTER_WORDS } from '../../words/filter-words.ts';
import { createElement } from './create-element.ts';

/** How many values are listed at first, and how many a facet needs to get a field to search them. */
const [SHOWN, SEARCHABLE] = [7, 20];

/** A value of a facet with what readers call it and how many results it would leave. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** Makes the list of the values of a facet: buttons that are pressed or not, the rest of a long list behind a button or a field. */
export function facetList(name: string, values: FacetValue[], chosen: string | undefined, choose: (value: string) => void): HTMLElement[] {
  const items = values.map(({ value, label, count }) => ({ label, item: valueItem(label, count, value === chosen, () => choose(value)) }));
  const isShort = items.length <= SHOWN + 1;
  for (const [at, { item }] of items.entries()) item.hidden = !isShort && at >= SHOWN;
  const list = createElement('ul', {}, ...items.map(({ item }) => item));
  if (isShort) return [list];
  const all = createElement('button', { type: 'button', className: 'all' }, FILTER_WORDS.all(items.length));
  all.onclick = () => {
    for (const { item } of items) item.hidden = false;
    all.remove();
    list.classList.add('long');
    (items[SHOWN]?.item.firstElementChild as HTMLElement | null)?.focus();
  };
  return items.length < SEARCHABLE ? [list, all] : [findField(name, items, all), list, all];
}

function valueItem(label: string, count: number, isChosen: boolean, onclick: () => void): HTMLElement {
  const shown = createElement('span', { className: 'count' }, String(count));
  shown.setAttribute('aria-label', FILTER_WORDS.results(count));
  const button = createElement(
    'button',
    { type: 'button', ariaPressed: String(isChosen), onclick },
    createElement('span', {}, label),
    ' ',
    shown,
  );
  return createElement('li', {}, button);
}

/** Makes a field that narrows a list to what matches the words typed. */
function findField(name: string, items: { label: string; item: HTMLElement }[], all: HTMLElement): HTMLElement {
  const field = createElement('input', {
    type: 'text',
    placeholder: FILTER_WORDS.find(name),
    ariaLabel: FILTER_WORDS.find(name),
    autocomplete: 'off',
  });
  const folded = items.map(({ label, item }) => ({ text: foldText(label), item }));
  field.oninput = () => {
    const words = foldText(field.value).split(' ').filter(Boolean);
    for (const [at, { text, item }] of folded.entries()) {
      item.hidden = words.length === 0 ? at >= SHOWN && all.isConnected : !words.every((word) => text.includes(word));
    }
    all.hidden = words.length > 0;
  };
  field.onkeydown = (event) => {
    if (event.key === 'Enter') event.preventDefault(); // It would send the form.
  };
  return field;
}
