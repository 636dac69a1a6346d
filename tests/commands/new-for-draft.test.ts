import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { copyFixture, runCommand } from '../support/run-command.ts';

const content = copyFixture('sound');
const DRAFT = join(content, 'briefings/2031-05-third-round.md');
const talks = readFileSync(join(content, 'briefings/2031-03-second-round.md'), 'utf8');
const rows = () => readFileSync(join(content, 'ledger.jsonl'), 'utf8');
const check = () => runCommand('check.ts', { content, args: ['--format', 'json'] });

describe('npm run new in a library with a draft', () => {
  test('leaves the id of an entry, which may be for the draft; the check, and the ledger, leave it out once the draft names it', () => {
    writeFileSync(DRAFT, talks.replace('asOf: ', 'draft: true\nasOf: '));
    const before = rows();
    const { status, stdout } = runCommand('new.ts', { content, args: ['topic', '--name', 'Secret canal', '--definition', 'A canal.'] });
    assert.equal(status, 0);
    assert.match(stdout, /: the topic "secret-canal"\nIts id was not issued: the entry may be meant for a draft, .*\n$/);
    writeFileSync(DRAFT, readFileSync(DRAFT, 'utf8').replace('topics: [lake-fishing]', 'topics: [lake-fishing, secret-canal]'));
    assert.equal(JSON.parse(check().stdout).errors, 0);
    assert.match(runCommand('ledger.ts', { content }).stdout, /^left out topics\/secret-canal, to which only drafts refer\n/m);
    assert.equal(rows(), before);
  });

  test('issues it with the briefing, once that is a draft no more', () => {
    writeFileSync(DRAFT, readFileSync(DRAFT, 'utf8').replace('draft: true\n', ''));
    assert.match(runCommand('ledger.ts', { content }).stdout, /^issued topics\/secret-canal\n/m);
    assert.equal(JSON.parse(check().stdout).errors, 0);
  });
});
