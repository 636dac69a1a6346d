import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Library } from '../../src/model/library/records.ts';
import { lineView } from '../../src/views/point/line-view.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { pointAt } from '../support/point-at.ts';
import { contextOf } from '../support/view-context.ts';

const ROUNDS = libraryOf('three-rounds');
const OCTOBER = '2032-10-vella';

const lineOf = (address: string, library: Library = ROUNDS) => lineView(pointAt(address, library), contextOf(library));

describe('the line of a point through the rounds', () => {
  const lines: [point: string, steps: string[] | undefined][] = [
    ['2033-05-vella/u1', undefined],
    ['2032-11-tolna/a1', undefined],
    ['2033-05-vella/a1', ['12–13 October 2032, Vella: A1', '8–9 February 2033, Marsk: A1', '20–21 May 2033, Vella: A1 (here)']],
    ['2032-10-vella/a1', ['12–13 October 2032, Vella: A1 (here)', '8–9 February 2033, Marsk: A1', '20–21 May 2033, Vella: A1']],
    // What is answered is on the line, and what answers or takes up something else that is on it is not.
    [
      '2033-02-marsk/r1',
      [
        '12–13 October 2032, Vella: R1',
        '12–13 October 2032, Vella: F1',
        '8–9 February 2033, Marsk: R1 (here)',
        '20–21 May 2033, Vella: A2',
      ],
    ],
    ['2032-10-vella/r1', ['12–13 October 2032, Vella: R1 (here)', '8–9 February 2033, Marsk: R1', '20–21 May 2033, Vella: A2']],
    ['2033-02-marsk/f1', ['15 November 2032, Tolna, Border market talks: F1', '8–9 February 2033, Marsk: F1 (here)']],
  ];
  for (const [point, steps] of lines) {
    test(`of ${point} has ${steps?.length ?? 'no'} steps, the oldest first`, () =>
      assert.deepEqual(
        lineOf(point)?.steps.map(({ round, point: { label }, isHere }) => `${round.name}: ${label}${isHere ? ' (here)' : ''}`),
        steps,
      ));
  }

  test('says of each step what it is, whose word, and which sources say so', () => {
    const [first, second] = lineOf('2033-02-marsk/r2')?.steps ?? [];
    assert.deepEqual(
      [first, second].map((step) => [step?.kind, step?.cites.map(({ source, mark }) => `${source.id} ${mark}`)]),
      [
        ['Red line, held by Quessa', ['vella-communique ¶5']],
        ['Red line, held by Quessa', ['marsk-note ¶6']],
      ],
    );
  });

  test('says of each relation what it rests on: a source, or our reading', () => {
    const said = lineOf('2033-02-marsk/r1')?.steps.flatMap(({ relations }) =>
      relations.map(({ term, point, note, cites, reading }) => [term.label, point.label, note?.plain, cites.length, reading]),
    );
    assert.deepEqual(said, [
      ['Replaces', 'R1', undefined, 1, undefined],
      ['Answers', 'F1', 'Neither side names the proposal.', 0, 'our reading'],
      ['Replaces', 'R1', undefined, 1, undefined],
      ['Answers', 'F1', undefined, 0, 'our reading'],
    ]);
  });

  test('has each point once, even if two name each other', () => {
    const library = libraryOf('three-rounds');
    const late = pointAt('2033-05-vella/o1', library);
    const [record = assert.fail()] = late.relations;
    record.to.relations.push({ ...record, from: record.to, to: late });
    assert.deepEqual(
      lineOf('2033-05-vella/o1', library)?.steps.map(({ point }) => point.label),
      ['F2', 'U1', 'O1'],
    );
  });
});

describe('the earliest dated source of a line', () => {
  const october = (from: string, to: string): Edit => ({ file: `briefings/${OCTOBER}.md`, from, to });
  const events = (title: string) =>
    october('positions:\n', `events:\n  - { title: "${title}", date: 2032-09-02, cites: [{ source: marsk-note }] }\n\npositions:\n`);
  const published = (source: string, was: string, day: string): Edit => ({
    file: `sources/${source}.yaml`,
    from: `published: ${was}`,
    to: `published: ${day}`,
  });
  const cases: [what: string, edits: Edit[], source: string, detail: string][] = [
    ['a cite', [], 'vella-communique', 'Government of Sund, 13 October 2032'],
    [
      'a report',
      [published('al-nahr-october', '2032-10-15', '2032-10-11')],
      'al-nahr-october',
      '11 October 2032, in Arabic, before the round of 12–13 October 2032, Vella',
    ],
    [
      'what a relay relays',
      [published('herald-october', '2032-10-15', '2032-10-12')],
      'herald-october',
      'relays Lake Wire, 12 October 2032',
    ],
    [
      'a month, which counts as its last day',
      [published('al-nahr-october', '2032-10-15', '2032-10')],
      'vella-communique',
      'Government of Sund, 13 October 2032',
    ],
    [
      'a month before',
      [published('al-nahr-october', '2032-10-15', '2032-09')],
      'al-nahr-october',
      'September 2032, in Arabic, before the round of 12–13 October 2032, Vella',
    ],
    [
      'a year, which says little',
      [published('al-nahr-october', '2032-10-15', '"2032"')],
      'vella-communique',
      'Government of Sund, 13 October 2032',
    ],
    [
      'the cite of an event that names the point',
      [events('[A1](point:a1) is first heard of'), published('marsk-note', '2033-02-09', '2032-09-02')],
      'marsk-note',
      'Government of Sund, 2 September 2032, before the round of 12–13 October 2032, Vella',
    ],
    [
      'none of an event that names another',
      [events('[A2](point:a2) is first heard of'), published('marsk-note', '2033-02-09', '2032-09-02')],
      'vella-communique',
      'Government of Sund, 13 October 2032',
    ],
  ];
  for (const [what, edits, source, detail] of cases) {
    test(`is that of its oldest points: ${what}`, () => {
      const { earliest } = lineOf('2033-05-vella/a1', libraryOf('three-rounds', ...edits)) ?? {};
      assert.deepEqual([earliest?.source.id, earliest?.detail], [source, detail]);
    });
  }

  test('is nothing if no source has a date', () => {
    const undated = ['al-nahr-october', 'herald-october', 'lake-wire-october', 'vella-communique'].map(
      (source): Edit => ({ file: `sources/${source}.yaml`, from: 'published: 2032', to: 'note: not 2032' }),
    );
    const { earliest, steps } = lineOf('2033-05-vella/a1', libraryOf('three-rounds', ...undated)) ?? {};
    assert.deepEqual([earliest, steps?.length], [undefined, 3]);
  });

  test('leads to the reports that differ, if any do', () => {
    assert.equal(lineOf('2033-05-vella/a1')?.earliest?.differ?.href, '/readout/briefings/2032-10-vella/a1/#reports');
    assert.equal(lineOf('2033-05-vella/r1')?.earliest?.differ, undefined);
  });
});
