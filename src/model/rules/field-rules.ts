import type { Rule } from './rule.ts';

/** The rules that single fields are held to. */
export const FIELD_RULES = {
  'missing-field': {
    meaning: 'A field that has to be there is not.',
    example: 'A point without “attribution”.',
    fix: 'Add the field.',
  },
  'missing-value': {
    meaning: 'A field is there and empty, or has neither a letter nor a digit.',
    example: 'name: ""',
    fix: 'Write it, or leave the field out.',
  },
  'unknown-key': {
    meaning: 'There is no such field; what stands in it would be lost.',
    example: 'sumary: The parties met.',
    fix: 'Take the name that is proposed, or one from the list of fields.',
  },
  'unknown-value': {
    meaning: 'The field takes one of a few words, and this is none of them.',
    example: 'kind: goverment',
    fix: 'Take one of the words that are listed.',
  },
  'wrong-type': {
    meaning: 'A text stands where a list has to, a number where a text has to, and the like.',
    example: 'topics: golan-heights',
    fix: 'Write what is asked for: topics: [golan-heights]. Put a name that looks like a number or like “null” in quotation marks.',
  },
  'wrong-form': {
    meaning: 'A date, an address, an id or a number is not written as one.',
    example: 'first: 2026-02-30',
    fix: 'Write it as the message shows.',
  },
  'too-long': {
    meaning: 'A name, a text, an analysis or a list is longer than any page can show.',
    example: 'A name of 10,000 characters; 5,000 points.',
    fix: 'Shorten it.',
  },
  'unexpected-field': {
    meaning: 'A field stands where another one rules it out.',
    example: 'attribution: press, with “saidBy”',
    fix: 'Change the one or leave out the other.',
  },
  'wrong-order': {
    meaning: 'Days that have to follow each other do not.',
    example: 'first: 2026-01-06, last: 2026-01-05',
    fix: 'Put them in order, oldest first.',
  },
} as const satisfies Record<string, Rule>;
