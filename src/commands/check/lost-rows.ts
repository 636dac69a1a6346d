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
 * none without Git, or outside a repository, and none of another library that stood in the same folder before.
 */
export function findLostRows(folder: string, { entries, points }: Ledger): Problem[] {
  const kept = new Set([...entries, ...points].map(issuedAs));
  const committed = committedRows(folder);
  const missing = isAnother(kept, committed) ? [] : [...committed].filter((name) => !kept.has(name));
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

/** Returns what every row of the ledger that was ever committed was issued as, since the library that stands there began. */
function committedRows(folder: string): Set<string> {
  const { status, stdout } = spawnSync(
    'git',
    ['log', '--reverse', '--format=', '--patch', '--no-color', '--no-ext-diff', '--unified=0', '--', LEDGER_FILE],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) return new Set();
  let ever = new Set<string>();
  const now = new Set<string>();
  for (const patch of stdout.split(/^diff --git /m)) {
    const lines = patch.split('\n');
    for (const name of namesIn(folder, lines, '-')) now.delete(name);
    const added = namesIn(folder, lines, '+');
    for (const name of added) now.add(name);
    if (isAnother(now, ever)) ever = new Set(now);
    else for (const name of added) ever.add(name);
  }
  return ever;
}

/** Returns what the rows that a patch adds or removes were issued as. */
function namesIn(folder: string, lines: string[], sign: '+' | '-'): Set<string> {
  const rows = lines.flatMap((line) => (line.startsWith(`${sign}{`) ? [line.slice(1)] : []));
  const { entries, points } = readRows(join(dirname(folder), LEDGER_FILE), rows.join('\n'));
  return new Set([...entries, ...points].map(({ data }) => issuedAs(data)));
}

/**
 * Tells whether a ledger is that of another library, as in a copy of the project whose content was replaced: both have briefings, and share
 * no briefing, process or source. Actors and topics may be the same in any two libraries.
 */
function isAnother(ledger: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  // Nearly always, the first rows tell: looking at all of them for every commit would take longer than the rest of a check.
  const sharesOne = ledger.values().some((name) => /^(?:briefings|processes|sources)\//.test(name) && before.has(name));
  return !sharesOne && ledger.values().some(isOfBriefing) && before.values().some(isOfBriefing);
}

function isOfBriefing(name: string): boolean {
  return name.startsWith('briefings/');
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
