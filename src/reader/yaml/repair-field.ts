import { fieldNames } from '../../model/schema/field-names.ts';
import { isReadable, quoteText } from './quote-text.ts';
import type { FindRepairs, Repair } from './repair.ts';
import { lastLineOf, readLine } from './yaml-line.ts';

/** Finds a field whose colon is missing or has no space after it, and a list or a long text that begins on the line of its field. */
export const repairField: FindRepairs = (lines, index) => [...addColon(lines[index] ?? '', index), ...beginBelow(lines, index)];

/** A name and its value, with nothing or something else between them than a colon and a space. */
const UNCOLONED = /^(?<margin>\s*(?:-\s+)*)(?<key>[A-Za-z][\w-]*)(?<sign>:|\s*[=：﹕]\s*|\s*:|\s+)(?<value>\S.*)$/u;

/** The names of fields that may also begin a line of a text. */
const ORDINARY = /^(?:after|at|by|due|first|from|is|last|of|one|says|to|was)$/;

function addColon(line: string, index: number): Repair[] {
  const { margin = '', key = '', sign = '', value = '' } = UNCOLONED.exec(line)?.groups ?? {};
  if (key === '' || (readLine(line).key !== undefined && sign !== ':') || value.startsWith('//')) return [];
  if (sign !== ':' && (!fieldNames().has(key) || (sign.trim() === '' && ORDINARY.test(key)))) return [];
  const meant = `${margin}${key}: ${isReadable(value) ? value : quoteText(value)}`;
  const why = sign === ':' ? `A space is missing after "${key}:".` : `"${key}" needs a colon and a space after it.`;
  return [{ line: index, column: margin.length, why, meant: meant.trim(), lines: new Map([[index, meant]]) }];
}

function beginBelow(lines: string[], index: number): Repair[] {
  const { margin, key, value, valueColumn } = readLine(lines[index] ?? '');
  const last = lastLineOf(lines, index);
  const below = lines.slice(index + 1, last + 1).map((line) => line.trim());
  const [, sign = '', first = ''] = /^([>|][+-]?|-)[ \t]+(\S.*)$/.exec(value) ?? [];
  if (!sign || key === undefined) return [];
  const isList = sign === '-';
  const items = [first, ...below.map((line) => line.replace(/^-\s+/, ''))].filter(Boolean);
  const text = items.join(' ');
  const written = isList ? `[${items.join(', ')}]` : isReadable(text) ? text : quoteText(text);
  const why = isList
    ? 'A list begins on the line below its field, or is written in brackets.'
    : `Nothing may follow "${sign}" on its line. A text that begins on the line of its field needs no such sign.`;
  const whole = `${margin}${key}: ${written}`;
  const rest = below.map((_, more): [number, string] => [index + 1 + more, '']);
  return [{ line: index, column: valueColumn, why, meant: whole.trim(), lines: new Map([[index, whole], ...rest]) }];
}
