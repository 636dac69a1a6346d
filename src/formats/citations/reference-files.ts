import { authorsOf, type CitationItem, issuedDay } from './citation-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// Characters that TeX reads as commands. Braces are spelled out: BibTeX counts them even after a backslash.
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Formats an item as a BibTeX entry, in UTF-8 (Patashnik, BibTeXing, 1988). It is a web page, which biblatex and reference managers
 * know as `@online` and older styles set as `@misc`; `date`, which the former read, has the day, for which BibTeX has no field.
 * Citation.js could write it, but leaves out every letter of a script that is not Latin.
 */
export function toBibtex(item: CitationItem): string {
  const [year, month] = item.issued['date-parts'][0];
  const container = item['container-title'];
  const fields = {
    author: `{${authorsOf(item)
      .map((name) => `{${escapeTex(name)}}`)
      .join(' and ')}}`,
    title: protect(item.title),
    ...(container && { booktitle: protect(container) }),
    publisher: protect(item.publisher),
    year: `{${year}}`,
    month: MONTHS[month - 1],
    date: `{${issuedDay(item)}}`,
    url: `{${item.URL}}`,
    ...(item.note && { note: `{${escapeTex(item.note)}}` }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@online{${item.id},\n${lines.join('')}}\n`;
}

/** Protects the capitals of a title and the name of an institution: a style leaves text in extra braces alone. */
function protect(text: string): string {
  return `{{${escapeTex(text)}}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);
}

/**
 * Formats an item as RIS with the tags of 2001 (Research Information Systems): one field per line, lines ending in CR LF. The tags of
 * 2011 have no title for what a web page is part of: there, T2 is a series. Citation.js could write it, but breaks lines after 70
 * characters, and so the address too.
 */
export function toRis(item: CitationItem): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ...authorsOf(item).map((name): [string, string] => ['AU', name]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    // The fourth part, after the day, is for a season or the like.
    ['Y1', `${issuedDay(item).replaceAll('-', '/')}/`],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`)).join('');
}
