import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPassages } from '../reader/check-passages.ts';
import { formatProblems, isError, type Problem } from '../reader/problem.ts';
import { type Content, readContent } from '../reader/read-content.ts';
import { settings } from '../settings.ts';

const { values } = parseArgs({ options: { source: { type: 'string', multiple: true, default: [] } } });

const content = readContent(settings.contentDir, settings.basePath);
const problems = [...content.problems, ...values.source.flatMap((pair) => checkSource(pair, content))];
console.log(formatProblems(problems));
process.exitCode = problems.some(isError) ? 1 : 0;

/** Holds every cite of one source against a local copy of it, named as `id=file`. */
function checkSource(pair: string, { briefings, sources }: Content): Problem[] {
  const [, id = '', file = ''] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (!sources.has(id)) {
    console.error(`"--source ${pair}" names no source. Write --source <id>=<file>, with one of: ${[...sources.keys()].join(', ')}.`);
    process.exit(2);
  }
  const text = readFileSync(file, 'utf8');
  return [...briefings.values()].flatMap((briefing) => checkPassages(briefing, id, text));
}
