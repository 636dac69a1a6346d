import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFixture } from '../support/edited-content.ts';

const FIRST = 'briefings/2031-01-first-round.md';
const RULE = 'skipped-heading';
const skipped = (line: number, due: string, marks: string) =>
  `${line} The heading skips a level. Write "${due}" for "${marks}", or add the missing heading.`;
const ofTitle = (line: number) => `${line} The heading has the level of the title, which is in the fields. Write "##" for "#".`;

/** The headings of an analysis, a paragraph behind each, and what is doubted by its line. */
const CASES: [headings: string[], doubts: string[]][] = [
  [['## A', '### B', '#### C', '## D', '### E'], []],
  [['## A', '## B'], []],
  [['## A', '#### B'], [skipped(20, '###', '####')]],
  [['## A', '##### B'], [skipped(20, '###', '#####')]],
  [['### A'], [skipped(16, '##', '###')]],
  [['###### A'], [skipped(16, '##', '######')]],
  [['### A', '### B'], [skipped(16, '##', '###')]],
  [['# A'], [ofTitle(16)]],
  [['# A', '## B', '### C'], [ofTitle(16)]],
  [
    ['# A', '### B'],
    [ofTitle(16), skipped(20, '##', '###')],
  ],
  [['## A', '# B'], [ofTitle(20)]],
  [['## A', '### B', '## C', '#### D'], [skipped(28, '###', '####')]],
  [['A\n==='], [ofTitle(16)]],
  [['A\n---'], []],
  [['## خلفية', '#### نتائج'], [skipped(20, '###', '####')]],
];

describe('the ranks of headings', () => {
  for (const [headings, doubts] of CASES) {
    test(`${headings.join(' | ')}: ${doubts.length} doubted`, () => {
      const to = headings.map((heading) => `${heading}\n\nThey met.\n`).join('\n');
      const { problems } = readFixture('sound', { file: FIRST, from: '[Norvania](actor:norvania) met [Estmark](actor:estmark).', to });
      assert.deepEqual(
        problems.filter(({ rule }) => rule === RULE).map(({ line, message }) => `${line} ${message}`),
        doubts,
      );
    });
  }
});
