import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { formerLedgerSchema, type IssuedEntry, type IssuedPoint } from '../model/schema/ledger.ts';
import { EntryFile } from './entry-file.ts';
import { explainShape } from './explain-shape.ts';
import { type LedgerRow, readRows } from './ledger-rows.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** The name of the ledger in a content folder. */
export const LEDGER_FILE = 'ledger.jsonl';

/** The name of the ledger in its former format; its rows are still valid, and the next command that writes the ledger carries them over. */
export const FORMER_LEDGER_FILE = 'ledger.json';

/** The rows of the ledger, each with its place. */
export interface ReadLedger {
  /** Their file. */
  path: string;
  entries: LedgerRow<IssuedEntry>[];
  points: LedgerRow<IssuedPoint>[];
}

type Read = Pick<ReadLedger, 'entries' | 'points'> & { problems: Problem[] };

/** Returns the path of the ledger of a content folder. */
export function ledgerPath(folder: string): string {
  return join(folder, LEDGER_FILE);
}

/** Returns the path of the ledger in its former format. */
export function formerLedgerPath(folder: string): string {
  return join(folder, FORMER_LEDGER_FILE);
}

/** Reads the ledger of a content folder, in either format; returns no rows unless all of them can be read. */
export function readLedger(folder: string): { ledger?: ReadLedger; problems: Problem[] } {
  const [path, former] = [ledgerPath(folder), formerLedgerPath(folder)];
  const found = [path, former].filter(isThere);
  if (found.length === 0) {
    const message = 'The ledger of issued identifiers is missing. Run "npm run ledger" to write it.';
    return { problems: [{ file: path, line: 1, column: 1, rule: 'no-ledger', message }] };
  }
  const read = found.map((each) => readOne(each, each === former));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { problems };
  const ledger = { path: found[0] ?? path, entries: read.flatMap(({ entries }) => entries), points: read.flatMap(({ points }) => points) };
  if (found.length === 1) return { ledger, problems: [] };
  const message = `There is a ledger in the old form here as well as "${LEDGER_FILE}". Run "npm run ledger" to combine the rows of both there.`;
  return { ledger, problems: [{ file: former, line: 1, column: 1, rule: 'two-ledgers', message }] };
}

function readOne(path: string, isFormer: boolean): Read {
  const read = readText(path, Number.POSITIVE_INFINITY);
  if ('refusal' in read) return { entries: [], points: [], problems: [{ file: path, ...read.refusal }] };
  return isFormer ? readFormerRows(path, read.text) : readRows(path, read.text);
}

/** Tells whether there is anything at a path, even a broken link. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Reads the rows of a ledger in the former format; since JSON is also YAML, it is read as YAML, for the places of its values. */
export function readFormerRows(path: string, text: string): Read {
  const file = new EntryFile(path, text);
  if (file.problems.length > 0) return { entries: [], points: [], problems: file.problems };
  const result = formerLedgerSchema.safeParse(file.data, { reportInput: true });
  if (!result.success) return { entries: [], points: [], problems: explainShape(file, formerLedgerSchema, result.error) };
  const place = (list: string, index: number) => (key: string) => ({ file: file.path, ...file.placeOf([list, index, key]) });
  return {
    entries: result.data.entries.map((data, index) => ({ data, placeOf: place('entries', index) })),
    points: result.data.points.map((data, index) => ({ data, placeOf: place('points', index) })),
    problems: [],
  };
}
