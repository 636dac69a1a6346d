import { writeFileSync } from 'node:fs';
import type { RuleName } from '../model/rules.ts';
import { isError, type Problem } from '../reader/problem.ts';
import { readContent } from '../reader/read-content.ts';
import { ledgerPath, readLedger } from '../reader/read-ledger.ts';
import { settings } from '../settings.ts';
import { formatLedger, issueIdentifiers } from './issue-identifiers.ts';

/** What only writing the ledger can mend. */
export const MENDED_BY_LEDGER: ReadonlySet<RuleName> = new Set<RuleName>(['no-ledger', 'not-issued', 'stale-ledger']);

/** Writes every new identifier into the ledger and gives them; writes nothing and gives the errors where the content has some. */
export function issueLedger(today: string): { issued: string[]; errors: Problem[] } {
  const content = readContent(settings.contentDir, settings.basePath, settings.siteUrl);
  const errors = content.problems.filter((problem) => isError(problem) && !MENDED_BY_LEDGER.has(problem.rule));
  if (errors.length > 0) return { issued: [], errors };
  const before = readLedger(settings.contentDir).ledger?.data ?? { entries: [], points: [] };
  const after = issueIdentifiers(before, content, today);
  writeFileSync(ledgerPath(settings.contentDir), formatLedger(after));
  return {
    issued: [
      ...after.entries.slice(before.entries.length).map(({ collection, id }) => `${collection}/${id}`),
      ...after.points.slice(before.points.length).map(({ briefing, id }) => `briefings/${briefing}/${id}`),
    ],
    errors,
  };
}

/** Gives the day of today on the author's calendar. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
