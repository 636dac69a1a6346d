import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { copyFixture, runCommand } from '../support/run-command.ts';

const FORMER = join(import.meta.dirname, '../fixtures/former-ledger.json');
const ROWS = /^ {4}(\{.*\}),?$/gm;
const folder = copyFixture('sound');
const ledgerFile = join(folder, 'ledger.jsonl');
const briefing = join(folder, 'briefings/2031-03-second-round.md');
const run = (command: string, content = folder) => runCommand(command, { content });
const rowsOf = (text: string) => text.split('\n').filter(Boolean).toSorted();

describe('npm run ledger', () => {
  test('issues nothing where everything is issued, and changes no byte', () => {
    const before = readFileSync(ledgerFile, 'utf8');
    const { stdout, status } = run('ledger.ts');
    assert.equal(status, 0);
    assert.match(stdout, /Nothing new to issue/);
    assert.equal(readFileSync(ledgerFile, 'utf8'), before);
  });

  test('tells Git, beside the ledger, to keep the lines of both branches; what is written there already stays', () => {
    const attributes = join(folder, '.gitattributes');
    assert.equal(readFileSync(attributes, 'utf8'), 'ledger.jsonl text eol=lf merge=union\n');
    writeFileSync(attributes, 'ledger.jsonl merge=union\n*.md text\n');
    assert.equal(run('ledger.ts').status, 0);
    assert.equal(readFileSync(attributes, 'utf8'), 'ledger.jsonl merge=union\n*.md text\n');
  });

  test('issues every identifier of a folder that has no ledger, after which the check passes', () => {
    const idsOf = (text: string) => rowsOf(text).map((row) => row.replace(/"issued":"[^"]+"/, ''));
    const before = idsOf(readFileSync(ledgerFile, 'utf8'));
    rmSync(ledgerFile);
    assert.equal(run('check.ts').status, 1);
    assert.equal(run('ledger.ts').status, 0);
    assert.deepEqual(idsOf(readFileSync(ledgerFile, 'utf8')), before);
    assert.equal(run('check.ts').status, 0);
  });

  test('issues a new entry once, with the day of today', () => {
    writeFileSync(join(folder, 'topics/lake-bridge.yaml'), 'name: Lake bridge\ndefinition: A bridge over the lake.\n');
    assert.match(run('ledger.ts').stdout, /issued topics\/lake-bridge/);
    const issued = readContent(folder, '/').ledger.entries.filter(({ id }) => id === 'lake-bridge');
    assert.equal(issued.length, 1);
    assert.match(issued[0]?.issued ?? '', /^\d{4}-\d{2}-\d{2}$/);
  });

  test('issues nothing while the content has other errors', () => {
    const sound = readFileSync(briefing, 'utf8');
    const ledger = readFileSync(ledgerFile, 'utf8');
    writeFileSync(briefing, sound.replace('](actor:norvania)', '](actor:norvenia)'));
    const { stderr, status } = run('ledger.ts');
    assert.equal(status, 1);
    assert.match(stderr, /unknown-actor {2}There is no actor "norvenia"\. Did you mean "norvania"\?/);
    assert.equal(readFileSync(ledgerFile, 'utf8'), ledger);
    writeFileSync(briefing, sound);
  });

  test('says in a sentence that the ledger cannot be written, and leaves it as it is', () => {
    const locked = copyFixture('sound');
    writeFileSync(join(locked, 'ledger.jsonl'), '');
    const { status, stderr } = runCommand('ledger.ts', { content: locked, before: 'ulimit -f 0;' });
    assert.equal(status, 1, stderr);
    assert.match(stderr, /ledger\.jsonl was not written: the file would exceed the size limit\. What was there is unchanged\.\n$/);
    assert.equal(readFileSync(join(locked, 'ledger.jsonl'), 'utf8'), '');
    assert.deepEqual(readdirSync(locked).toSorted(), ['actors', 'briefings', 'ledger.jsonl', 'sources', 'topics']);
  });
});

describe('a ledger of the former form', () => {
  const content = copyFixture('paris-talks');
  const [path, former] = [join(content, 'ledger.jsonl'), join(content, 'ledger.json')];
  const rows = Array.from(readFileSync(FORMER, 'utf8').matchAll(ROWS), ([, row]) => row ?? '').toSorted();

  test('is as good as it was', () => {
    rmSync(path);
    copyFileSync(FORMER, former);
    assert.equal(run('check.ts', content).status, 0);
  });

  test('is carried over: each of its rows, byte for byte, and no other', () => {
    assert.equal(rows.length, 47);
    const { status, stdout } = run('ledger.ts', content);
    assert.equal(status, 0);
    assert.match(stdout, /^Every row of \S+ledger\.json is now in \S+ledger\.jsonl, .*\nNothing new to issue\.\n$/);
    assert.deepEqual(rowsOf(readFileSync(path, 'utf8')), rows);
    assert.equal(existsSync(former), false);
    assert.equal(run('check.ts', content).status, 0);
  });

  test('beside one of today’s is an error, and the next run brings the rows of both together', () => {
    copyFileSync(FORMER, former);
    writeFileSync(path, `${rows.slice(20).join('\n')}\n`);
    const { status, stdout } = run('check.ts', content);
    assert.equal(status, 1);
    assert.match(stdout, /ledger\.json:1:1 {2}two-ledgers {2}.*\n\n1 error and \d+ warnings/s);
    assert.equal(run('ledger.ts', content).status, 0);
    assert.deepEqual(rowsOf(readFileSync(path, 'utf8')), rows);
    assert.equal(existsSync(former), false);
  });
});
