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
