import { type Answer, countOf } from './ask-texts.ts';
import { make } from './make.ts';
import { resultList, type ShownResult } from './search-result.ts';

/** Says how many results there are and what was left out to find them. */
export function foundSentence(found: Answer, query: string): string {
  const total = countOf(found);
  if (total === 0) return query ? `Nothing was found for “${query}”.` : 'Nothing passes these filters.';
  const count = total === 1 ? 'One result' : `${total} results`;
  const without = found.without.map((word) => `“${word}”`).join(' and ');
  return without ? `${count} without ${without}, which no record has together with the other words.` : count;
}

/** Offers the names that are near to what was typed. */
export function namesSection(title: string, names: ShownResult[]): HTMLElement[] {
  return names.length > 0 ? [make('section', {}, make('h2', {}, title), resultList(names))] : [];
}

/** Says what to try next when nothing was found. */
export function nextTry(): HTMLElement {
  return make('p', {}, 'Try fewer words, another spelling or no filter, or look through every name and point below.');
}

/** Says which years were searched where older volumes were not, with a button that searches the next. */
export function scopeNote(
  { years, older }: { years: string[]; older: { years: string; briefings: number }[] },
  widen: () => void,
): HTMLElement[] {
  const [next] = older;
  if (!next) return [];
  const left = older.reduce((sum, { briefings }) => sum + briefings, 0);
  const button = make('button', { type: 'button', onclick: widen }, `Search those of ${next.years} as well`);
  return [make('p', { className: 'label' }, `Briefings of ${years.join(', ')} were searched; ${left} are older. `, button)];
}

/** Offers the list of names, and another try, after a failure. */
export function wayOn(again: () => void): HTMLElement {
  const names = make('a', { href: '#names' }, 'Every name and point is listed below.');
  return make('p', {}, names, ' ', make('button', { type: 'button', onclick: again }, 'Try again'));
}
