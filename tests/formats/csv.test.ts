import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import Papa from 'papaparse';
import { z } from 'zod';
import { formatCsv } from '../../src/formats/csv/format-csv.ts';
import { type PointRow, pointRowSchema, pointRows } from '../../src/formats/csv/point-rows.ts';
import { type PositionRow, positionRowSchema, positionRows } from '../../src/formats/csv/position-rows.ts';
import { LIBRARIES, pointsOf, realLibrary, soundLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';

/** Reads a table as another program does; an apostrophe before what would be a formula is not part of the text. */
function readCsv(csv: string): { columns: string[]; rows: Record<string, string>[] } {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, newline: '\r\n', skipEmptyLines: 'greedy' });
  assert.deepEqual(errors, []);
  const rows = data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '')])),
  );
  return { columns: meta.fields ?? [], rows };
}

/** Returns rows as a table has them: each column there, and empty where there is nothing. */
function asCells(columns: string[], rows: (PointRow | PositionRow)[]): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, (row as Record<string, string>)[column] ?? ''])));
}

suite('The tables', () => {
  for (const [name, library] of LIBRARIES) {
    test(`are read back as the library has them: ${name}`, () => {
      const points = pointRows(library, publication);
      const positions = positionRows(library.briefings, library, publication);
      const readPoints = readCsv(formatCsv(pointRowSchema, points));
      const readPositions = readCsv(formatCsv(positionRowSchema, positions));
      assert.deepEqual(readPoints.rows, asCells(readPoints.columns, points));
      assert.deepEqual(readPositions.rows, asCells(readPositions.columns, positions));
      assert.equal(readPoints.rows.length, pointsOf(library).length);
    });

    test(`have rows of the shape that their columns promise: ${name}`, () => {
      for (const row of pointRows(library, publication)) pointRowSchema.parse(row);
      for (const row of positionRows(library.briefings, library, publication)) positionRowSchema.parse(row);
    });

    test(`have a row for each party and each topic of a briefing: ${name}`, () => {
      for (const briefing of library.briefings) {
        const rows = positionRows([briefing], library, publication);
        const topics = new Set(rows.map(({ topic }) => topic));
        assert.equal(rows.length, topics.size * briefing.parties.length);
        assert.equal(new Set(rows.map(({ party, topic }) => `${party} ${topic}`)).size, rows.length);
      }
    });
  }

  test('say "not-stated" where the sources say nothing, without certainty or cites', () => {
    const row = positionRows(soundLibrary().briefings, soundLibrary(), publication).find(
      ({ party, topic }) => party === 'estmark' && topic === 'ferry-line',
    );
    assert.deepEqual(row && [row.stance, row.certainty, row.cites], ['not-stated', undefined, undefined]);
  });

  test('lead to the point that shows a position, or else to the positions of the briefing', () => {
    const rows = positionRows(realLibrary().briefings, realLibrary(), publication);
    const addressOf = (party: string, topic: string) => rows.find((row) => row.party === party && row.topic === topic)?.address;
    const briefing = 'https://briefings.example.org/readout/briefings/2026-01-paris-talks/';
    assert.equal(addressOf('syria', 'humanitarian-corridor'), `${briefing}r1/`);
    assert.equal(addressOf('syria', 'pace-of-talks'), `${briefing}#positions`);
  });

  test('list ids, readouts and cites with spaces between them', () => {
    const [a1] = pointRows(realLibrary(), publication);
    assert.equal(a1?.parties, 'israel syria united-states');
    assert.equal(a1?.readouts, 'israel:affirms syria:affirms united-states:differs');
    assert.equal(a1?.cites, 'al-majalla-paris-talks#5 al-majalla-paris-talks#1 joint-statement-paris#2');
  });
});

suite('A cell', () => {
  const schema = z.strictObject({ text: z.string() });
  const cases: [text: string, cell: string][] = [
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['he said "no"', '"he said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', "'\tcmd"],
    ['＝1', "'＝1"],
    ['1=1', '1=1'],
    ["'quoted'", "'quoted'"],
    ['שלום', 'שלום'],
  ];
  for (const [text, cell] of cases) {
    test(`with ${JSON.stringify(text)} is written as ${JSON.stringify(cell)}`, () => {
      assert.equal(formatCsv(schema, [{ text }]), `text\r\n${cell}\r\n`);
    });
  }

  test('of a table without rows leaves the headings', () => {
    assert.equal(formatCsv(schema, []), 'text\r\n');
  });
});
