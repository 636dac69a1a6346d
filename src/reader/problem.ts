/** Something wrong, or doubtful, in an entry, and where it stands. */
export interface Problem {
  /** The file, from the folder that the command was started in. */
  file: string;
  /** The line, counted from 1. */
  line: number;
  /** The column, counted from 1. */
  column: number;
  /** The permanent name of the rule that it breaks. */
  rule: string;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
  /** What happened and why, then what to do. */
  message: string;
}

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Puts problems in the order of files and lines. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en'),
  );
}

/** Writes problems for a terminal: grouped by file, in the order of lines, then the count. */
export function formatProblems(problems: Problem[]): string {
  if (problems.length === 0) return countProblems(problems);
  const lines = sortProblems(problems).map(({ file, line, column, rule, severity, message }) => {
    const label = severity === 'warning' ? `warning: ${rule}` : rule;
    return `${file}:${line}:${column}  ${label}  ${message}`;
  });
  return [...lines, '', countProblems(problems)].join('\n');
}

/** Counts errors and warnings in a sentence, such as "2 errors and 1 warning in 2 files." */
export function countProblems(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean);
  return parts.length === 0 ? 'No problems.' : `${parts.join(' and ')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
