import type { Rule } from './rule.ts';

/** The rules for the rounds of a process, and for what a point says of points of earlier rounds. */
export const ROUND_RULES = {
  'not-earlier': {
    meaning: 'A round is said to follow a later one, or a relation names a point of a later round or of its own.',
    example: 'to: 2026-03-geneva/a1, in a briefing on talks in January 2026',
    fix: 'Name an earlier round or point, or correct the days of the two rounds. A relation is written at the later point.',
  },
  'wrong-process': {
    meaning: 'A round is said to follow one of another process, or a relation leads to a point of another process without saying so.',
    example: 'to: 2025-06-geneva-nuclear/a1, in a briefing of israel-syria-talks',
    fix: 'Correct the reference or, in a relation, name the process of the other point: “process: nuclear-talks”.',
  },
} as const satisfies Record<string, Rule>;
