import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { copyFixture, runCommand } from '../support/run-command.ts';

const broken = copyFixture('many-problems');
const sound = copyFixture('sound');
const check = (content: string, ...args: string[]) => runCommand('check.ts', { content, args });

describe('npm run check', () => {
  test('prints a line for each problem and the count, and exits with status 1', () => {
    const { status, stdout } = check(broken);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /norvania\.yaml:2:7 {2}unknown-value {2}"kind" is "goverment" but has to be one of .* {2}Did you mean "government"\?\n[\s\S]*\n\n17 errors in 8 files\.\n$/,
    );
  });

  test('warnings are printed and fail nothing', () => {
    const { status, stdout } = check(sound);
    assert.equal(status, 0);
    assert.match(stdout, /:68:9 {2}warning: no-readout {2}.*\n\n1 warning in 1 file\.\n$/);
  });

  test('as JSON, each problem has its place, its rule, its severity and the nearest value', () => {
    const { errors, warnings, problems } = JSON.parse(check(broken, '--format', 'json').stdout);
    assert.deepEqual([errors, warnings], [17, 0]);
    const { message, file, ...rest } = problems.find(({ rule }: { rule: string }) => rule === 'unknown-value');
    assert.deepEqual(rest, { line: 2, column: 7, rule: 'unknown-value', nearest: 'government', severity: 'error' });
  });

  test('as annotations, each problem is one line that a code host sets beside the line that is meant', () => {
    const lines = check(broken, '--format', 'github').stdout.trimEnd().split('\n');
    assert.equal(lines.length, 17);
    for (const line of lines) assert.match(line, /^::error file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::[^\n]+$/);
  });

  for (const [mistake, args, said] of [
    ['a format that there is not', ['--format', 'xml'], /There is no format "xml"/],
    ['a flag that there is not', ['--fast'], /'--fast'/],
    ['a source that there is not', ['--source', 'gazette=x.txt'], /"--source gazette=x\.txt" does not name a source/],
    ['a text that is not there', ['--source', 'solvik-communique=none.txt'], /none\.txt/],
  ] as const) {
    test(`${mistake} is a mistake of the command: status 2, with the usage and no stack`, () => {
      const { status, stderr } = check(sound, ...args);
      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.match(stderr, /npm run check -- /);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});
