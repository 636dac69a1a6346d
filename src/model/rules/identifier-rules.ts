import type { Rule } from './rule.ts';

/** The rules that keep identifiers, and so addresses, permanent. */
export const IDENTIFIER_RULES = {
  'no-ledger': {
    meaning: 'The ledger, which lists the identifiers that have been issued, is missing.',
    example: 'content/ledger.jsonl is missing.',
    fix: 'Restore it from the history of the repository; in a new content folder, run “npm run ledger”.',
  },
  'not-issued': {
    meaning: 'An entry or a point is new and not yet in the ledger.',
    example: 'A new file, or a new “id: a4”.',
    fix: 'Run “npm run ledger” and commit the ledger with the content.',
  },
  'stale-ledger': {
    meaning: 'The ledger and a point’s changes disagree on its status or successor, or the ledger has two of either.',
    example: 'A point that was superseded today, or in different ways on two branches.',
    fix: 'Run “npm run ledger”.',
  },
  'lost-entry': {
    meaning: 'An entry that was issued is gone, so its address would be dead.',
    example: 'content/topics/hotline.yaml was deleted or renamed.',
    fix: 'Restore it, or add its id to the “formerIds” of the entry that it has become.',
  },
  'lost-point': {
    meaning: 'A point that was issued is gone or has another number.',
    example: 'a2 became a3.',
    fix: 'Restore its id. If the point no longer stands, add a change “withdrawn” or “superseded”.',
  },
  'reused-identifier': {
    meaning: 'The ledger says that a point was issued as one kind, but the letter of its id stands for another.',
    example: '"id":"a4","kind":"red-line", in content/ledger.jsonl',
    fix: 'Restore the row from the history of the repository.',
  },
  'bad-row': {
    meaning: 'A line of the ledger is not a JSON object on its own, or has the same key twice.',
    example: '{"collection":"topics","id":"hotline","id":"toll","issued":"2026-11-24"}',
    fix: 'Restore the row from the history of the repository. Rows are written by “npm run ledger”, never by hand.',
  },
  'lost-row': {
    meaning:
      'The ledger has rows for the points of a briefing but none for the briefing itself, or lacks rows that an earlier commit has, which only “npm run check” sees.',
    example: 'A line of content/ledger.jsonl was deleted together with a briefing.',
    fix: 'Restore the row and the briefing from the history of the repository.',
  },
  'conflicting-rows': {
    meaning:
      'Two rows of the ledger give different days for the same identifier: one of the days is wrong, or the id stands for two things.',
    example: 'Two branches, since merged, that each gave a topic the id “hotline”.',
    fix: 'If both rows are for the same thing, delete the one with the later day; if not, give the newer thing another id.',
  },
  'two-ledgers': {
    meaning: 'The content folder has a ledger in the old form as well as one in the new.',
    example: 'content/ledger.json beside content/ledger.jsonl, after merging an older branch.',
    fix: 'Run “npm run ledger”, which combines the rows of both in content/ledger.jsonl.',
  },
  'taken-id': {
    meaning: 'A former id is also an id of another entry, and one address cannot lead to two entries.',
    example: 'formerIds: [syria], in content/actors/turkiye.yaml',
    fix: 'Keep it in only one of the two.',
  },
} as const satisfies Record<string, Rule>;
