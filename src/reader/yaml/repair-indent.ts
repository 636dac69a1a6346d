import { fieldNames } from '../../model/schema/field-names.ts';
import type { FindRepairs, Repair } from './repair.ts';
import { indentOf, lastLineOf, readLine } from './yaml-line.ts';

/** A margin with something else than plain spaces in it. */
const ODD = /^ *[^\S ]\s*(?=\S)/;

/** Finds margins of tabs or unusual spaces, all of which are one slip of the editor. */
export const repairMargins: FindRepairs = (lines, index) => {
  if (!ODD.test(lines[index] ?? '')) return [];
  const odd = lines.flatMap((line, at) => (ODD.test(line) ? [at] : []));
  const plain = (line: string) => line.replace(ODD, (margin) => margin.replaceAll('\t', '  ').replace(/\s/g, ' '));
  const [first = index] = odd;
  const what = /^\s*\t/.test(lines[first] ?? '') ? 'a tab' : 'a space that is not a plain one';
  const others = odd.length === 1 ? '' : `, as ${odd.length === 2 ? 'does one more' : `do ${odd.length - 1} more`}`;
  const why = `This line begins with ${what}${others}; the margin has to be of plain spaces.`;
  const meant = plain(lines[first] ?? '');
  return [{ line: first, column: 0, why, meant, lines: new Map(odd.map((at) => [at, plain(lines[at] ?? '')])) }];
};

/** Finds a text below its field that is not indented, or less than the lines before it. */
export const repairBelow: FindRepairs = (lines, index) => {
  const indent = indentOf(lines[index] ?? '');
  if (indent === undefined) return [];
  const above = lines.slice(0, index).findLastIndex((line) => readLine(line).key !== undefined);
  const { column, key, value } = readLine(lines[above] ?? '');
  if (above === -1 || key === undefined) return [];
  const body = lines
    .slice(above + 1, index)
    .map(indentOf)
    .find((each) => each !== undefined && each > column);
  const wanted = body ?? column + 2;
  const isBlock = /^[>|][+-]?\d*$/.test(value);
  if (indent >= wanted || beginsField(lines[index] ?? '') || (!isBlock && value === '')) return [];
  const end = lines.findIndex((line, at) => at > index && ((indentOf(line) ?? wanted) >= wanted || beginsField(line)));
  const why = isBlock
    ? `The text below "${value}" has to be indented further than "${key}"${body === undefined ? '' : ', and every line as far as the first'}.`
    : `A text that continues on the next line has to be indented there further than "${key}".`;
  return [moveLines(lines, [index, end === -1 ? lines.length : end], wanted - indent, why)];
};

function beginsField(line: string): boolean {
  const { key, margin } = readLine(line);
  return key !== undefined && (fieldNames().has(key) || margin.includes('-'));
}

/** Finds a field or an item that does not begin in the column of those that it belongs to. */
export const repairIndent: FindRepairs = (lines, index) => {
  const line = lines[index] ?? '';
  const indent = indentOf(line);
  const { key, margin } = readLine(line);
  if (indent === undefined || (key === undefined && !margin.includes('-'))) return [];
  const near = lines
    .slice(Math.max(0, index - 30), index)
    .toReversed()
    .flatMap(columnsOf);
  const wanted = [...new Set(near)].filter((column) => column !== indent && Math.abs(column - indent) <= 3);
  const closest = wanted.toSorted((a, b) => Math.abs(a - indent) - Math.abs(b - indent));
  const end = lines.findIndex((each, at) => at > index && (indentOf(each) ?? indent) < indent);
  return closest.flatMap((column) => {
    const why = `This line begins with ${countSpaces(indent)}, but what it belongs to begins with ${column === 0 ? 'none' : column}.`;
    const ends = [index + 1, lastLineOf(lines, index) + 1, end === -1 ? lines.length : end];
    return [...new Set(ends)].map((to) => moveLines(lines, [index, to], column - indent, why));
  });
};

/** Returns the columns in which a line begins a field or an item. */
function columnsOf(line: string): number[] {
  const indent = indentOf(line);
  const { key, column, margin } = readLine(line);
  if (indent === undefined || (key === undefined && !margin.includes('-'))) return [];
  return [...new Set([key === undefined ? indent : column, indent])];
}

function moveLines(lines: string[], [from, to]: [number, number], by: number, why: string): Repair {
  const moved = lines.slice(from, to).map((line, more): [number, string] => {
    const shifted = by > 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
    return [from + more, line.trim() === '' ? line : shifted];
  });
  return { line: from, column: 0, why, meant: moved[0]?.[1] ?? '', lines: new Map(moved) };
}

function countSpaces(number: number): string {
  return number === 0 ? 'no space' : `${number} ${number === 1 ? 'space' : 'spaces'}`;
}
