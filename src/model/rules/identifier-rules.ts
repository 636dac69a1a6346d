import type { Rule } from './rule.ts';

/** The rules that keep identifiers, and so addresses, what they are. */
export const IDENTIFIER_RULES = {
  'no-ledger': {
    meaning: 'There is no ledger of the identifiers that have been issued.',
    example: 'content/ledger.json is missing.',
    mend: 'Take it back from the history; in a new folder of content, run “npm run ledger”.',
  },
  'not-issued': {
    meaning: 'An entry or a point is new and not yet in the ledger.',
    example: 'A new file, or a new “id: a4”.',
    mend: 'Run “npm run ledger” and commit the ledger with the content.',
  },
  'stale-ledger': {
    meaning: 'The ledger has another status of a point than its changes say.',
    example: 'A point that was superseded today.',
    mend: 'Run “npm run ledger”.',
  },
  'lost-entry': {
    meaning: 'An entry that was issued is gone, and its address would be dead.',
    example: 'content/topics/hotline.yaml was deleted or renamed.',
    mend: 'Put it back, or add its id to the “formerIds” of the entry that it has become.',
  },
  'lost-point': {
    meaning: 'A point that was issued is gone or has another number.',
    example: 'a2 became a3.',
    mend: 'Give it back its id. To take a point out of force, add a change “withdrawn” or “superseded”.',
  },
  'reused-identifier': {
    meaning: 'An id that was issued for a point of one kind stands for one of another.',
    example: 'a4, issued as agreed, stands under “redLines”.',
    mend: 'Move it back, and give the new point the next free id.',
  },
  'taken-id': {
    meaning: 'A former id is also that of another entry: one address cannot lead to two.',
    example: 'formerIds: [syria], in content/actors/turkiye.yaml',
    mend: 'Keep it in one of the two.',
  },
} as const satisfies Record<string, Rule>;
