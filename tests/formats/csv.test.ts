import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import Papa from 'papaparse';
import { z } from 'zod';
import { followUpRowSchema, followUpRows } from '../../src/formats/csv/follow-up-rows.ts';
import { formatCsv } from '../../src/formats/csv/format-csv.ts';
import { pointRowSchema, pointRows } from '../../src/formats/csv/point-rows.ts';
import { positionRowSchema, positionRows } from '../../src/formats/csv/position-rows.ts';
import { relationRowSchema, relationRows } from '../../src/formats/csv/relation-rows.ts';
import { reportRowSchema, reportRows } from '../../src/formats/csv/report-rows.ts';
import { tableRowSchema, tableRows } from '../../src/formats/csv/table-rows.ts';
import type { Library } from '../../src/model/library/records.ts';
import { LIBRARIES, pointsOf, realLibrary, soundLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';
import { threeRounds } from '../support/three-rounds.ts';
import { contextOf } from '../support/view-context.ts';

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
function asCells(columns: string[], rows: Record<string, unknown>[]): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, String(row[column] ?? '')])));
}

/** Returns every table of a library, with the schema of its rows. */
function tablesOf(library: Library): [schema: z.ZodObject, rows: Record<string, unknown>[]][] {
  return [
    [pointRowSchema, pointRows(library, publication)],
    [relationRowSchema, relationRows(library, publication)],
    [reportRowSchema, reportRows(library, publication)],
    [followUpRowSchema, followUpRows(library, publication)],
    [positionRowSchema, positionRows(library.briefings, library, publication)],
    [tableRowSchema, library.briefings.flatMap((briefing) => tableRows(briefing, contextOf(library)))],
  ];
}

suite('The tables', () => {
  for (const [name, library] of LIBRARIES) {
    test(`are read back as the library has them: ${name}`, () => {
      for (const [schema, rows] of tablesOf(library)) {
        const read = readCsv(formatCsv(schema, rows));
        assert.deepEqual(read.rows, asCells(read.columns, rows));
      }
    });

    test(`have rows of the shape that their columns promise: ${name}`, () => {
      for (const [schema, rows] of tablesOf(library)) for (const row of rows) schema.parse(row);
    });

    test(`have a row for each point, relation, report and follow-up: ${name}`, () => {
      const points = pointsOf(library);
      const counts = tablesOf(library).map(([, rows]) => rows.length);
      assert.deepEqual(counts.slice(0, 4), [
        points.length,
        points.flatMap(({ relations }) => relations).length,
        points.flatMap(({ data }) => data.reports).length,
        points.flatMap(({ data }) => data.followUps).length,
      ]);
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

suite('The tables of three rounds', () => {
  const { library, expected } = threeRounds;

  test('say of each relation whether it is our reading', () => {
    const readings = relationRows(library, publication).filter(({ ourReading }) => ourReading);
    assert.deepEqual(
      new Set(
        readings.map(({ briefing, point, relation, toBriefing, toPoint }) => `${briefing}/${point} ${relation} ${toBriefing}/${toPoint}`),
      ),
      new Set(expected.readings.map((each) => each.join(' '))),
    );
    assert.deepEqual(new Set(readings.map(({ cites }) => cites)), new Set([undefined]));
  });

  test('say whose process each end of a relation belongs to', () => {
    const row = relationRows(library, publication).find(({ toBriefing }) => toBriefing === '2032-11-tolna');
    assert.deepEqual([row?.briefing, row?.process, row?.toProcess], ['2033-02-marsk', 'ardel-river-talks', 'border-market-talks']);
  });

  test('say whose account a report gives: that of the agency which it relays', () => {
    const rows = reportRows(library, publication).filter(({ briefing, point }) => briefing === '2032-10-vella' && point === 'a1');
    assert.deepEqual(
      rows.map(({ number, says, source, origin }) => [number, says, source, origin]),
      [
        [1, 'confirms', 'lake-wire-october', 'Lake Wire'],
        [2, 'confirms', 'herald-october', 'Lake Wire'],
        [3, 'differs', 'al-nahr-october', 'Al-Nahr'],
      ],
    );
    assert.deepEqual(
      rows.map(({ quotation, cites }) => [quotation, cites]),
      [
        ['Water will flow in June', 'lake-wire-october#1'],
        [undefined, 'herald-october'],
        ['المياه ستطلق في يوليو لا في يونيو', 'al-nahr-october#1'],
      ],
    );
  });

  test('say what became of a point', () => {
    const [row] = followUpRows(library, publication);
    assert.deepEqual([row?.briefing, row?.point, row?.number, row?.date, row?.result], ['2032-10-vella', 'a2', 1, '2033-02-02', 'partly']);
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

test('The tables of a briefing’s pictures have a row for each cell, with what it says, its hedge, its passages and where it leads', () => {
  const library = soundLibrary();
  const [briefing] = library.briefings;
  assert.ok(briefing);
  const rows = tableRows(briefing, contextOf(library));
  const cell = rows.find(({ table, rowName, column }) => table === 'gap-grid' && rowName === 'Winter tolls' && column === 'Estmark');
  const home = publication.absolute('/');
  assert.deepEqual(cell, {
    briefing: '2031-03-second-round',
    table: 'gap-grid',
    row: 2,
    rowName: 'Winter tolls',
    column: 'Estmark',
    value: 'refuses',
    hedge: 'likely',
    text: undefined,
    sources: `${home}sources/solvik-communique/#p3`,
    address: `${home}briefings/2031-03-second-round/#position-estmark--winter-tolls`,
  });
  assert.ok(rows.every(({ value }) => value !== ''));
});
