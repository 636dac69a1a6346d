import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countProblems, formatProblems, type Problem } from '../../src/reader/problem.ts';

const problem = (file: string, line: number, column: number, rest: Partial<Problem> = {}): Problem => ({
  file,
  line,
  column,
  rule: 'some-rule',
  severity: 'error',
  message: 'Something is wrong. Mend it.',
  ...rest,
});

describe('writing problems for a terminal', () => {
  test('each is a line with its place, its rule and its message, then comes the count', () => {
    assert.equal(
      formatProblems([problem('actors/a.yaml', 3, 7)]),
      'actors/a.yaml:3:7  some-rule  Something is wrong. Mend it.\n\n1 error in 1 file.',
    );
  });

  test('a warning is called one', () => {
    assert.equal(
      formatProblems([problem('a.yaml', 1, 1, { severity: 'warning' })]),
      'a.yaml:1:1  warning: some-rule  Something is wrong. Mend it.\n\n1 warning in 1 file.',
    );
  });

  test('they stand in the order of files, lines, columns and rules; lines are numbers, not words', () => {
    const problems = [
      problem('b.yaml', 1, 1),
      problem('a.yaml', 10, 1),
      problem('a.yaml', 9, 2),
      problem('a.yaml', 9, 1, { rule: 'z-rule' }),
      problem('a.yaml', 9, 1),
    ];
    assert.deepEqual(
      formatProblems(problems)
        .split('\n')
        .map((line) => line.split('  ').slice(0, 2).join(' ')),
      [
        'a.yaml:9:1 some-rule',
        'a.yaml:9:1 z-rule',
        'a.yaml:9:2 some-rule',
        'a.yaml:10:1 some-rule',
        'b.yaml:1:1 some-rule',
        '',
        '5 errors in 2 files.',
      ],
    );
  });
});

describe('counting problems', () => {
  const error = problem('a.yaml', 1, 1);
  const warning = problem('b.yaml', 1, 1, { severity: 'warning' });
  for (const [problems, sentence] of [
    [[], 'No problems.'],
    [[error], '1 error in 1 file.'],
    [[error, error], '2 errors in 1 file.'],
    [[warning], '1 warning in 1 file.'],
    [[error, error, warning], '2 errors and 1 warning in 2 files.'],
    [[error, warning, warning], '1 error and 2 warnings in 2 files.'],
  ] as const) {
    test(sentence, () => assert.equal(countProblems([...problems]), sentence));
  }
});
