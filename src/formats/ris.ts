import { type CitationItem, issuedDay } from './citation-item.ts';

/**
 * Writes an item in the RIS format (Research Information Systems, 2001 and its tags of 2011): one field to a line, lines ended by CR LF.
 * Citation.js could write it, but breaks lines after 70 characters, and so the address too.
 */
export function toRis(item: CitationItem): string {
  const [year] = item.issued['date-parts'][0];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['AU', item.author[0].literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', String(year)],
    // The fourth part, after the day, is for a season or the like.
    ['DA', `${issuedDay(item).replaceAll('-', '/')}/`],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`)).join('');
}
