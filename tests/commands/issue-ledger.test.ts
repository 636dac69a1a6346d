import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { formatLedger, issueLedger, today } from '../../src/commands/ledger/issue-ledger.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readSettings } from '../../src/settings.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');
const folder = mkdtempSync(join(tmpdir(), 'readout-issue-'));
const file = join(folder, 'ledger.jsonl');
const briefing = join(folder, 'briefings/2031-03-second-round.md');
const read = () => readContent(folder, '/').ledger;
const change = (path: string, from: string, to: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

const settings = readSettings({ CONTENT_DIR: folder });

describe('issuing identifiers', () => {
  beforeEach(() => cpSync(SOUND, folder, { recursive: true }));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('gives nothing and changes no byte where everything is issued', () => {
    const before = readFileSync(file, 'utf8');
    assert.deepEqual(issueLedger(settings, '2032-01-01'), { issued: [], held: [], errors: [] });
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  test('gives an entry with a new id the day on which the former one was issued, as its points have', () => {
    const renamed = join(folder, 'briefings/2031-03-solvik.md');
    writeFileSync(renamed, readFileSync(briefing, 'utf8').replace('\nasOf:', '\nformerIds: [2031-03-second-round]\nasOf:'));
    rmSync(briefing);
    change(join(folder, 'briefings/2031-01-first-round.md'), '2031-03-second-round', '2031-03-solvik');
    const { issued, errors } = issueLedger(settings, '2032-01-01');
    assert.deepEqual([issued[0], errors], ['briefings/2031-03-solvik', []]);
    const before = read().entries.find(({ id }) => id === '2031-03-second-round')?.issued;
    assert.equal(read().entries.find(({ id }) => id === '2031-03-solvik')?.issued, before);
    assert.deepEqual(
      readContent(folder, '/').problems.filter(({ rule }) => rule === 'early-row'),
      [],
    );
  });

  test('adds new entries and points, with the day; those of before stay as they were', () => {
    const before = read();
    writeFileSync(join(folder, 'topics/lake-bridge.yaml'), 'name: Lake bridge\ndefinition: A bridge over the lake.\n');
    const point =
      '  - { id: f3, title: A bridge, text: A bridge., topics: [lake-bridge], attribution: press, cites: [{ source: solvik-communique }] }';
    change(briefing, '\npositions:', `${point}\n\npositions:`);
    assert.deepEqual(issueLedger(settings, '2032-01-01'), {
      issued: ['topics/lake-bridge', 'briefings/2031-03-second-round/f3'],
      held: [],
      errors: [],
    });
    assert.deepEqual(read(), {
      entries: before.entries.toSpliced(-4, 0, { collection: 'topics', id: 'lake-bridge', issued: '2032-01-01' }),
      points: [
        ...before.points,
        { briefing: '2031-03-second-round', id: 'f3', kind: 'floated', number: 3, issued: '2032-01-01', status: 'current' },
      ],
    });
  });

  test('writes down the status and the successor of a point as they are now, and keeps its day', () => {
    const was = '{ change: withdrawn, date: 2031-03-21, reason: It was a misprint. }';
    change(briefing, was, '{ change: superseded, date: 2031-03-21, reason: A1 has it., successor: a1 }');
    assert.deepEqual(issueLedger(settings, '2032-01-01').issued, []);
    assert.deepEqual(
      read().points.find(({ id }) => id === 'f2'),
      {
        briefing: '2031-03-second-round',
        id: 'f2',
        kind: 'floated',
        number: 2,
        issued: '2031-03-20',
        status: 'superseded',
        successor: 'a1',
      },
    );
  });

  test('issues everything where there is no ledger', () => {
    const before = read();
    rmSync(file);
    assert.equal(issueLedger(settings, '2032-01-01').issued.length, before.entries.length + before.points.length);
    assert.deepEqual(new Set([...read().entries, ...read().points].map(({ issued }) => issued)), new Set(['2032-01-01']));
  });

  test('writes nothing and gives the errors while the content has other errors', () => {
    change(briefing, '](actor:norvania)', '](actor:norvenia)');
    writeFileSync(join(folder, 'topics/lake-bridge.yaml'), 'name: Lake bridge\ndefinition: A bridge over the lake.\n');
    const before = readFileSync(file, 'utf8');
    const { issued, errors } = issueLedger(settings, '2032-01-01');
    assert.deepEqual([issued, errors.map(({ rule }) => rule)], [[], ['unknown-actor']]);
    assert.equal(readFileSync(file, 'utf8'), before);
  });
});

describe('the file of the ledger', () => {
  test('has one identifier a line, ordered by collection and id', () => {
    const entry = { collection: 'topics', id: 'lake-bridge', issued: '2032-01-01' } as const;
    assert.equal(
      formatLedger({ entries: [{ ...entry, id: 'toll' }, entry, { ...entry, collection: 'actors' }], points: [] }),
      `{"collection":"actors","id":"lake-bridge","issued":"2032-01-01"}
{"collection":"topics","id":"lake-bridge","issued":"2032-01-01"}
{"collection":"topics","id":"toll","issued":"2032-01-01"}
`,
    );
  });
});

test('the day of today is that of the calendar of the author', () => {
  assert.equal(today(new Date(2031, 0, 5, 23, 59)), '2031-01-05');
  assert.equal(today(new Date(2031, 11, 31)), '2031-12-31');
  assert.match(today(), /^20\d{2}-\d{2}-\d{2}$/);
});
