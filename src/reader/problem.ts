import { distance } from 'fastest-levenshtein';
import { type RuleName, severityOf } from '../model/rules.ts';
import { showHidden } from '../model/text/characters.ts';

/** An error or a warning. */
export interface Finding {
  /** The permanent name of the broken rule, which also determines whether the build stops. */
  rule: RuleName;
  /** What happened and why, then what to do. */
  message: string;
  /** The value that was probably meant. */
  nearest?: string;
  /** The point that is named and does not exist, of this briefing or as "briefing/id"; only while a folder is being checked. */
  lacks?: string;
}

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** An error or a warning in an entry, with its place. */
export interface Problem extends Finding, Place {
  /** The file, from the folder that the command was started in. */
  file: string;
}

/** Tells whether a problem stops the build. */
export function isError({ rule }: Finding): boolean {
  return severityOf(rule) === 'error';
}

/** Sorts problems by file and line. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en'),
  );
}

/** Formats problems for a terminal: grouped by file, in the order of lines, then the count. */
export function formatProblems(problems: Problem[]): string {
  if (problems.length === 0) return countProblems(problems);
  const lines = sortProblems(problems).map((problem) => {
    const { file, line, column, rule } = problem;
    return `${showHidden(file)}:${line}:${column}  ${isError(problem) ? rule : `warning: ${rule}`}  ${wholeMessage(problem)}`;
  });
  return [...lines, '', countProblems(problems)].join('\n');
}

/** Returns the message on one line, with the value that was probably meant. */
export function wholeMessage({ message, nearest }: Finding): string {
  return showHidden(nearest === undefined ? message : `${message} Did you mean "${nearest}"?`);
}

/** Counts errors and warnings in a sentence, such as "2 errors and 1 warning in 2 files." */
export function countProblems(problems: Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean);
  return parts.length === 0 ? 'No problems.' : `${parts.join(' and ')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The most mistakes of one kind to list in a file: from these, an author can tell what the rest are like. */
export const MAX_NAMED = 10;

/** Returns the first findings of each kind, and one that counts the rest. */
export function nameFirst<T extends Finding>(findings: T[], sortOf: (finding: T) => string): T[] {
  return [...Map.groupBy(findings, sortOf).values()].flatMap((alike) => {
    const [next, ...others] = alike.slice(MAX_NAMED);
    if (!next || others.length === 0) return alike;
    const { nearest: _, ...place } = next;
    const message = `The same rule is broken ${others.length + 1} more times from here on in this file. Fix the first ones, then check again.`;
    return [...alike.slice(0, MAX_NAMED), { ...place, message } as T];
  });
}

/** Returns the known value nearest to a mistaken one, if any is near enough to have been meant; of several, one that begins alike. */
export function nearest(mistaken: string, known: Iterable<string>): string | undefined {
  // What keeps no letter of a short value is another value.
  const mostEdits = Math.min(Math.max(2, Math.floor(mistaken.length / 3)), mistaken.length - 1);
  const written = mistaken.toLowerCase();
  let best: { value: string; cost: number } | undefined;
  for (const value of known) {
    if (Math.abs(value.length - mistaken.length) > mostEdits) continue;
    const candidate = value.toLowerCase();
    const edits = distance(written, candidate);
    const cost = edits + (candidate[0] === written[0] ? 0 : 0.5);
    if (edits <= mostEdits && (!best || cost < best.cost)) best = { value, cost };
  }
  return best?.value;
}

/** Returns the known point that was probably meant: of the same kind, which its letter says, if there is any. */
export function nearestPoint(mistaken: string, known: Iterable<string>): string | undefined {
  const points = [...known];
  const sameKind = points.filter((id) => id[0] === mistaken[0]?.toLowerCase());
  return nearest(mistaken, sameKind) ?? nearest(mistaken, points);
}
