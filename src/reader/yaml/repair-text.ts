import { fieldNames } from '../../model/schema/field-names.ts';
import { isReadable, quoteText } from './quote-text.ts';
import type { FindRepairs, Repair } from './repair.ts';
import { lastLineOf, readLine } from './yaml-line.ts';

/** Finds a text that needs quotation marks, or other ones than it has. */
export const repairText: FindRepairs = (lines, index) => {
  const { margin, key, value, valueColumn } = readLine(lines[index] ?? '');
  if (value === '' || /^(?:[>|]|- )/.test(value)) return [];
  const last = lastLineOf(lines, index, beginsField);
  const text = [value, ...lines.slice(index + 1, last + 1).map((line) => line.trim())].filter(Boolean).join(' ');
  if (isReadable(text)) return [];
  const unclosed = findUnclosed(text);
  const meant = unclosed ? `${text}${unclosed}` : quoteText(text);
  const why = unclosed ? `The quotation mark ${unclosed} at the beginning of the text is never closed.` : explain(text);
  const field = key === undefined ? '' : `${key}: `;
  const whole = `${margin}${field}${meant}`;
  const rest = Array.from({ length: last - index }, (_, more): [number, string] => [index + 1 + more, '']);
  return [{ line: index, column: valueColumn, why, meant: whole.trim(), lines: new Map([[index, whole], ...rest]) } satisfies Repair];
};

/** Tells whether a line begins another field or item, however it is indented. */
function beginsField(line: string): boolean {
  const { key, margin } = readLine(line);
  return margin.includes('-') || (key !== undefined && fieldNames().has(key));
}

/** Returns the quotation mark that a text begins with and has nowhere else. */
function findUnclosed(text: string): string | undefined {
  const [mark] = /^["']/.exec(text) ?? [];
  return mark && !text.slice(1).includes(mark) ? mark : undefined;
}

function explain(text: string): string {
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return 'Between double quotation marks, a backslash is not read as itself. Use single ones.';
  if (/^'.*'$/.test(text)) return 'An apostrophe ends a text in single quotation marks. Use double ones.';
  if (/^".*"$/.test(text)) return 'A text in double quotation marks cannot have others of them inside. Use single ones around it.';
  if (/^["']/.test(text)) return 'A text that begins with a quotation mark needs others around the whole of it.';
  if (/^[@`%*&!{}[\],?]/.test(text)) return `A text that begins with "${text[0]}" needs quotation marks.`;
  return 'A text that has a colon and a space in it needs quotation marks.';
}
