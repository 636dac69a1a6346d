import { severityOf } from '../model/rules.ts';
import { formatProblems, isError, type Problem, sortProblems, wholeMessage } from '../reader/problem.ts';

/** The forms that a list of problems can be printed in. */
export const PROBLEM_FORMATS = { text: formatProblems, json: formatJson, github: formatAnnotations };

/** The name of a form that a list of problems can be printed in. */
export type ProblemFormat = keyof typeof PROBLEM_FORMATS;

/** Writes problems for other programs, with their counts. */
function formatJson(problems: Problem[]): string {
  const errors = problems.filter(isError).length;
  const listed = sortProblems(problems).map((problem) => ({ ...problem, severity: severityOf(problem.rule) }));
  return JSON.stringify({ errors, warnings: problems.length - errors, problems: listed }, null, 2);
}

/** Writes problems as the commands by which code hosts mark lines of a change (“workflow commands”). */
function formatAnnotations(problems: Problem[]): string {
  const lines = sortProblems(problems).map((problem) => {
    const { file, line, column, rule } = problem;
    return `::${severityOf(rule)} file=${escapeProperty(file)},line=${line},col=${column},title=${rule}::${escapeText(wholeMessage(problem))}`;
  });
  return lines.join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
