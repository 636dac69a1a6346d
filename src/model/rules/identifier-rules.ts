import type { Rule } from './rule.ts';

/** The rules that keep identifiers, and so addresses, what they are. */
export const IDENTIFIER_RULES = {
  'no-ledger': {
    meaning: 'There is no ledger of the identifiers that have been issued.',
    example: 'content/ledger.jsonl is missing.',
    fix: 'Take it back from the history; in a new folder of content, run “npm run ledger”.',
  },
  'not-issued': {
    meaning: 'An entry or a point is new and not yet in the ledger.',
    example: 'A new file, or a new “id: a4”.',
    fix: 'Run “npm run ledger” and commit the ledger with the content.',
  },
  'stale-ledger': {
    meaning: 'The ledger has another status or successor of a point than its changes say, or has two of them.',
    example: 'A point that was superseded today, or on each of two branches in another way.',
    fix: 'Run “npm run ledger”.',
  },
  'lost-entry': {
    meaning: 'An entry that was issued is gone, and its address would be dead.',
    example: 'content/topics/hotline.yaml was deleted or renamed.',
    fix: 'Put it back, or add its id to the “formerIds” of the entry that it has become.',
  },
  'lost-point': {
    meaning: 'A point that was issued is gone or has another number.',
    example: 'a2 became a3.',
    fix: 'Give it back its id. To take a point out of force, add a change “withdrawn” or “superseded”.',
  },
  'reused-identifier': {
    meaning: 'A row of the ledger says that a point was issued as one kind, and the letter of its id stands for another.',
    example: '"id":"a4","kind":"red-line", in content/ledger.jsonl',
    fix: 'Take the row back from the history.',
  },
  'bad-row': {
    meaning: 'A line of the ledger is not one row of JSON, or has a key twice.',
    example: '{"collection":"topics","id":"hotline","id":"toll","issued":"2026-11-24"}',
    fix: 'Take the row back from the history. Rows are written by “npm run ledger”, never by hand.',
  },
  'lost-row': {
    meaning: 'The ledger has points of a briefing, and no row of the briefing itself.',
    example: 'A line of content/ledger.jsonl was deleted together with a briefing.',
    fix: 'Take the row back from the history, and the briefing with it.',
  },
  'conflicting-rows': {
    meaning: 'Two rows of the ledger have issued one identifier on two days: one of the days is wrong, or the id stands for two things.',
    example: 'Two branches that gave the id “hotline” to a topic each, and were merged.',
    fix: 'If both are the same, delete the row with the later day; else give the newer one another id.',
  },
  'two-ledgers': {
    meaning: 'The ledger stands there both in its former form and in that of today.',
    example: 'content/ledger.json beside content/ledger.jsonl, after a merge with an older branch.',
    fix: 'Run “npm run ledger”, which brings the rows of both together in content/ledger.jsonl.',
  },
  'taken-id': {
    meaning: 'A former id is also that of another entry: one address cannot lead to two.',
    example: 'formerIds: [syria], in content/actors/turkiye.yaml',
    fix: 'Keep it in one of the two.',
  },
} as const satisfies Record<string, Rule>;
