import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { keepHistory } from './history.ts';
import type { Row } from './report-builds.ts';

/** The parts of RESULTS.md by their headings, in order. */
const HEADINGS = [
  '# What a build costs',
  '## What a first view takes',
  '## What a search takes',
  '## What a save in the live preview costs',
] as const;

/** Writes what was measured into RESULTS.md by its heading, and leaves there what was not; adds the builds to the history and draws it. */
export function keepResults(measured: Partial<Record<(typeof HEADINGS)[number], string | false>>, rows: Row[], loadBefore: number): void {
  keepHistory(rows, commit());
  const file = join(import.meta.dirname, 'RESULTS.md');
  const former = readFileSync(file, 'utf8').split(/^(?=#)/m);
  const parts = HEADINGS.map((heading) => {
    const part = measured[heading];
    return part ? `${heading}\n\n${origin(loadBefore)}\n\n${part}` : (former.find((each) => each.startsWith(heading)) ?? '').trim();
  });
  writeFileSync(file, `${parts.filter(Boolean).join('\n\n')}\n`);
}

function origin(loadBefore: number): string {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() || process.arch}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const given = process.argv.slice(2).map((argument) => argument || "''");
  return `\`npm run bench -- ${given.join(' ')}\`, ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.version}, ${machine}; load average before the run: ${loadBefore.toFixed(1)}.`;
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}
