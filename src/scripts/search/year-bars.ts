import { FILTER_WORDS } from '../../words/filter-words.ts';
import { createElement } from './create-element.ts';

/** Makes a bar for each year from the first with results to the last, as high as its number of results; each is a button. */
export function yearBars(counts: ReadonlyMap<string, number>, chosen: string | undefined, choose: (year: string) => void): HTMLElement {
  const years = [...counts.keys(), ...(chosen ? [chosen] : [])].map(Number);
  const [first, last, most] = [Math.min(...years), Math.max(...years), Math.max(...counts.values(), 1)];
  const bars = Array.from({ length: years.length > 0 ? last - first + 1 : 0 }, (_, at) => {
    const year = String(first + at);
    const count = counts.get(year) ?? 0;
    const bar = createElement('span', { className: 'bar' });
    bar.style.blockSize = `${(100 * count) / most}%`;
    const button = createElement(
      'button',
      { type: 'button', title: `${year}: ${FILTER_WORDS.results(count)}`, onclick: () => choose(year) },
      bar,
    );
    button.append(createElement('span', { className: 'year' }, year));
    button.ariaLabel = `${year}, ${FILTER_WORDS.results(count)}`;
    button.ariaPressed = String(year === chosen);
    button.disabled = count === 0 && year !== chosen;
    return createElement('li', {}, button);
  });
  return createElement('ol', { className: 'years' }, ...bars);
}
