import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BRIEFING, type Edit, problemsOf, readFixture } from '../support/edited-content.ts';

const SOURCE = 'sources/solvik-communique.yaml';
const PUBLISHED = 'published: 2031-03-04';
const sail = 'date: "2031"\n    when: in summer\n    foreseen: true';

/** Changes to the sound fixture, and where a day is doubted. */
const CASES: [what: string, edits: Edit[], places: string[]][] = [
  ['compiling before the talks', [{ file: BRIEFING, from: 'first: 2031-03-02\n  last: 2031-03-04', to: 'first: 2031-03-11' }], ['11:11']],
  [
    'compiling before the last day, if that is all that is known',
    [{ file: BRIEFING, from: 'first: 2031-03-02\n  last: 2031-03-04', to: 'last: 2031-03-11' }],
    ['11:11'],
  ],
  ['holding for a month before the talks', [{ file: BRIEFING, from: 'asOf: 2031-03', to: 'asOf: 2031-02' }], ['11:7']],
  ['holding for a year before the talks', [{ file: BRIEFING, from: 'asOf: 2031-03', to: "asOf: '2030'" }], ['11:7']],
  ['holding for a day before the talks', [{ file: BRIEFING, from: 'asOf: 2031-03', to: 'asOf: 2031-03-01' }], ['11:7']],
  ['holding for a month after the last revision', [{ file: BRIEFING, from: 'asOf: 2031-03', to: 'asOf: 2031-04' }], ['11:7']],
  ['holding for a day after the last revision', [{ file: BRIEFING, from: 'asOf: 2031-03', to: 'asOf: 2031-03-21' }], ['11:7']],
  ['a source of a day after the last revision', [{ file: SOURCE, from: PUBLISHED, to: 'published: 2031-03-21' }], ['16:11']],
  ['a source of a month after it', [{ file: SOURCE, from: PUBLISHED, to: 'published: 2031-04' }], ['16:11']],
  ['a source of a year after it', [{ file: SOURCE, from: PUBLISHED, to: "published: '2032'" }], ['16:11']],
  ['what happened after the last revision', [{ file: BRIEFING, from: sail, to: 'date: 2031-06-01' }], ['145:11']],
  [
    'a change before compiling',
    [{ file: BRIEFING, from: 'date: 2031-03-12\n        reason', to: 'date: 2031-03-09\n        reason' }],
    ['60:15'],
  ],
  [
    'a change before the point was issued',
    [{ file: BRIEFING, from: 'date: 2031-03-21, reason', to: 'date: 2031-03-19, reason' }],
    ['115:36'],
  ],
  ['compiling on the first day', [{ file: BRIEFING, from: 'compiled: 2031-03-10', to: 'compiled: 2031-03-02' }], []],
  ['holding for the year of the talks', [{ file: BRIEFING, from: 'asOf: 2031-03', to: "asOf: '2031'" }], []],
  ['a source of the month of the last revision', [{ file: SOURCE, from: PUBLISHED, to: 'published: 2031-03' }], []],
  ['what is foreseen for later', [{ file: BRIEFING, from: 'date: "2031"\n', to: 'date: "2039"\n' }], []],
  ['a change on the day of issue', [{ file: BRIEFING, from: 'date: 2031-03-21, reason', to: 'date: 2031-03-20, reason' }], []],
];

describe('a day that cannot be is doubted', () => {
  for (const [what, edits, places] of CASES) {
    test(what, () => {
      const found = readFixture('sound', ...edits).problems.filter(({ rule }) => rule === 'impossible-day');
      assert.deepEqual(
        found.map(({ line, column }) => `${line}:${column}`),
        places,
      );
    });
  }
});

const NO_YEAR = 'There is no year 0.';

describe('the year 0 is refused', () => {
  for (const [field, from, to, place] of [
    ['a year', 'asOf: 2031-03', "asOf: '0000'", '11:7'],
    ['a month', 'asOf: 2031-03', 'asOf: 0000-03', '11:7'],
    ['a day as far as it is known', 'asOf: 2031-03', 'asOf: 0000-03-01', '11:7'],
    ['the first day of the talks', 'first: 2031-03-02', 'first: 0000-03-02', '7:10'],
    ['the day of compiling', 'compiled: 2031-03-10', 'compiled: 0000-01-01', '12:11'],
    ['a day that no calendar has, once', 'compiled: 2031-03-10', 'compiled: 0000-13-45', '12:11'],
  ] as const) {
    test(`as ${field}`, () =>
      assert.deepEqual(problemsOf('sound', { file: BRIEFING, from, to }), [`${BRIEFING}:${place}  wrong-form  ${NO_YEAR}`]));
  }
});
