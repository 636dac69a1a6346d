import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { listPoints } from '../../model/library/points.ts';
import { issuedAs, type Ledger } from '../../model/schema/ledger.ts';
import { readRows } from '../../reader/ledger-rows.ts';
import type { Problem } from '../../reader/problem.ts';
import { readContent } from '../../reader/read-content.ts';
import { LEDGER_FILE, ledgerPath } from '../../reader/read-ledger.ts';
import { LIBRARY_TEMPLATE } from '../package-folder.ts';

/** The most identifiers to list in the message. */
const MAX_LISTED = 9;

/**
 * Returns a problem if the ledger lacks identifiers that it had in an earlier commit: it was lost, rolled back or cut while merging. Returns
 * none without Git, or outside a repository.
 */
export function findLostRows(folder: string, { entries, points }: Ledger): Problem[] {
  const kept = new Set([...entries, ...points].map(issuedAs));
  const missing = [...committedRows(folder)].filter((name) => !kept.has(name));
  // Everybody deletes the example of a new library, some after their first commit; it was never published.
  const example = missing.length > 0 ? exampleNames() : [];
  const lost = missing.filter((name) => !example.includes(name));
  if (lost.length === 0) return [];
  const listed =
    lost
      .slice(0, MAX_LISTED)
      .map((name) => `"${name}"`)
      .join(', ') + (lost.length > MAX_LISTED ? ' and more' : '');
  const path = ledgerPath(folder);
  const [rows, them] = lost.length === 1 ? ['a row', 'it'] : [`${lost.length} rows`, 'them'];
  const message = `The ledger lacks ${rows} that it had in an earlier commit: ${listed}. Restore ${them}: "git log -p -- ${path}" shows ${them}.`;
  return [{ file: path, line: 1, column: 1, rule: 'lost-row', message }];
}

/** Returns what every row of the ledger that was ever committed was issued as. */
function committedRows(folder: string): Set<string> {
  const { status, stdout } = spawnSync(
    'git',
    ['log', '--format=', '--patch', '--no-color', '--no-ext-diff', '--unified=0', '--', LEDGER_FILE],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) return new Set();
  const added = stdout.split('\n').flatMap((line) => (line.startsWith('+{') ? [line.slice(1)] : []));
  const { entries, points } = readRows(join(dirname(folder), LEDGER_FILE), added.join('\n'));
  return new Set([...entries, ...points].map(({ data }) => issuedAs(data)));
}

/** Returns what the example of a new library is issued as. */
function exampleNames(): string[] {
  const { briefings, processes, actors, topics, sources } = readContent(join(LIBRARY_TEMPLATE, 'content'), '/');
  const entries = [briefings, processes, actors, topics, sources].flatMap((all) => [...all.values()].map(issuedAs));
  const points = [...briefings.values()].flatMap(({ id: briefing, data }) =>
    listPoints(data).map(({ data: { id } }) => issuedAs({ briefing, id })),
  );
  return [...entries, ...points];
}
