import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Ledger } from '../../src/model/ledger.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'readout-ledger-'));
after(() => rmSync(folder, { recursive: true }));

const ledgerFile = join(folder, 'ledger.json');
const briefing = join(folder, 'briefings/2031-03-second-round.md');
const readLedger = (): Ledger => JSON.parse(readFileSync(ledgerFile, 'utf8'));
const run = (command: string) =>
  spawnSync(process.execPath, [join(root, 'src/commands', command)], { env: { ...process.env, CONTENT_DIR: folder }, encoding: 'utf8' });

describe('npm run ledger', () => {
  cpSync(join(root, 'tests/fixtures/sound'), folder, { recursive: true });

  test('issues nothing where everything is issued, and changes no byte', () => {
    const before = readFileSync(ledgerFile, 'utf8');
    const { stdout, status } = run('ledger.ts');
    assert.equal(status, 0);
    assert.match(stdout, /Nothing new to issue/);
    assert.equal(readFileSync(ledgerFile, 'utf8'), before);
  });

  test('issues every identifier of a folder that has no ledger, after which the check passes', () => {
    const before = readLedger();
    rmSync(ledgerFile);
    assert.equal(run('check.ts').status, 1);
    assert.equal(run('ledger.ts').status, 0);
    const ids = (ledger: Ledger) =>
      [...ledger.entries.map(({ id }) => id), ...ledger.points.map((point) => `${point.briefing}/${point.id}`)].toSorted();
    assert.deepEqual(ids(readLedger()), ids(before));
    assert.equal(run('check.ts').status, 0);
  });

  test('issues a new entry once, with the day of today', () => {
    writeFileSync(join(folder, 'topics/lake-bridge.yaml'), 'name: Lake bridge\ndefinition: A bridge over the lake.\n');
    assert.match(run('ledger.ts').stdout, /issued topics\/lake-bridge/);
    const issued = readLedger().entries.filter(({ id }) => id === 'lake-bridge');
    assert.equal(issued.length, 1);
    assert.match(issued[0]?.issued ?? '', /^\d{4}-\d{2}-\d{2}$/);
  });

  test('issues nothing while the content has other errors', () => {
    const sound = readFileSync(briefing, 'utf8');
    const ledger = readFileSync(ledgerFile, 'utf8');
    writeFileSync(briefing, sound.replace('](actor:norvania)', '](actor:norvenia)'));
    const { stderr, status } = run('ledger.ts');
    assert.equal(status, 1);
    assert.match(stderr, /unknown-actor {2}There is no actor "norvenia"\. {2}Did you mean "norvania"\?/);
    assert.equal(readFileSync(ledgerFile, 'utf8'), ledger);
    writeFileSync(briefing, sound);
  });
});
