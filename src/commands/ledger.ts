import { formatProblems } from '../reader/problem.ts';
import { ledgerPath } from '../reader/read-ledger.ts';
import { settings } from '../settings.ts';
import { issueLedger, today } from './issue-ledger.ts';

const { issued, errors } = issueLedger(today());
if (errors.length > 0) {
  console.error(formatProblems(errors));
  console.error('Nothing was issued. Mend the content first.');
  process.exitCode = 1;
} else {
  for (const identifier of issued) console.log(`issued ${identifier}`);
  console.log(
    issued.length === 0 ? 'Nothing new to issue.' : `${issued.length} identifiers issued. Commit ${ledgerPath(settings.contentDir)}.`,
  );
}
