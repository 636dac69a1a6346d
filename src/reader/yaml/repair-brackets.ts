import { fieldNames } from '../../model/schema/field-names.ts';
import { isReadable, quoteText } from './quote-text.ts';
import type { FindRepairs, Repair } from './repair.ts';
import { lastLineOf, readLine } from './yaml-line.ts';

/** Finds what a list or a group of fields in brackets lacks: the bracket that closes it, a comma, or quotation marks. */
export const repairBrackets: FindRepairs = (lines, index) => {
  const line = lines[index] ?? '';
  const { value, valueColumn } = readLine(line);
  return /^[[{]/.test(value)
    ? [...closeBrackets(lines, index), ...repairInside(line, index, valueColumn)]
    : [...repairInside(line, index, 0)];
};

const CLOSING: Record<string, string> = { '[': ']', '{': '}' };

function closeBrackets(lines: string[], index: number): Repair[] {
  const { value, valueColumn } = readLine(lines[index] ?? '');
  const last = lastLineOf(lines, index);
  const open = openBrackets([value, ...lines.slice(index + 1, last + 1)].join('\n'));
  if (open.length === 0) return [];
  const end = (lines[last] ?? '').trimEnd().replace(/,$/, '');
  const whole = `${end}${/\{[^}]* [^}]*$/.test(end) && open.at(-1) === '{' ? ' ' : ''}${open
    .toReversed()
    .map((each) => CLOSING[each])
    .join('')}`;
  const why = `The bracket "${open.at(-1)}" is never closed.`;
  return [{ line: index, column: valueColumn, why, meant: whole.trim(), lines: new Map([[last, whole]]) }];
}

/** Lists the brackets that a value opens and does not close. */
function openBrackets(value: string): string[] {
  const open: string[] = [];
  for (const [part] of value.matchAll(/(?<=[[{,:]\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|[[\]{}]/g)) {
    if (CLOSING[part]) open.push(part);
    else if (open.length > 0 && CLOSING[open.at(-1) as string] === part) open.pop();
  }
  return open;
}

/** The longest line that is searched for slips: nobody writes longer groups of fields by hand. */
const MAX_LINE = 2_000;

/** A text in quotation marks in a group of fields, up to the next field or the end of the group. */
const QUOTED = /(?<=\w:[ \t]+)(["'])(?:.*?)\1(?=[ \t]*(?:,[ \t]*\w+:[ \t]|[}\]]))/g;
/** A text without them, up to the next field that is known or the end of the group. */
const PLAIN = /(?<=[{,][ \t]*(\w+):[ \t]+)[^"'[{\s][^{}[\]]*?(?=[ \t]*(?:,[ \t]*\w+:[ \t]|[}\]]))/g;
/** The name of a field, after something that is no comma. */
const UNPARTED = /(?<=[^\s,{[:][ \t]+)([A-Za-z]\w*):[ \t]/g;

function repairInside(line: string, index: number, from: number): Repair[] {
  if (line.length > MAX_LINE) return [];
  const found: Repair[] = [];
  const put = (column: number, length: number, text: string, why: string) => {
    const whole = line.slice(0, column) + text + line.slice(column + length);
    found.push({ line: index, column, why, meant: whole.trim(), lines: new Map([[index, whole]]) });
  };
  for (const { 0: text, index: at } of line.matchAll(QUOTED)) {
    if (at >= from && !isReadable(text))
      put(at, text.length, quoteText(text), 'This text has its own quotation marks inside. Use others around it.');
  }
  for (const { index: at, 1: key = '' } of line.matchAll(UNPARTED)) {
    const gap = line.slice(0, at).trimEnd().length;
    if (at >= from && fieldNames().has(key)) put(gap, 0, ',', `A comma is missing before "${key}".`);
  }
  for (const { 0: text, index: at } of line.matchAll(PLAIN)) {
    if (at >= from && /:\s/.test(text))
      put(at, text.length, quoteText(text), 'A text that has a colon and a space in it needs quotation marks.');
  }
  return found;
}
