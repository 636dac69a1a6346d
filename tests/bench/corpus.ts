import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { formatLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { COLLECTIONS } from '../../src/model/addresses/paths.ts';
import { kindOfPoint } from '../../src/model/schema/identifiers.ts';
import type { Ledger } from '../../src/model/schema/ledger.ts';
import { type MadeBriefing, makeBriefing } from './briefing.ts';
import { makeWorld, type World } from './world.ts';

const ISSUED = '2026-01-01';
const SEED = 20260101;

/** Writes a folder of content with this many generated briefings; the same number always gives the same files. */
export function writeCorpus(folder: string, count: number, seed = SEED): void {
  const world = makeWorld(count, seed);
  const briefings = Array.from({ length: count }, (_, number) => makeBriefing(world, number));
  rmSync(folder, { recursive: true, force: true });
  for (const collection of COLLECTIONS) mkdirSync(join(folder, collection), { recursive: true });
  for (const collection of ['actors', 'topics', 'sources'] as const)
    for (const { id, data } of world[collection]) writeFileSync(join(folder, collection, `${id}.yaml`), toYaml(data));
  for (const { id, data, body } of briefings) writeFileSync(join(folder, 'briefings', `${id}.md`), `---\n${toYaml(data)}---\n\n${body}`);
  writeFileSync(join(folder, 'ledger.jsonl'), formatLedger(ledgerOf(world, briefings)));
}

function ledgerOf({ actors, topics, sources }: World, briefings: MadeBriefing[]): Ledger {
  const all = { briefings, processes: [], actors, topics, sources };
  return {
    entries: COLLECTIONS.flatMap((collection) => all[collection].map(({ id }) => ({ collection, id, issued: ISSUED }))),
    points: briefings.flatMap(({ id: briefing, data: { agreed = [], redLines = [], offTheTable = [] } }) =>
      [...agreed, ...redLines, ...offTheTable].map(({ id }) => ({
        briefing,
        id,
        kind: kindOfPoint(id) ?? 'agreed',
        number: Number(id.slice(1)),
        issued: ISSUED,
        status: 'current' as const,
      })),
    ),
  };
}

/** Writes a value as YAML in which everything is written out, since the reader takes no aliases. */
function toYaml(value: object): string {
  return stringify(value, { aliasDuplicateObjects: false });
}

if (import.meta.main) {
  const [folder, count = '100'] = process.argv.slice(2);
  if (!folder || !(Number(count) > 0)) throw new Error('Say where and how many: node tests/bench/corpus.ts <folder> <briefings>');
  writeCorpus(folder, Number(count));
}
