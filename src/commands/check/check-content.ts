import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { severityOf } from '../../model/rules.ts';
import { checkPassages } from '../../reader/check-passages.ts';
import { formatProblems, isError, type Problem, sortProblems, wholeMessage } from '../../reader/problem.ts';
import { type Content, readContent } from '../../reader/read-content.ts';
import { settings } from '../../settings.ts';

/** The forms that a list of problems can be printed in. */
const PROBLEM_FORMATS = { text: formatProblems, json: formatJson, github: formatAnnotations };

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

const USAGE = `npm run check -- [--format ${Object.keys(PROBLEM_FORMATS).join('|')}] [--source <id>=<file>]`;

/** Prints everything that is wrong with the content; returns the exit status: 1 for an error in the content, 2 for one in the command. */
export function checkContent(args: string[]): 0 | 1 | 2 {
  const content = readContent(settings.contentDir, settings.basePath, settings.siteUrl);
  try {
    const { format, sources } = readArguments(args);
    const problems = [...content.problems, ...sources.flatMap((pair) => checkSource(pair, content))];
    console.log(PROBLEM_FORMATS[format](problems));
    return problems.some(isError) ? 1 : 0;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}

function readArguments(args: string[]): { format: ProblemFormat; sources: string[] } {
  const { values } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'text' }, source: { type: 'string', multiple: true, default: [] } },
  });
  if (!Object.hasOwn(PROBLEM_FORMATS, values.format)) throw new Error(`There is no format "${values.format}".`);
  return { format: values.format as ProblemFormat, sources: values.source };
}

/** Holds every cite of one source against a local copy of it, named as `id=file`. */
function checkSource(pair: string, { briefings, sources }: Content): Problem[] {
  const [, id = '', file = ''] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (!sources.has(id)) throw new Error(`"--source ${pair}" does not name a source. The sources are: ${[...sources.keys()].join(', ')}.`);
  const text = readFileSync(file, 'utf8');
  return [...briefings.values()].flatMap((briefing) => checkPassages(briefing, id, text));
}
