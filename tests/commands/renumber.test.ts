import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { issueLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { renumberPoint } from '../../src/commands/renumber/renumber-point.ts';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { point, pointOf, TALKS } from '../support/branch-changes.ts';
import { begin, branch, CONTENT, git, insert, read, SETTINGS } from '../support/two-branches.ts';

const wrong = () => readContent(CONTENT, '/').problems.filter(isError);

describe('npm run renumber', () => {
  test('one id for two points: the command that is named gives one of them the next, and the check passes', () => {
    begin();
    branch('first', '2032-01-01', pointOf('a4', 'agreed', 'redLines', 'A road'));
    branch('second', '2032-01-01', insert(TALKS, '  - id: a1\n', point('a4', 'A bridge', 'solvik-communique')));
    git('merge', '-q', 'first');
    const before = read(TALKS);
    renumberPoint(['2031-03-second-round:77'], SETTINGS);
    assert.equal(read(TALKS), before.replace('{ id: a4, title: A road', '{ id: a5, title: A road'));
    assert.deepEqual(issueLedger(SETTINGS, '2032-01-02').issued, ['briefings/2031-03-second-round/a5']);
    assert.deepEqual(wrong(), []);
  });

  test('no command gives a point another id that has its own', () => {
    begin();
    const before = read(TALKS);
    assert.throws(() => renumberPoint(['2031-03-second-round:47'], SETTINGS), /No other point has the id "a1", so it keeps it/);
    assert.throws(() => renumberPoint(['2031-03-second-round:48'], SETTINGS), /No point has its id on line 48/);
    assert.throws(() => renumberPoint([TALKS], SETTINGS), /^Refusal: Name the briefing and the line/);
    assert.equal(read(TALKS), before);
  });
});
