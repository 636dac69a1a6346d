import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, ledgerSchema } from '../model/ledger.ts';
import { keysAt } from '../model/schema-leaves.ts';
import { EntryFile } from './entry-file.ts';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';

/** The ledger with the file that it came from. */
export interface ReadLedger {
  file: EntryFile;
  data: Ledger;
}

/** Gives the place of the ledger of a content folder. */
export function ledgerPath(folder: string): string {
  return join(folder, 'ledger.json');
}

/** Reads the ledger of a content folder; JSON is read as the YAML that it also is, for the places of its values. */
export function readLedger(folder: string): { ledger?: ReadLedger; problems: Problem[] } {
  const path = ledgerPath(folder);
  if (!existsSync(path)) {
    const message = 'There is no ledger of the identifiers that have been issued. Run "npm run ledger" to write it.';
    return { problems: [{ file: path, line: 1, column: 1, rule: 'no-ledger', severity: 'error', message }] };
  }
  const file = new EntryFile(path, readFileSync(path, 'utf8'));
  if (file.problems.length > 0) return { problems: file.problems };
  const result = ledgerSchema.safeParse(file.data, { reportInput: true });
  if (result.success) return { ledger: { file, data: result.data }, problems: [] };
  const problems = result.error.issues
    .flatMap((issue) => explainIssue(issue, (at) => keysAt(ledgerSchema, at)))
    .map(({ rule, path: at, message }): Problem => ({ file: path, ...file.placeOf(at), rule, severity: 'error', message }));
  return { problems };
}
