import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { issuedAs } from '../model/ledger.ts';
import { COLLECTIONS } from '../model/paths.ts';
import type { RuleName } from '../model/rules.ts';
import { isError, type Problem } from '../reader/problem.ts';
import { readContent } from '../reader/read-content.ts';
import { formerLedgerPath, LEDGER_FILE, ledgerPath } from '../reader/read-ledger.ts';
import { settings } from '../settings.ts';
import { formatLedger, issueIdentifiers } from './issue-identifiers.ts';
import { clearUnfinished, writeWhole } from './write-whole.ts';

/** What the command for the ledger puts right by writing it, without the loss of a row. */
export const MENDED_BY_LEDGER: ReadonlySet<RuleName> = new Set<RuleName>(['no-ledger', 'not-issued', 'stale-ledger', 'two-ledgers']);

/** Tells Git to keep the lines of both branches, each of which is a row by itself. */
const ATTRIBUTES = `${LEDGER_FILE} text eol=lf merge=union\n`;

/** What was issued, or why nothing was. */
export interface Issue {
  issued: string[];
  errors: Problem[];
  /** The ledger of the former form, whose rows have been carried over. */
  former?: string;
}

/** Writes every new identifier into the ledger and returns them; writes nothing and returns the errors where the content has some. */
export function issueLedger(today: string): Issue {
  const folder = settings.contentDir;
  const content = readContent(folder, settings.basePath, settings.siteUrl);
  const errors = content.problems.filter((problem) => isError(problem) && !MENDED_BY_LEDGER.has(problem.rule));
  if (errors.length > 0) return { issued: [], errors };
  for (const collection of COLLECTIONS) clearUnfinished(join(folder, collection));
  const after = issueIdentifiers(content.ledger, content, today);
  writeIfNew(ledgerPath(folder), formatLedger(after));
  if (!existsSync(join(folder, '.gitattributes'))) writeWhole(join(folder, '.gitattributes'), ATTRIBUTES, { fresh: true });
  const former = formerLedgerPath(folder);
  const carried = existsSync(former) && { former };
  // Its rows are all in the other one by now: if this were the last moment, the next run would find them in both.
  rmSync(former, { force: true });
  const before = new Set([...content.ledger.entries, ...content.ledger.points].map(issuedAs));
  const issued = [...after.entries, ...after.points].map(issuedAs).filter((name) => !before.has(name));
  return { issued, errors, ...carried };
}

function writeIfNew(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text) writeWhole(path, text);
}

/** Returns the day of today on the author's calendar. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
