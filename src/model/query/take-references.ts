import { foldLetters } from '../text/fold-letters.ts';

/** The letters of labels, and those of other keyboards that look or sound like them. */
const LETTERS: Record<string, string> = Object.fromEntries(
  'аa оo рr уu фf αa οo ρr υu φf اa أa رr فf אa רr פf'.split(' ').map(([other = '', latin = '']) => [other, latin]),
);
const ANY = `aforu${Object.keys(LETTERS).join('')}`;

/** A point's label: a letter and a number, perhaps with a space or a sign between: "A2", "a٢" folded, "R 1". */
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])([${ANY}${ANY.toUpperCase()}])[ .-]?0?([1-9]\\d{0,2})(?![\\p{L}\\p{N}])`, 'gu');
const TITLE = new RegExp(`^[${ANY}${ANY.toUpperCase()}]\\d{1,3}: `, 'u');

/** Takes the labels out of a query. A small letter apart from its number is a label only if nothing else was typed: "a 2 state solution". */
export function takeLabels(text: string): { labels: string[]; rest: string } {
  const labels: string[] = [];
  const ascii = text.normalize('NFKC').replace(/\p{Nd}/gu, foldLetters);
  const rest = ascii.replace(LABEL, (label, letter: string, number: string) => {
    const isApart = !/^\p{L}\p{N}/u.test(label);
    if (isApart && letter === letter.toLowerCase() && label !== ascii.trim()) return label;
    const small = letter.toLowerCase();
    labels.push((LETTERS[small] ?? small) + number);
    return ' ';
  });
  return { labels, rest };
}

/** Tells whether a text begins with a label, as the title of a point does in a citation: "A2: A hotline". */
export function beginsWithLabel(text: string): boolean {
  return TITLE.test(text);
}

/** The pages that an address can name, wherever the site is served; a point is a part of the path or its fragment. */
const ADDRESS =
  /\S*?\/?(?<folder>briefings|actors|topics|sources|processes)\/(?<id>[a-z0-9][a-z0-9-]*)(?:\/(?:#?(?<point>[aforu]\d{1,3})(?![a-z0-9])|#(?<fragment>[a-z][a-z0-9-]*))?)?\S*/u;
/** The key of a point in a bibliography, or a reference in Markdown: "readout-2026-01-paris-talks.a2", "point:2026-01-paris-talks/a2". */
const KEY = /(?<![\p{L}\p{N}])(?:point:)?(?:[a-z]+-)*?(?<id>\d{4}-[a-z0-9-]+)[./](?<point>[aforu]\d{1,3})(?![\p{L}\p{N}])/u;

/** Takes the first address or bibliography key out of a query, such as a pasted citation, and returns it from the root of the site. */
export function takeAddress(query: string): { path: string; rest: string } | undefined {
  const found = ADDRESS.exec(query) ?? KEY.exec(query);
  if (!found?.groups) return undefined;
  const { folder = 'briefings', id = '', point, fragment } = found.groups;
  const place = fragment ? `#${fragment}` : folder === 'briefings' && point ? `${point}/` : '';
  return { path: `/${folder}/${id.replace(/-+$/, '')}/${place}`, rest: query.replace(found[0], ' ').trim() };
}
