import { formatProblems } from '../reader/problem.ts';
import { ledgerPath } from '../reader/read-ledger.ts';
import { settings } from '../settings.ts';
import { issueLedger, today } from './ledger/issue-ledger.ts';

try {
  const { issued, errors, former } = issueLedger(today());
  const path = ledgerPath(settings.contentDir);
  if (errors.length > 0) {
    console.error(formatProblems(errors));
    console.error('Nothing was issued. Fix the content first.');
    process.exitCode = 1;
  } else {
    for (const identifier of issued) console.log(`issued ${identifier}`);
    if (former) console.log(`Every row of ${former} is in ${path} now, a form in which two branches can both add to it.`);
    console.log(issued.length === 0 ? 'Nothing new to issue.' : `${issued.length} identifiers issued. Commit ${path}.`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
