import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { issueLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { LIBRARY_TEMPLATE } from '../../src/commands/package-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { topic } from '../support/branch-changes.ts';
import { runCommand } from '../support/run-command.ts';
import { THREE_ROUNDS } from '../support/three-rounds.ts';
import { begin, branch, CONTENT, git, read, SETTINGS, write } from '../support/two-branches.ts';

const check = () => runCommand('check.ts', { content: CONTENT });
const without = (id: string) => write('ledger.jsonl', read('ledger.jsonl').replace(new RegExp(`.*"id":"${id}".*\n`), ''))();

describe('npm run check, where Git has an older ledger', () => {
  test('says nothing while the ledger has all its rows', () => {
    begin();
    branch('first', '2032-01-01', topic('bridge'));
    assert.equal(check().status, 0);
  });

  test('names what the ledger lost since, although it was issued anew', () => {
    begin();
    branch('first', '2032-01-01', topic('bridge'));
    rmSync(join(CONTENT, 'topics/bridge.yaml'));
    without('bridge');
    const { status, stdout } = check();
    assert.equal(status, 1);
    assert.match(
      stdout,
      /ledger\.jsonl:1:1 {2}lost-row {2}The ledger lacks a row that it had in an earlier commit: "topics\/bridge"\. Restore it/,
    );
  });

  test('does not ask to issue again what the ledger lost', () => {
    begin();
    branch('first', '2032-01-01', topic('bridge'));
    without('bridge');
    const { stdout } = check();
    assert.match(stdout, /lost-row/);
    assert.doesNotMatch(stdout, /not-issued/);
  });

  test('names what a commit rolled back', () => {
    begin();
    branch('first', '2032-01-01', topic('bridge'));
    git('revert', '--no-edit', 'HEAD');
    assert.match(check().stdout, /lost-row {2}The ledger lacks a row that it had in an earlier commit: "topics\/bridge"/);
  });

  test('says nothing of the example of a new library, which was committed before it was deleted', () => {
    begin();
    const example = readContent(join(LIBRARY_TEMPLATE, 'content'), '/');
    const row = (collection: string, id: string) => `${JSON.stringify({ collection, id, issued: '2026-01-01' })}\n`;
    const rows =
      [...example.topics.keys()].map((id) => row('topics', id)) + [...example.briefings.keys()].map((id) => row('briefings', id)).join('');
    const before = read('ledger.jsonl');
    write('ledger.jsonl', before + rows)();
    git('commit', '--quiet', '--all', '--message', 'Begin');
    write('ledger.jsonl', before)();
    git('commit', '--quiet', '--all', '--message', 'Delete the example');
    assert.equal(check().status, 0, check().stdout);
  });

  for (const inTwo of [false, true]) {
    test(`says nothing where the content was replaced by another library, in ${inTwo ? 'two commits' : 'one commit'}`, () => {
      begin();
      rmSync(CONTENT, { recursive: true });
      if (inTwo) git('commit', '--quiet', '--all', '--message', 'Delete the content');
      cpSync(THREE_ROUNDS, CONTENT, { recursive: true });
      assert.doesNotMatch(check().stdout, /lost-row/);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'Another library');
      assert.equal(check().status, 0, check().stdout);
      without('fishing-zone');
      assert.match(check().stdout, /lost-row {2}The ledger lacks a row that it had in an earlier commit: "topics\/fishing-zone"/);
    });
  }

  test('asks nothing of rows that have another day or status now', () => {
    begin();
    write('ledger.jsonl', read('ledger.jsonl').replaceAll('2031-03-10', '2031-03-09'))();
    assert.equal(check().status, 0);
  });

  test('says nothing where there is no repository', () => {
    begin();
    rmSync(join(CONTENT, '../.git'), { recursive: true });
    assert.deepEqual(issueLedger(SETTINGS, '2032-01-01').errors, []);
    assert.equal(check().status, 0);
  });
});
