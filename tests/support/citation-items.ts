import { briefingItem, type CitationItem, pointItem } from '../../src/formats/citations/citation-item.ts';
import type { Library } from '../../src/model/library/records.ts';
import { BRIEFING, libraryOf } from './edited-content.ts';

const SITE = { name: 'Readout', language: 'en' };
const ORIGIN = 'https://readout.example';

/** Returns the citation items of a library by the address of their page from the root of the site. */
export function itemsOf({ briefings }: Library): Map<string, CitationItem> {
  return new Map([
    ...briefings.map((each): [string, CitationItem] => [each.path, briefingItem(each, SITE, ORIGIN + each.path)]),
    ...briefings
      .flatMap(({ points }) => points)
      .map((each): [string, CitationItem] => [each.path, pointItem(each, SITE, ORIGIN + each.path)]),
  ]);
}

/** Returns the item of the point A1 of the sound fixture, under other titles. */
export function a1Titled(title: string, briefingTitle: string): CitationItem {
  const library = libraryOf(
    'sound',
    { file: BRIEFING, from: 'title: One ferry', to: `title: ${JSON.stringify(title)}` },
    { file: BRIEFING, from: 'title: A ferry, and no toll', to: `title: ${JSON.stringify(briefingTitle)}` },
  );
  return itemsOf(library).get('/briefings/2031-03-second-round/a1/') as CitationItem;
}

/** Titles that a careless writer of files breaks on: what they hold, as the author writes them, and as a citation has them. */
export const HOSTILE_TITLES: [what: string, written: string, cited?: string][] = [
  ['quotation marks', `The "corridor", 'so called', and “proposed”`],
  ['braces that do not match', 'A {half and } more {'],
  ['what TeX reads as commands', '100% of #1 & $5_x^2 ~ \\end{document}'],
  ['signs of markup', '7 < 8 & 9 > 8'],
  ['line ends', 'One\nferry', 'One ferry'],
  ['what looks like the end of a record', 'One\nER  - \nTY  - BOOK', 'One ER - TY - BOOK'],
  ['Hebrew, Arabic and Cyrillic', 'קו חם, خط ساخن, Горячая линия'],
  ['letters with marks', 'Türkiye, Şam, Łódź, ở Paris'],
  ['two hundred characters', 'A ferry '.repeat(25).trim()],
];
