import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, ledgerSchema } from '../model/ledger.ts';
import { EntryFile } from './entry-file.ts';
import { explainShape } from './explain-shape.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** The name of the ledger in a content folder. */
export const LEDGER_FILE = 'ledger.json';

/** The ledger with the file that it came from. */
export interface ReadLedger {
  file: EntryFile;
  data: Ledger;
}

/** Gives the place of the ledger of a content folder. */
export function ledgerPath(folder: string): string {
  return join(folder, LEDGER_FILE);
}

/** Reads the ledger of a content folder; JSON is read as the YAML that it also is, for the places of its values. */
export function readLedger(folder: string): { ledger?: ReadLedger; problems: Problem[] } {
  const path = ledgerPath(folder);
  if (!existsSync(path)) {
    const message = 'There is no ledger of the identifiers that have been issued. Run "npm run ledger" to write it.';
    return { problems: [{ file: path, line: 1, column: 1, rule: 'no-ledger', message }] };
  }
  const read = readText(path, Number.POSITIVE_INFINITY);
  if ('refusal' in read) return { problems: [{ file: path, ...read.refusal }] };
  const file = new EntryFile(path, read.text);
  if (file.problems.length > 0) return { problems: file.problems };
  const result = ledgerSchema.safeParse(file.data, { reportInput: true });
  if (result.success) return { ledger: { file, data: result.data }, problems: [] };
  return { problems: explainShape(file, ledgerSchema, result.error) };
}
