import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { POINT_KINDS } from '../../src/model/schema/vocabulary.ts';
import { Random } from './random.ts';

type Point = { id: string; cites: unknown };
/** The frontmatter of a generated briefing. */
type Frontmatter = Record<string, Point[] | undefined>;

const RELATIONS = ['repeats', 'repeats', 'repeats', 'changes', 'changes', 'replaces', 'answers', 'drops'] as const;
/** The share of a round's points that relate to one of the round before. */
const RELATED = 0.6;
const SEED = 20260102;

/**
 * Adds processes to a generated library: each takes every so-many-th briefing as its rounds, and most points of a round relate to the point
 * with the same id in the round before. The same library and number always give the same files.
 */
export function addProcesses(folder: string, count: number): void {
  const random = new Random(SEED);
  const files = readdirSync(join(folder, 'briefings')).toSorted();
  mkdirSync(join(folder, 'processes'), { recursive: true });
  for (const number of Array.from({ length: count }, (_, index) => index)) {
    const id = `process-${number + 1}`;
    writeFileSync(join(folder, 'processes', `${id}.yaml`), `name: Process ${number + 1}\ndescription: Rounds of generated talks.\n`);
    appendFileSync(join(folder, 'ledger.jsonl'), `${JSON.stringify({ collection: 'processes', id, issued: '2026-01-01' })}\n`);
    let previous: string | undefined;
    for (const file of files.filter((_, index) => index % count === number)) {
      addRound(join(folder, 'briefings', file), id, previous, random);
      previous = file.replace(/\.md$/, '');
    }
  }
}

function addRound(path: string, process: string, previous: string | undefined, random: Random): void {
  const [, frontmatter = '', body = ''] = readFileSync(path, 'utf8').split(/^---\n/m);
  const data: Frontmatter = parse(frontmatter);
  const points = Object.values(POINT_KINDS).flatMap(({ key }) => data[key] ?? []);
  for (const point of previous === undefined ? [] : points) {
    if (random.next() >= RELATED) continue;
    const relation = { relation: random.pick(RELATIONS), to: `${previous}/${point.id}`, cites: point.cites };
    Object.assign(point, { relations: [relation] });
  }
  writeFileSync(path, `---\n${stringify({ process, ...data }, { aliasDuplicateObjects: false })}---\n${body}`);
}

if (import.meta.main) {
  const [folder, count = '40'] = process.argv.slice(2);
  if (!folder || !(Number(count) > 0)) throw new Error('Say where and how many: node tests/bench/add-processes.ts <folder> <processes>');
  addProcesses(folder, Number(count));
}
