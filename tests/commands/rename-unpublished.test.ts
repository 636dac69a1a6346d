import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findLostRows } from '../../src/commands/check/lost-rows.ts';
import { issueLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { renameEntry } from '../../src/commands/rename/rename-entry.ts';
import { isError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { briefing, FLOATED, topic } from '../support/branch-changes.ts';
import { begin, branch, CONTENT, git, insert, read, SETTINGS, write } from '../support/two-branches.ts';

const wrong = () => readContent(CONTENT, '/').problems.filter(isError);
const lost = () => findLostRows(CONTENT, readContent(CONTENT, '/').ledger);
const ROUND = 'briefings/2031-05-third-round.md';

const road = write('topics/bridge.yaml', 'name: A road\ndefinition: A road over the lake.\n');

/** Renames an entry on the second branch, and merges the first into it. */
function renameAndMerge(...args: string[]): void {
  renameEntry([...args, '--unpublished'], SETTINGS);
  git('commit', '-q', '--all', '-m', 'Rename');
  git('add', '-A');
  git('commit', '-q', '-m', 'Rename');
  const { status, output } = git('merge', '-q', '--no-edit', 'first');
  assert.equal(status, 0, output);
}

describe('npm run rename -- --unpublished, for one of two entries that two branches gave one id', () => {
  test('a topic: its fields and links follow it, the other keeps the id, and nothing is lost', () => {
    begin();
    branch('first', '2032-01-01', road);
    branch('second', '2032-01-02', topic('bridge'), FLOATED, briefing('2031-05-third-round'), () => {
      write(ROUND, read(ROUND).replace('topics: [ferry-line]', 'topics: [bridge]').replace('\n---\n\n', '\n---\n\n[It](topic:bridge). '))();
    });
    assert.equal(git('merge', '-q', '--no-edit', 'first').status, 1);
    assert.match(
      wrong()
        .map(({ message }) => message)
        .join('\n'),
      /npm run rename -- topic bridge <new id> --unpublished/,
    );
    git('merge', '--abort');
    renameAndMerge('topic', 'bridge', 'road-bridge');
    assert.deepEqual([wrong(), lost()], [[], []]);
    assert.match(read('topics/bridge.yaml'), /^name: A road\n/);
    assert.equal(read('topics/road-bridge.yaml'), 'name: A bridge bridge\ndefinition: A bridge.\n');
    assert.match(read(ROUND), /topics: \[road-bridge\]/);
    assert.match(read(ROUND), /\[It\]\(topic:road-bridge\)/);
    assert.match(read('ledger.jsonl'), /"id":"bridge","issued":"2032-01-01"/);
    assert.deepEqual(issueLedger(SETTINGS, '2032-01-03').issued, []);
  });

  test('a briefing, with its points', () => {
    begin();
    branch('first', '2032-01-01', briefing('2031-05-round'));
    branch('second', '2032-01-02', briefing('2031-05-round'), insert('briefings/2031-05-round.md', '\nfloated:', '\nauthors: [B]'));
    assert.equal(git('merge', '-q', '--no-edit', 'first').status, 1);
    git('merge', '--abort');
    renameAndMerge('briefing', '2031-05-round', '2031-05-other-round');
    assert.deepEqual([wrong(), lost()], [[], []]);
    assert.match(read('briefings/2031-05-other-round.md'), /^authors: \[B\]$/m);
    assert.ok(!read('briefings/2031-05-other-round.md').includes('formerIds'));
    assert.match(read('ledger.jsonl'), /"briefing":"2031-05-round","id":"f1".*"issued":"2032-01-01"/);
  });

  test('without a row that is to be given up, it renames as it always does, and leaves no former id', () => {
    begin();
    topic('bridge')();
    renameEntry(['topic', 'bridge', 'road-bridge', '--unpublished'], SETTINGS);
    assert.deepEqual(wrong(), []);
    assert.ok(!read('topics/road-bridge.yaml').includes('formerIds'));
  });
});
