import type { Place } from '../../reader/problem.ts';

/** Returns a text with the first id from a place of it on, in the same line, replaced by another; no other byte changes. */
export function replaceAt(text: string, { line, column }: Place, from: string, to: string): string {
  const lines = text.split('\n');
  const whole = lines[line - 1] ?? '';
  const start = whole.indexOf(from, column - 1);
  if (start !== -1) lines[line - 1] = whole.slice(0, start) + to + whole.slice(start + from.length);
  return lines.join('\n');
}
