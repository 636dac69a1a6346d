import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** What a rule finds wrong, and at which value of the entry. */
export interface Finding {
  path: (string | number)[];
  rule: string;
  message: string;
  severity?: 'warning';
}

/** Turns findings into problems, with their places in the file. */
export function placeFindings({ file }: ReadEntry, findings: Finding[]): Problem[] {
  return findings.map(({ path, rule, message, severity }) => ({
    file: file.path,
    ...file.placeOf(path),
    rule,
    severity: severity ?? 'error',
    message,
  }));
}
