import { parseArgs } from 'node:util';
import { severityOf } from '../../model/rules.ts';
import { checkPassages, type PassageCheck } from '../../reader/check-passages.ts';
import { formatProblems, isError, type Problem, sortProblems, wholeMessage } from '../../reader/problem.ts';
import { readContent } from '../../reader/read-content.ts';
import type { Settings } from '../../settings.ts';
import { readWithKept } from '../folders/kept-reading.ts';
import { countPassages, describePassages } from './describe-passages.ts';
import { findLostRows } from './lost-rows.ts';
import { readSourceTexts } from './read-source-texts.ts';

/** The forms that a list of problems can be printed in. */
const PROBLEM_FORMATS = { text: formatText, json: formatJson, github: formatAnnotations };

/** The name of a form that a list of problems can be printed in. */
export type ProblemFormat = keyof typeof PROBLEM_FORMATS;

function formatText(problems: Problem[], passages?: PassageCheck): string {
  return withPassages(formatProblems(problems), passages);
}

function withPassages(text: string, passages?: PassageCheck): string {
  return [text, ...(passages ? [describePassages(passages)] : [])].filter(Boolean).join('\n');
}

/** Writes problems for other programs, with their counts. */
function formatJson(problems: Problem[], passages?: PassageCheck): string {
  const errors = problems.filter(isError).length;
  const listed = sortProblems(problems).map((problem) => ({ ...problem, severity: severityOf(problem.rule) }));
  const counted = passages && countPassages(passages);
  return JSON.stringify({ errors, warnings: problems.length - errors, passages: counted, problems: listed }, null, 2);
}

/** Writes problems as the commands by which code hosts mark lines of a change (“workflow commands”). */
function formatAnnotations(problems: Problem[], passages?: PassageCheck): string {
  const lines = sortProblems(problems).map((problem) => {
    const { file, line, column, rule } = problem;
    return `::${severityOf(rule)} file=${escapeProperty(file)},line=${line},col=${column},title=${rule}::${escapeText(wholeMessage(problem))}`;
  });
  return withPassages(lines.join('\n'), passages);
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const USAGE = `npm run check -- [--format ${Object.keys(PROBLEM_FORMATS).join('|')}] [--source <id>=<file>, once for each source]`;

/** Prints everything that is wrong with the content; returns the exit status: 1 for an error in the content, 2 for an error in the command. */
export function checkContent(args: string[], settings: Settings): 0 | 1 | 2 {
  const { contentDir, basePath, siteUrl } = settings;
  const content = readWithKept((earlier) => readContent(contentDir, basePath, siteUrl, undefined, earlier), settings);
  try {
    const { format, sources } = readArguments(args);
    const entries = [...content.briefings.values(), ...content.processes.values()];
    const passages = sources.length > 0 ? checkPassages(entries, readSourceTexts(sources, content.sources)) : undefined;
    const lost = findLostRows(contentDir, content.ledger);
    // What seems new may be what the ledger lost; to issue it would give it another day.
    const others = content.problems.filter(({ rule }) => lost.length === 0 || rule !== 'not-issued');
    const problems = [...others, ...lost, ...(passages?.problems ?? [])];
    console.log(PROBLEM_FORMATS[format](problems, passages));
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
