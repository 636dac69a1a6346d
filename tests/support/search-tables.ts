import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'search', 'tables');

/** A query of the tables, with the addresses that are right answers to it; one that ends in "*" stands for all that begin so. */
export interface Asked {
  group: string;
  query: string;
  answers: string[];
}

/** Returns the rows of a table, by the names of its columns. */
export function readTable(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] as string, cell])));
}

/** Returns the queries of a table, with their right answers. */
export function readQueries(name: string): Asked[] {
  return readTable(name).map(({ group = '', query = '', answers = '' }) => ({ group, query, answers: answers.split(' ').filter(Boolean) }));
}

/** Returns the place of the first right answer among addresses, from 1; 0 if there is none. */
export function placeOf(answers: string[], paths: string[]): number {
  const right = (path: string) => answers.some((answer) => (answer.endsWith('*') ? path.startsWith(answer.slice(0, -1)) : path === answer));
  return paths.findIndex(right) + 1;
}

/** A query that was asked: the place of its right answer on the page and in the box, and what came first there. */
export interface Scored {
  group: string;
  query: string;
  right: string[];
  place: number;
  finished: boolean;
  box: number;
  shown: string | undefined;
  suggested: string | undefined;
}

/** Returns the figures of all queries, the same by group as lines of text, and the misses as lines of text. */
export function figuresOf(scored: Scored[]) {
  const groups = [...new Set(scored.map(({ group }) => group))];
  const lines = [...groups.map((group) => [group, scored.filter((one) => one.group === group)] as const), ['in all', scored] as const];
  const table = lines.map(([name, some]) => {
    const { first, three, rank, box } = count(some);
    const columns = [first, three, rank, box].map((figure) => figure.toFixed(2).padStart(6)).join('');
    return `${name.padEnd(14)}${String(some.length).padStart(4)}${columns}`;
  });
  return {
    total: count(scored),
    table: [`${'group'.padEnd(14)}   n    @1    @3   MRR box@1`, ...table].join('\n'),
    misses: scored
      .filter(({ place, box }) => place !== 1 || box !== 1)
      .map(missOf)
      .join('\n'),
  };
}

function count(scored: Scored[]) {
  const share = (holds: (one: Scored) => boolean) => scored.filter(holds).length / scored.length;
  return {
    first: share(({ place }) => place === 1),
    three: share(({ place }) => place > 0 && place <= 3),
    rank: scored.reduce((sum, { place }) => sum + (place && 1 / place), 0) / scored.length,
    box: share(({ box }) => box === 1),
  };
}

function missOf({ group, query, right, place, box, shown, suggested }: Scored): string {
  const page = place === 1 ? '' : ` page ${place || '-'} (${shown ?? 'nothing'})`;
  const inBox = box === 1 ? '' : ` box (${suggested ?? 'nothing'})`;
  return `${group} · ${query} → ${right[0]}:${page}${inBox}`;
}
