import { testProblems } from '../support/problem-cases.ts';

const TOPIC = 'topics/ferry-line.yaml';
const KEPT = 'formerIds: [ferries]\n';
const DATE = 'A date is written as far as it is known: "2026", "2026-01" or "2026-01-06".';
const date = (written: string, meant: string, name = `the date "${written}"`) => ({
  name,
  from: 'first: 2031-03-02',
  to: `first: ${written}`,
  expect: [`briefings/2031-03-second-round.md:7:10  wrong-form  ${DATE}${meant && ` Write: first: ${meant}`}`],
});

testProblems('values that are well-formed and meant otherwise', [
  {
    name: 'a list without spaces after its dashes',
    file: TOPIC,
    to: `name: Ferry line\ndefinition: The ferry.\n${KEPT}otherNames:\n  -boat\n  -паром\n`,
    expect: [
      `${TOPIC}:5:3  wrong-type  "otherNames" is a text but has to be a list. A space is missing after each "-". Write: otherNames: [boat, паром]`,
    ],
  },
  {
    name: 'a list without brackets',
    file: TOPIC,
    to: `name: Ferry line\ndefinition: The ferry.\n${KEPT}otherNames: boat, عبّارة، ferry\n`,
    expect: [`${TOPIC}:4:13  wrong-type  "otherNames" is a text but has to be a list. Write: otherNames: [boat, عبّارة, ferry]`],
  },
  {
    name: 'a colon in an item of a list',
    file: TOPIC,
    to: `name: Ferry line\ndefinition: The ferry.\n${KEPT}otherNames:\n  - Boat: the old one\n`,
    expect: [
      `${TOPIC}:5:5  wrong-type  "otherNames" is a group of fields but has to be a text. A text that has a colon and a space in it needs quotation marks. Write: "Boat: the old one"`,
    ],
  },
  {
    name: 'a text that is only a comment',
    file: TOPIC,
    to: `name: "#3"\ndefinition: #3 is the ferry.\n${KEPT}`,
    expect: [
      `${TOPIC}:2:13  wrong-type  "definition" is empty but has to be a text. Fill it in; if it begins with "#", put it in quotation marks.`,
    ],
  },
  {
    name: 'a margin of spaces that are no plain ones',
    file: TOPIC,
    to: `name: Ferry line\ndefinition: The ferry.\n${KEPT}\u00a0otherNames: [boat]\n`,
    expect: [`${TOPIC}:4:1  unknown-key  "otherNames" is indented with a space that is not a plain one. Type the spaces again.`],
  },
  {
    name: 'a comma in a text in brackets',
    from: 'quote: one ferry for both shores',
    to: 'quote: one ferry, for both shores',
    expect: [
      'briefings/2031-03-second-round.md:54:91  unknown-key  There is no field "for both shores" here. If this belongs to the text before it, put the whole text in quotation marks, since it has a comma.',
    ],
  },
  ...(['yes', 'on', 'Y'] as const).map((word) => ({
    name: `"${word}" in place of true`,
    from: 'foreseen: true\n    certainty: possible',
    to: `foreseen: ${word}\n    certainty: possible`,
    expect: [
      'briefings/2031-03-second-round.md:147:15  wrong-type  "foreseen" is a text but has to be "true" or "false". Write: foreseen: true',
    ],
  })),
  {
    name: '"no" in place of false',
    from: 'foreseen: true\n    certainty: possible',
    to: 'foreseen: no\n    certainty: possible',
    expect: [
      'briefings/2031-03-second-round.md:147:15  wrong-type  "foreseen" is a text but has to be "true" or "false". Write: foreseen: false',
    ],
  },
  date('2031-3-2', '2031-03-02'),
  date('2 March 2031', '2031-03-02'),
  date('March 2nd, 2031', '2031-03-02'),
  date('2031/03/02', '2031-03-02'),
  date('02.03.2031', '', 'a date that may be two days'),
  date('14.03.2031', '2031-03-14'),
  date('20310302', '2031-03-02'),
  date('Sept 2030', '2030-09'),
  date('2031', '"2031"', 'a year, which is a number without quotation marks'),
]);

testProblems(
  'dates that are in no calendar',
  [
    ['2031-04-31', 'April 2031 has no day 31: it has 30 days.'],
    ['2031-4-31', 'April 2031 has no day 31: it has 30 days.'],
    ['31 February 2031', 'February 2031 has no day 31: it has 28 days.'],
    ['2032-02-30', 'February 2032 has no day 30: it has 29 days.'],
    ['2031/13/01', 'There is no month 13.'],
    ['2031-00', 'There is no month 0.'],
    ['2031-03-00', 'March 2031 has no day 0: it has 31 days.'],
  ].map(([written, said]) => ({
    name: `"${written}"`,
    from: 'first: 2031-03-02',
    to: `first: ${written}`,
    expect: [`briefings/2031-03-second-round.md:7:10  wrong-form  ${said}`],
  })),
);

testProblems('the lines around the fields', [
  {
    name: 'none above them',
    file: 'briefings/2031-01-first-round.md',
    to: 'title: x\n---\nThey met.\n',
    expect: [
      'briefings/2031-01-first-round.md:1:1  no-frontmatter  The line above the fields is missing. Begin the file with a line "---".',
    ],
  },
  {
    name: 'one below them that a word processor has changed',
    file: 'briefings/2031-01-first-round.md',
    to: '---\ntitle: x\n—\nThey met.\n',
    expect: [
      'briefings/2031-01-first-round.md:3:1  no-frontmatter  The line that ends the fields has to be "---": three hyphens and nothing else.',
    ],
  },
  {
    name: 'a blank line before them',
    file: 'briefings/2031-01-first-round.md',
    to: '\n---\ntitle: x\n---\nThey met.\n',
    expect: [
      'briefings/2031-01-first-round.md:1:1  no-frontmatter  Something precedes the first line "---". Delete the blank lines or spaces in front of it.',
    ],
  },
]);
