import { formatProblems } from '../../reader/problem.ts';
import { ledgerPath } from '../../reader/read-ledger.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { issueLedger, today } from './issue-ledger.ts';

/** Issues identifiers for everything new, and prints them; returns the exit status. */
export function writeLedger(settings: Settings): 0 | 1 {
  const { issued, drafts, errors, former } = holdContent(settings, () => issueLedger(settings, today()));
  const path = ledgerPath(settings.contentDir);
  if (errors.length > 0) {
    console.error(formatProblems(errors));
    console.error('Nothing was issued. Fix the content first.');
    return 1;
  }
  for (const identifier of issued) console.log(`issued ${identifier}`);
  for (const draft of drafts) console.log(`left out briefings/${draft}, which is a draft`);
  if (former) console.log(`Every row of ${former} is now in ${path}, to which two branches can both add.`);
  console.log(issued.length === 0 ? 'Nothing new to issue.' : `${issued.length} identifiers issued. Commit ${path}.`);
  return 0;
}
