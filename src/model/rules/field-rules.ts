import type { Rule } from './rule.ts';

/** The rules for single fields. */
export const FIELD_RULES = {
  'missing-field': {
    meaning: 'A required field is missing.',
    example: 'A point without “cites”.',
    fix: 'Add the field.',
  },
  'missing-value': {
    meaning: 'A field is empty, or has neither a letter nor a digit.',
    example: 'name: ""',
    fix: 'Fill the field in, or leave it out.',
  },
  'unknown-key': {
    meaning: 'There is no such field, so what it says would be lost.',
    example: 'sumary: The parties met.',
    fix: 'Use the name suggested, or one from the list of fields.',
  },
  'unknown-value': {
    meaning: 'The field takes one of a few words, and this is not one of them.',
    example: 'kind: goverment',
    fix: 'Use one of the words listed.',
  },
  'wrong-type': {
    meaning: 'The value is of the wrong type: a text instead of a list, a number instead of a text, and so on.',
    example: 'topics: golan-heights',
    fix: 'Write what the message asks for, here topics: [golan-heights]. Put a name that looks like a number or like “null” in quotation marks.',
  },
  'wrong-form': {
    meaning: 'A date, an address, an id or a number is not in the right form.',
    example: 'first: 2026-02-30',
    fix: 'Write it as the message shows.',
  },
  'too-long': {
    meaning: 'A name, a text, an analysis or a list is longer than any page can show.',
    example: 'A name of 10,000 characters; 5,000 points.',
    fix: 'Shorten it.',
  },
  'unexpected-field': {
    meaning: 'Another field rules this one out.',
    example: 'attribution: press, with “saidBy”',
    fix: 'Change one of the two, or leave one out.',
  },
  'wrong-order': {
    meaning:
      'Days are not in chronological order: the talks, revisions, changes and follow-ups, a round without a briefing, or a deadline before the talks.',
    example: 'first: 2026-01-06, last: 2026-01-05',
    fix: 'Put them in order, earliest first.',
  },
} as const satisfies Record<string, Rule>;
