import type { ReadEntry } from '../entry.ts';
import type { Finding, Problem } from '../problem.ts';

/** What a rule finds wrong, and at which value of an entry. */
export interface FieldFinding extends Finding {
  path: (string | number)[];
}

/** Turns findings into problems, with their places in the file. */
export function placeFindings({ file }: Pick<ReadEntry, 'file'>, findings: FieldFinding[]): Problem[] {
  return findings.map(({ path, ...finding }) => ({ file: file.path, ...file.placeOf(path), ...finding }));
}
