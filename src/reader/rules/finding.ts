import type { ReadEntry } from '../entry.ts';
import type { Complaint, Problem } from '../problem.ts';

/** What a rule finds wrong, and at which value of the entry. */
export interface Finding extends Complaint {
  path: (string | number)[];
}

/** Turns findings into problems, with their places in the file. */
export function placeFindings({ file }: Pick<ReadEntry, 'file'>, findings: Finding[]): Problem[] {
  return findings.map(({ path, ...complaint }) => ({ file: file.path, ...file.placeOf(path), ...complaint }));
}
