import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
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
      /norvania\.yaml:2:7 {2}unknown-value {2}"kind" is "goverment" but has to be one of .* Did you mean "government"\?\n[\s\S]*\n\n16 errors in 8 files\.\n$/,
    );
  });

  test('warnings are printed and fail nothing', () => {
    const { status, stdout } = check(sound);
    assert.equal(status, 0);
    assert.match(stdout, /:68:9 {2}warning: no-readout {2}.*\n\n1 warning in 1 file\.\n$/);
  });

  test('as JSON, each problem has its place, its rule, its severity and the nearest value', () => {
    const { errors, warnings, problems } = JSON.parse(check(broken, '--format', 'json').stdout);
    assert.deepEqual([errors, warnings], [16, 0]);
    const { message, file, ...rest } = problems.find(({ rule }: { rule: string }) => rule === 'unknown-value');
    assert.deepEqual(rest, { line: 2, column: 7, rule: 'unknown-value', nearest: 'government', severity: 'error' });
  });

  test('as annotations, each problem is one line that a code host sets beside the line that is meant', () => {
    const lines = check(broken, '--format', 'github').stdout.trimEnd().split('\n');
    assert.equal(lines.length, 16);
    for (const line of lines) assert.match(line, /^::error file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::[^\n]+$/);
  });

  describe('with the texts of sources', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-texts-'));
    after(() => rmSync(folder, { recursive: true }));
    const TEXT =
      'There is one ferry for both shores.\n\nFrom afar the shore folk looked on.\n\nThe harbour lights stay lit.\n\nNo more was said.\n';
    const write = (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    const communique = write('communique.txt', TEXT);
    const wrong = write('wrong.txt', TEXT.replace('one ferry', 'one boat'));
    const gazette = write('gazette.txt', 'The fog lifted.\n');

    test('prints how many passages were found and how many could not be looked for, and exits with status 0', () => {
      const { status, stdout } = check(sound, '--source', `solvik-communique=${communique}`);
      assert.equal(status, 0);
      assert.match(
        stdout,
        /\n1 warning in 1 file\.\nPassages checked against the sources: 3, of which all were found\.\nNot checked: \d+ \(\d+ without words\)\.\n$/,
      );
    });

    test('prints the place of each that was not found, and exits with status 1', () => {
      const { status, stdout } = check(sound, '--source', `solvik-communique=${wrong}`);
      assert.equal(status, 1);
      assert.match(stdout, /2031-03-second-round\.md:52:62 {2}passage-not-found .* The nearest passage is "one boat" in ¶1\.\n/);
      assert.match(stdout, /\n2 errors and 1 warning in 1 file\.\nPassages checked against the sources: 3, of which 2 were not found\.\n/);
    });

    test('names the sources whose text was not given', () => {
      const { status, stdout } = check(sound, '--source', `harbour-gazette=${gazette}`);
      assert.equal(status, 0);
      assert.match(stdout, /of sources whose text was not given \(solvik-communique\)/);
    });

    test('takes one text for each source', () => {
      const { status, stdout } = check(sound, '--source', `solvik-communique=${communique}`, '--source', `harbour-gazette=${gazette}`);
      assert.equal(status, 0);
      assert.doesNotMatch(stdout, /text was not given/);
    });

    test('as JSON, the counts stand beside the problems', () => {
      const { passages } = JSON.parse(check(sound, '--format', 'json', '--source', `solvik-communique=${wrong}`).stdout);
      assert.deepEqual([passages.found, passages.missing, passages.noText], [1, 2, 0]);
    });
  });

  for (const [mistake, args, said] of [
    ['a format that there is not', ['--format', 'xml'], /There is no format "xml"/],
    ['a flag that there is not', ['--fast'], /'--fast'/],
    ['a source that there is not', ['--source', 'gazette=x.txt'], /"--source gazette=x\.txt" does not name a source/],
    ['a source that is misspelled', ['--source', 'solvik-comunique=x.txt'], /Did you mean "solvik-communique"\?/],
    [
      'a text that is not there',
      ['--source', 'solvik-communique=none.txt'],
      /"solvik-communique" cannot be read from none\.txt \(ENOENT\)/,
    ],
    ['a folder', ['--source', 'solvik-communique=tests'], /cannot be read from tests \(EISDIR\)/],
    ['a file that is no text', ['--source', 'solvik-communique=.github/briefing.png'], /briefing\.png is not text in UTF-8/],
    [
      'a source that is given twice',
      ['--source', 'solvik-communique=LICENSE', '--source', 'solvik-communique=README.md'],
      /names this source twice/,
    ],
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
