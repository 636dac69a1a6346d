import { parseArgs } from 'node:util';
import { formatProblems } from '../../reader/problem.ts';
import { readContent } from '../../reader/read-content.ts';
import { ledgerPath } from '../../reader/read-ledger.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { issueLedger, today } from './issue-ledger.ts';
import { readPublished } from './published-rows.ts';
import { refuseLost } from './refuse-lost.ts';

/** Issues identifiers for everything new, and prints them; returns the exit status. With `--published`, first compares the ledger with the site. */
export async function writeLedger(args: string[], settings: Settings): Promise<0 | 1> {
  const { published } = parseArgs({ args, options: { published: { type: 'string' } } }).values;
  const before = published === undefined ? undefined : await readPublished(published);
  const { issued, held, errors, former } = holdContent(settings, () => {
    if (before && published) refuseLost(readContent(settings.contentDir, settings.basePath).ledger, before, published);
    return issueLedger(settings, today());
  });
  const path = ledgerPath(settings.contentDir);
  if (errors.length > 0) {
    console.error(formatProblems(errors));
    console.error('Nothing was issued. Fix the content first.');
    return 1;
  }
  if (before) console.log(`The ledger has every identifier of ${published}: ${before.size}.`);
  for (const identifier of issued) console.log(`issued ${identifier}`);
  for (const name of held) {
    console.log(`left out ${name}, ${name.startsWith('briefings/') ? 'which is a draft' : 'to which only drafts refer'}`);
  }
  if (former) console.log(`Every row of ${former} is now in ${path}, to which two branches can both add.`);
  console.log(
    issued.length === 0
      ? 'Nothing new to issue.'
      : `${issued.length} ${issued.length === 1 ? 'identifier' : 'identifiers'} issued. Commit ${path}.`,
  );
  return 0;
}
