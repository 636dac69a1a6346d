import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { formatLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { STANCES } from '../../src/model/schema/vocabulary.ts';
import { makeOnce, sharedFolder } from './make-once.ts';
import { runBuildAndWait } from './run-build.ts';
import type { Site } from './sites.ts';

const LONG_NAME = 'Democratic Republic of the Congo';

/** The parties and the issues of the talks, by name. */
export const MANY = {
  parties: ['Anshar', 'Belmark', 'Corvia', LONG_NAME, 'Estmark', 'Faland', 'Güneşli', 'Halden', 'Istria', 'Jorland', 'Korland', 'ليلى'],
  issues: Array.from({ length: 40 }, (_, index) => `Issue number ${index + 1}`),
};

const ID = '2031-06-many-parties';
const DAY = '2031-06-20';
const idOf = (kind: string, index: number) => `${kind}-${index + 1}`;

/** Returns the site of one briefing with twelve parties, each of which has a position on each of forty issues, built. */
export function manyPartiesSite(): Site {
  const folder = join(sharedFolder(), 'many-parties');
  const environment = { CONTENT_DIR: join(sharedFolder(), 'many-parties-content'), SHARE_CARDS: 'off' };
  makeOnce(folder, () => {
    writeManyParties(environment.CONTENT_DIR);
    const { status, output } = runBuildAndWait({ ...environment, OUT_DIR: folder }, `${folder}.log`);
    return { failed: status !== 0, said: output };
  });
  return { name: 'of many parties', folder, base: '/', origin: 'https://readout.example', environment };
}

/** Writes the content of one briefing with twelve parties, each of which has a position on each of forty issues. */
function writeManyParties(folder: string): void {
  const { parties, issues } = MANY;
  const write = (collection: string, id: string, data: object) => {
    mkdirSync(join(folder, collection), { recursive: true });
    const [yaml, end] = [stringify(data), collection === 'briefings' ? '.md' : '.yaml'];
    writeFileSync(join(folder, collection, id + end), end === '.md' ? `---\n${yaml}---\n\nThey met.\n` : yaml);
  };
  for (const [index, name] of parties.entries())
    write('actors', idOf('party', index), { name, kind: 'government', description: 'A party.' });
  for (const [index, name] of issues.entries()) write('topics', idOf('issue', index), { name, definition: 'An issue.' });
  write('sources', 'text', { name: 'the text', kind: 'official-statement', publisher: 'Host', address: 'https://example.org/t' });
  write('briefings', ID, briefing());
  const entries = [
    { collection: 'briefings' as const, id: ID, issued: DAY },
    { collection: 'sources' as const, id: 'text', issued: DAY },
    ...parties.map((_, index) => ({ collection: 'actors' as const, id: idOf('party', index), issued: DAY })),
    ...issues.map((_, index) => ({ collection: 'topics' as const, id: idOf('issue', index), issued: DAY })),
  ];
  writeFileSync(join(folder, 'ledger.jsonl'), formatLedger({ entries, points: [] }));
}

function briefing(): object {
  const { parties, issues } = MANY;
  const cites = () => [{ source: 'text' }];
  const stances = Object.keys(STANCES);
  return {
    title: 'Many parties',
    summary: 'Twelve parties met on forty issues.',
    event: { name: 'Talks', places: ['Ost'], cites: cites() },
    asOf: '2031-06',
    compiled: DAY,
    sources: ['text'],
    delegations: parties.map((_, index) => ({ actor: idOf('party', index) })),
    positions: issues.flatMap((_, issue) =>
      parties.map((_, party) => ({
        party: idOf('party', party),
        topic: idOf('issue', issue),
        stance: stances[(issue + party) % stances.length],
        text: party % 3 === 0 ? 'in part, through the mechanism of the joint statement, and only after the others' : 'for now',
        cites: cites(),
      })),
    ),
  };
}
