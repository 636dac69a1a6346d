import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BRIEFING, type Edit, problemsOf } from './edited-content.ts';

/** One change that makes the sound fixture unsound, or leaves it sound, and what the author reads then. */
export interface ProblemCase {
  name: string;
  /** The file that is changed; the full briefing if left out. */
  file?: string;
  /** The text that becomes another; the whole file if left out. */
  from?: string;
  to: string;
  expect: string[];
}

/** Tests that each change to the sound fixture is reported with exactly these lines. */
export function testProblems(subject: string, cases: ProblemCase[]): void {
  describe(`what the reader says of ${subject}`, () => {
    for (const { name, file = BRIEFING, from, to, expect } of cases) {
      const edit: Edit = from === undefined ? { file, to } : { file, from, to };
      test(name, () => assert.deepEqual(problemsOf('sound', edit), expect));
    }
  });
}
