import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { issueLedger } from '../../src/commands/ledger/issue-ledger.ts';
import { makeNew } from '../../src/commands/new/make-new.ts';
import { readSettings } from '../../src/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-rows-'));
const path = join(folder, 'ledger.jsonl');
const SOUND = join(import.meta.dirname, '../fixtures/sound');
const LEDGER = readFileSync(join(SOUND, 'ledger.jsonl'), 'utf8');
const A3 = '{"briefing":"2031-03-second-round","id":"a3","kind":"agreed","number":3,"issued":"2031-03-10","status":"current"}\n';
const GONE = '{"collection":"topics","id":"toll","issued":"2031-03-10"}\n';
const ACTOR = ['actor', '--name', 'Envoy', '--kind', 'person', '--description', 'An envoy.'];

const settings = readSettings({ CONTENT_DIR: folder });

beforeEach(() => cpSync(SOUND, folder, { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true }));
const word = (from: string, to: string) => LEDGER.replace(from, to);

describe('a ledger of which a row would be lost is written by no command', () => {
  const cases: [name: string, ledger: string, rule: string, stopsNew: boolean][] = [
    ['a row that is cut', word(A3, A3.slice(0, 60)), 'bad-row', true],
    ['two rows in one line', word('}\n{', '}{'), 'bad-row', true],
    ['a list in the place of the rows', '[]\n', 'bad-row', true],
    ['a key twice', word('"id":"a3"', '"id":"a2","id":"a3"'), 'bad-row', true],
    ['marks of a merge', word(A3, `<<<<<<< HEAD\n${A3}=======\n>>>>>>> x\n`), 'merge-conflict', true],
    ['bytes that are no text', `${LEDGER}\uFFFD`, 'bad-row', true],
    ['a collection of a later version', `${LEDGER}${GONE.replace('topics', 'treaties')}`, 'unknown-value', true],
    ['a field of a later version', `${LEDGER}${GONE.replace('}', ',"by":"x"}')}`, 'unknown-key', true],
    ['a kind of a later version', word('"kind":"red-line"', '"kind":"pledge"'), 'unknown-value', true],
    ['a number that is not that of the id', word('"number":3', '"number":2'), 'wrong-form', true],
    ['a day that cannot be', word('2031-03-20', '2031-02-30'), 'wrong-form', true],
    ['a point of two days', `${LEDGER}${A3.replace('03-10', '03-11')}`, 'conflicting-rows', false],
    ['a point of two kinds', word('"kind":"agreed"', '"kind":"floated"'), 'reused-identifier', false],
    ['a point of a briefing that has no row', `${LEDGER}${A3.replace('2031-03', '2031-05')}`, 'lost-row', false],
    ['an entry that is gone', `${LEDGER}${GONE}`, 'lost-entry', false],
    ['a point that is gone', `${LEDGER}${A3.replace('"a3"', '"a7"').replace('"number":3', '"number":7')}`, 'lost-point', false],
  ];
  for (const [name, ledger, rule, stopsNew] of cases) {
    test(name, async (t) => {
      writeFileSync(path, ledger);
      const { issued, errors } = issueLedger(settings, '2032-01-01');
      assert.deepEqual([issued, [...new Set(errors.map((error) => error.rule))]], [[], [rule]]);
      assert.equal(readFileSync(path, 'utf8'), ledger);
      const said = t.mock.method(console, 'error', () => {});
      t.mock.method(console, 'log', () => {});
      assert.equal(await makeNew(ACTOR, settings), stopsNew ? 2 : 1);
      assert.equal(readFileSync(path, 'utf8'), ledger);
      assert.equal(readdirSync(join(folder, 'actors')).includes('envoy.yaml'), !stopsNew);
      if (stopsNew) assert.match(String(said.mock.calls[0]?.arguments[0]), /The ledger cannot be read\. Nothing was written\.$/);
    });
  }

  test('one that cannot be read, in a folder that has nothing else', () => {
    for (const collection of ['briefings', 'actors', 'topics', 'sources']) rmSync(join(folder, collection), { recursive: true });
    writeFileSync(path, '{');
    assert.deepEqual(
      issueLedger(settings, '2032-01-01').errors.map(({ rule }) => rule),
      ['bad-row'],
    );
    assert.equal(readFileSync(path, 'utf8'), '{');
  });
});

test('rows that stand twice become one, and every row else stays', () => {
  writeFileSync(path, LEDGER.replaceAll('\n', '\r\n') + A3 + A3.replace('current', 'withdrawn'));
  assert.deepEqual(issueLedger(settings, '2032-01-01'), { issued: [], held: [], errors: [] });
  assert.equal(readFileSync(path, 'utf8'), LEDGER);
});
