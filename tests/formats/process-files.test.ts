import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { threadRowSchema, threadRows } from '../../src/formats/csv/thread-rows.ts';
import { processFeed } from '../../src/formats/feeds/feeds.ts';
import { pointFile, processFile } from '../../src/formats/json/export-files.ts';
import { processMarkdown } from '../../src/formats/markdown/process-markdown.ts';
import type { Point, ProcessRecord } from '../../src/model/library/records.ts';
import { libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';
import { threeRounds } from '../support/three-rounds.ts';
import { contextOf } from '../support/view-context.ts';

const { library, expected } = threeRounds;
const PROCESS = 'ardel-river-talks';
const GROUPS = ['kept', 'changed', 'dropped', 'answered'] as const;

function processOf(id: string): ProcessRecord {
  return library.processes.get(id) ?? assert.fail(`There is no process "${id}".`);
}

function pointOf(briefing: string, id: string): Point {
  const point = library.briefings.find((each) => each.id === briefing)?.points.find((each) => each.id === id);
  return point ?? assert.fail(`There is no point "${briefing}/${id}".`);
}

suite('The JSON file of a process', () => {
  const file = processFile(processOf(PROCESS), library, publication);

  test('has every round, with a briefing or without, the earliest first', () => {
    const { rounds = [] } = file.process;
    assert.deepEqual(
      rounds.map(({ briefing, unbriefed }) => briefing ?? unbriefed?.name),
      expected.rounds[PROCESS],
    );
    assert.deepEqual(
      file.briefings.map(({ id, previous = null }) => [id, previous]),
      ['2032-10-vella', '2033-02-marsk', '2033-05-vella'].map((id) => [id, expected.follows[id]]),
    );
  });

  test('says what each round did to the one before it', () => {
    for (const { from, to, address, relatedElsewhere, added, notMentioned, ...changes } of file.changes) {
      const known = expected.changes.find((each) => each.from === from && each.to === to);
      const pairs = Object.fromEntries(GROUPS.map((group) => [group, changes[group].map(({ earlier, later }) => [earlier, later])]));
      assert.deepEqual({ from, to, ...pairs, added, relatedElsewhere, notMentioned }, known);
      assert.equal(address, `https://briefings.example.org/readout/processes/${PROCESS}/changes/${to}/`);
    }
    assert.deepEqual(
      file.changes.map(({ from, to }) => [from, to]),
      [
        ['2032-10-vella', '2033-02-marsk'],
        ['2032-10-vella', '2033-05-vella'],
      ],
    );
  });

  test('says through which rounds a point was taken up, and which step is our reading', () => {
    const { steps } = file.changes[1]?.kept.find(({ later }) => later === 'r1') ?? { steps: [] };
    assert.deepEqual(
      steps.map(({ briefing, point, relation, toBriefing, toPoint, ourReading }) => [
        `${briefing}/${point} ${relation} ${toBriefing}/${toPoint}`,
        ourReading,
      ]),
      [
        ['2033-05-vella/r1 repeats 2033-02-marsk/r2', true],
        ['2033-02-marsk/r2 repeats 2032-10-vella/r2', false],
      ],
    );
  });

  test('has the threads of each process, that with the newest point first', () => {
    for (const [id, known] of Object.entries(expected.threads)) {
      const { threads } = processFile(processOf(id), library, publication);
      assert.deepEqual(
        threads.map(({ topic, points }) => ({ topic, points: points.map(({ briefing, point }) => `${briefing}/${point}`) })),
        known,
      );
    }
  });

  test('says who came and left, and where each party stood, in each round', () => {
    for (const { id, delegations, positions } of file.briefings) {
      const seats = delegations.flatMap(({ members }) => members);
      const those = (change: 'came' | 'left') => seats.filter((seat) => seat.change === change).map(({ actor }) => actor);
      assert.deepEqual({ came: those('came'), left: those('left') }, expected.delegations[id] ?? { came: [], left: [] });
      assert.ok(positions.some(({ party, topic }) => party === 'belmark' && topic === 'water-releases'));
    }
  });

  test('says what is due, in days or in words, and what became of it', () => {
    assert.deepEqual(
      file.due.map(({ briefing, point, due, followUps }) => [
        `${briefing}/${point}`,
        due.date,
        due.words,
        followUps.map(({ result }) => result),
      ]),
      [
        ['2032-10-vella/a1', '2033-06', undefined, []],
        ['2032-10-vella/a2', undefined, 'within 30 days', ['partly']],
        ['2033-05-vella/a1', '2033-06-01', 'from 1 June', []],
        ['2033-05-vella/a2', undefined, 'twice a year', []],
      ],
    );
  });
});

suite('The JSON file of a point', () => {
  test('says how it relates to points of other rounds, seen from either end', () => {
    const inShort = (briefing: string, id: string) => {
      const { relations, takenUpBy } = pointFile(pointOf(briefing, id), library, publication).point;
      return [relations, takenUpBy].map((list) => list.map((each) => `${each.relation} ${each.briefing}/${each.point}`));
    };
    assert.deepEqual(inShort('2033-02-marsk', 'a1'), [['changes 2032-10-vella/a1'], ['repeats 2033-05-vella/a1']]);
    assert.deepEqual(inShort('2032-10-vella', 'f1'), [[], ['answers 2033-05-vella/a2', 'answers 2033-02-marsk/r1'].toReversed()]);
  });

  test('names the process of a related point if it is another one', () => {
    const { point, processes } = pointFile(pointOf('2033-02-marsk', 'f1'), library, publication);
    assert.deepEqual(
      point.relations.map(({ process, ourReading }) => [process, ourReading]),
      [['border-market-talks', false]],
    );
    assert.deepEqual(
      processes.map(({ id }) => id),
      [PROCESS, 'border-market-talks'],
    );
  });
});

suite('The table of threads', () => {
  const rows = threadRows(processOf(PROCESS), library, publication);

  test('has a row for each point, thread by thread', () => {
    for (const row of rows) threadRowSchema.parse(row);
    assert.deepEqual(
      rows.map(({ thread, briefing, point }) => [thread, `${briefing}/${point}`]),
      expected.threads[PROCESS]?.flatMap(({ points }, index) => points.map((point) => [index + 1, point])),
    );
  });

  test('counts rounds without a briefing, and gives relations with what they lead to and whether they are our reading', () => {
    const row = rows.find(({ briefing, point }) => briefing === '2033-02-marsk' && point === 'r1');
    assert.deepEqual(row && [row.round, row.first, row.places], [3, '2033-02-08', 'Marsk']);
    assert.deepEqual(row && [row.relation, row.to, row.ourReading], [
      'replaces answers',
      '2032-10-vella/r1 2032-10-vella/f1',
      'false true',
    ]);
  });
});

suite('The feed of a process', () => {
  test('has the briefings on its rounds, and what has been changed in them since', () => {
    const talks = libraryOf('three-rounds', {
      file: 'briefings/2033-02-marsk.md',
      from: 'compiled: 2033-07-10\n',
      to: 'compiled: 2033-07-10\nrevisions: [{ date: 2033-08-01, note: Added the note of Sund. }]\n',
    });
    const process = talks.processes.get('ardel-river-talks');
    assert.deepEqual(process && processFeed(process, contextOf(talks)).items.map(({ id, updated }) => `${updated} ${id}`), [
      '2033-08-01 /briefings/2033-02-marsk/',
      '2033-08-01 /briefings/2033-02-marsk/#revision-1',
      '2033-07-10 /briefings/2032-10-vella/',
      '2033-07-10 /briefings/2033-05-vella/',
    ]);
  });
});

suite('The Markdown of a process', () => {
  const markdown = processMarkdown(processOf(PROCESS), library, publication);
  const home = 'https://briefings.example.org/readout';

  test('has absolute links only, and one to each of its points', () => {
    const addresses = Array.from(markdown.matchAll(/\]\(([^)]+)\)/g), ([, address = '']) => address);
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith(`${home}/`)),
      [],
    );
    for (const { points } of expected.threads[PROCESS] ?? []) {
      for (const point of points) assert.ok(addresses.includes(`${home}/briefings/${point}/`), point);
    }
  });

  test('says with each relation what it rests on, and what is our reading', () => {
    const name = (point: string, briefing: string) => `[A2](${home}/briefings/${briefing}/${point}/)`;
    assert.ok(
      markdown.includes(
        `Repeats ${name('a2', '2032-10-vella')} of [12–13 October 2032, Vella](${home}/briefings/2032-10-vella/); our reading`,
      ),
    );
    assert.match(markdown, /Drops \[U1\]\([^)]+\) of \[8–9 February 2033, Marsk\]\([^)]+\) \(\[the Vella statement, ¶4\]/);
  });

  test('says of a round without a briefing what is known of it, and by whose word', () => {
    assert.match(markdown, /^- A call, April 2033: .*no briefing · reported by one outlet alone: Lake Wire\n {2}- The foreign ministers/m);
  });
});
