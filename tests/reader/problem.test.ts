import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countProblems, formatProblems, type Problem } from '../../src/reader/problem.ts';

const problem = (file: string, line: number, column: number, rest: Partial<Problem> = {}): Problem => ({
  file,
  line,
  column,
  rule: 'wrong-form',
  message: 'Something is wrong. Fix it.',
  ...rest,
});

describe('writing problems for a terminal', () => {
  test('the value that was most likely meant is asked for at the end', () => {
    assert.match(formatProblems([problem('a.yaml', 1, 1, { nearest: 'norway' })]), /Fix it\. Did you mean "norway"\?\n/);
  });

  test('each is a line with its place, its rule and its message, then comes the count', () => {
    assert.equal(
      formatProblems([problem('actors/a.yaml', 3, 7)]),
      'actors/a.yaml:3:7  wrong-form  Something is wrong. Fix it.\n\n1 error in 1 file.',
    );
  });

  test('a warning is called one', () => {
    assert.equal(
      formatProblems([problem('a.yaml', 1, 1, { rule: 'no-readout' })]),
      'a.yaml:1:1  warning: no-readout  Something is wrong. Fix it.\n\n1 warning in 1 file.',
    );
  });

  test('they stand in the order of files, lines, columns and rules; lines are numbers, not words', () => {
    const problems = [
      problem('b.yaml', 1, 1),
      problem('a.yaml', 10, 1),
      problem('a.yaml', 9, 2),
      problem('a.yaml', 9, 1, { rule: 'wrong-type' }),
      problem('a.yaml', 9, 1),
    ];
    assert.deepEqual(
      formatProblems(problems)
        .split('\n')
        .map((line) => line.split('  ').slice(0, 2).join(' ')),
      [
        'a.yaml:9:1 wrong-form',
        'a.yaml:9:1 wrong-type',
        'a.yaml:9:2 wrong-form',
        'a.yaml:10:1 wrong-form',
        'b.yaml:1:1 wrong-form',
        '',
        '5 errors in 2 files.',
      ],
    );
  });
});

describe('counting problems', () => {
  const error = problem('a.yaml', 1, 1);
  const warning = problem('b.yaml', 1, 1, { rule: 'no-readout' });
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
