import type { BriefingData } from '../../model/briefing.ts';
import type { Finding } from './finding.ts';

/** Checks that the days of the talks and of the revisions follow each other. */
export function checkDays({ event, compiled, revisions }: BriefingData): Finding[] {
  const findings: Finding[] = [];
  if (event.first && event.last && event.last < event.first) {
    findings.push({
      path: ['event', 'last'],
      rule: 'wrong-order',
      message: `The last day, ${event.last}, is before the first, ${event.first}.`,
    });
  }
  for (const [index, { date }] of revisions.entries()) {
    const before = revisions[index - 1]?.date ?? compiled;
    if (date >= before) continue;
    const message = `The revision of ${date} stands after ${before}. List revisions oldest first.`;
    findings.push({ path: ['revisions', index, 'date'], rule: 'wrong-order', message });
  }
  return findings;
}
