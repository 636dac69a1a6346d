import { writeFileSync } from 'node:fs';
import { formatProblems, isError } from '../reader/problem.ts';
import { readContent } from '../reader/read-content.ts';
import { ledgerPath, readLedger } from '../reader/read-ledger.ts';
import { settings } from '../settings.ts';
import { formatLedger, issueIdentifiers } from './issue-identifiers.ts';

// What only writing the ledger can mend.
const MENDED = new Set(['no-ledger', 'not-issued', 'stale-ledger']);

const content = readContent(settings.contentDir, settings.basePath);
const errors = content.problems.filter((problem) => isError(problem) && !MENDED.has(problem.rule));
if (errors.length > 0) {
  console.error(formatProblems(errors));
  console.error('Nothing was issued. Mend the content first.');
  process.exitCode = 1;
} else {
  const before = readLedger(settings.contentDir).ledger?.data ?? { entries: [], points: [] };
  const after = issueIdentifiers(before, content, new Date().toISOString().slice(0, 10));
  writeFileSync(ledgerPath(settings.contentDir), formatLedger(after));
  const issued = [
    ...after.entries.slice(before.entries.length).map(({ collection, id }) => `${collection}/${id}`),
    ...after.points.slice(before.points.length).map(({ briefing, id }) => `briefings/${briefing}/${id}`),
  ];
  for (const identifier of issued) console.log(`issued ${identifier}`);
  console.log(
    issued.length === 0 ? 'Nothing new to issue.' : `${issued.length} identifiers issued. Commit ${ledgerPath(settings.contentDir)}.`,
  );
}
