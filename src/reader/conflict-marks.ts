import type { Complaint, Place } from './problem.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** The marks that only Git leaves. */
const SURE = /^(?:<{7}|>{7})(?:[ \t].*)?$/;
/** The marks between them, which may also be the line under a heading or the border of a table in Markdown. */
const UNSURE = /^(?:={7}|\|{7}(?:[ \t].*)?)$/;
/** The most lines that the message names. */
const MOST_LINES = 9;

/** Returns what to do about the marks that Git leaves in a file where it could not join two versions; nothing if there are none. */
export function findConflictMarks(path: string, text: string): (Complaint & Place) | undefined {
  // Most files have none, and a search is faster than to take every text apart.
  if (!/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text)) return undefined;
  const lines = text.split(/\r?\n/);
  const fields = path.endsWith('.md') ? (splitFrontmatter(text)?.linesBeforeBody ?? 0) : lines.length;
  if (!lines.some((line, index) => SURE.test(line) || (index < fields && UNSURE.test(line)))) return undefined;
  const marked = lines.flatMap((line, index) => (SURE.test(line) || UNSURE.test(line) ? [index + 1] : []));
  const named = marked.slice(0, MOST_LINES).join(', ') + (marked.length > MOST_LINES ? ' and more' : '');
  const decision = path.endsWith('.md') || path.endsWith('.yaml') ? 'Decide what of both is to stand' : 'Keep the lines of both sides';
  const message = `Git could not join two versions of this file, and has left its marks (${marked.length === 1 ? 'line' : 'lines'} ${named}). ${decision}, delete the marks, then run "npm run ledger".`;
  return { rule: 'merge-conflict', line: marked[0] ?? 1, column: 1, message };
}
