import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { issuedAs, type Ledger } from '../../model/schema/ledger.ts';
import { readRows } from '../../reader/ledger-rows.ts';
import type { Problem } from '../../reader/problem.ts';
import { LEDGER_FILE, ledgerPath } from '../../reader/read-ledger.ts';

/** The most identifiers to list in the message. */
const MAX_LISTED = 9;

/**
 * Returns a problem if the ledger lacks identifiers that it had in an earlier commit: it was lost, rolled back or cut while merging. Returns
 * none without Git, or outside a repository.
 */
export function findLostRows(folder: string, { entries, points }: Ledger): Problem[] {
  const kept = new Set([...entries, ...points].map(issuedAs));
  const lost = [...committedRows(folder)].filter((name) => !kept.has(name));
  if (lost.length === 0) return [];
  const listed =
    lost
      .slice(0, MAX_LISTED)
      .map((name) => `"${name}"`)
      .join(', ') + (lost.length > MAX_LISTED ? ' and more' : '');
  const path = ledgerPath(folder);
  const message = `The ledger lacks ${lost.length} that it had in an earlier commit: ${listed}. Restore their rows: "git log -p -- ${path}" shows them.`;
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
