import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import type { StanceCell, StanceRow } from '../../src/views/entry/stance-row.ts';
import { coursesOn, type StanceTable } from '../../src/views/entry/stance-table.ts';
import { topicPage } from '../../src/views/entry/topic-page.ts';
import { processStances } from '../../src/views/process/process-stances.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { longLibrary } from '../support/long-library.ts';
import { contextOf } from '../support/view-context.ts';

/** Returns a sign in words: its stance, with "?" if it is hedged, in brackets if the party had moved. */
function cellOf({ stance, isHedged, isMove }: StanceCell): string {
  const words = `${stance?.word ?? 'no party'}${isHedged ? '?' : ''}`;
  return isMove ? `(${words})` : words;
}

/** Returns a row as a reader sees it. */
function rowOf({ of, now, since, cells }: StanceRow): string[] {
  const words = [now.stance.label, ...(now.hedge ? [`(${now.hedge})`] : []), ...(now.text ? ['with a text'] : [])].join(' ');
  return [`${of.name}: ${words}`, ...(since ? [since.day, since.words] : []), cells.map(cellOf).join(' ')];
}

const rowsIn = (tables: StanceTable[]) => tables.flatMap(({ bodies }) => bodies.flatMap(({ rows }) => rows));

function pageOfTopic(topic: string, ...edits: Edit[]) {
  const library = libraryOf('three-rounds', ...edits);
  const [page] = hubPages(library.topics.get(topic) ?? assert.fail(`There is no ${topic}.`));
  return topicPage(page, contextOf(library)).stances;
}

const topicRows = (topic: string, ...edits: Edit[]) => rowsIn(pageOfTopic(topic, ...edits).tables).map(rowOf);

function pageOfActor(id: string, library = libraryOf('three-rounds')) {
  const [page] = hubPages(library.actors.get(id) ?? assert.fail(`There is no ${id}.`));
  return actorPage(page, contextOf(library)).stances;
}

describe('where a party stands, as a table over time', () => {
  test('says the stance of now, since when, how often it moved, and has a sign for each round, the oldest first', () => {
    assert.deepEqual(topicRows('dam-inspection'), [
      ['Belmark: commits', '20 May 2033', 'moved twice in 3 rounds', 'refuses (accepts?) (commits)'],
      ['Quessa: wants with a text', '12 October 2032', 'unmoved in 2 rounds', 'wants not-stated wants'],
    ]);
  });

  test('says that a later round does not state it', () => {
    const belmark = topicRows('dredging').find(([words]) => words?.startsWith('Belmark'));
    assert.deepEqual(belmark, [
      'Belmark: wants with a text',
      '12 October 2032 (at first “proposed”)',
      'unmoved in 2 rounds; not stated since',
      'proposed wants not-stated',
    ]);
  });

  test('says that a stance was hedged at first, where it no longer is', () => {
    const edit = {
      file: 'briefings/2033-05-vella.md',
      from: 'topic: dam-inspection, stance: commits',
      to: 'topic: dam-inspection, stance: accepts',
    };
    const [belmark] = topicRows('dam-inspection', edit);
    assert.equal(belmark?.[1], '8 February 2033 (at first possible)');
  });

  test('says nothing of time where no round states a stance', () => {
    const belmark = topicRows('fishing-zone').find(([words]) => words?.startsWith('Belmark'));
    assert.deepEqual(belmark, ['Belmark: not stated', 'not-stated not-stated']);
  });

  test('keeps what a round says in words alone beside the stance that another states', () => {
    const edit = {
      file: 'briefings/2033-05-vella.md',
      from: 'topic: dam-inspection, stance: commits, point: a2',
      to: 'topic: dam-inspection, stance: not-stated, text: It has no instructions',
    };
    const [belmark] = topicRows('dam-inspection', edit);
    assert.deepEqual(belmark, [
      'Belmark: accepts (possible) with a text',
      '8 February 2033',
      'moved once in 2 rounds; not stated since',
      'refuses (accepts?) not-stated',
    ]);
  });

  test('has signs that lead to what the briefing says, and say it in words', () => {
    const [belmark] = rowsIn(pageOfTopic('dam-inspection').tables);
    assert.deepEqual(
      belmark?.cells.map(({ at }) => [at?.href, at?.words]),
      [
        ['/readout/briefings/2032-10-vella/#position-belmark--dam-inspection', 'refuses · 12–13 October 2032, Vella'],
        ['/readout/briefings/2033-02-marsk/#position-belmark--dam-inspection', 'accepts (possible), moved · 8–9 February 2033, Marsk'],
        ['/readout/briefings/2033-05-vella/#position-belmark--dam-inspection', 'commits, moved · 20–21 May 2033, Vella'],
      ],
    );
  });

  test('has its rounds under their years', () => {
    const [table] = pageOfTopic('dam-inspection').tables;
    assert.deepEqual(
      [table?.years, table?.rounds.map(({ day }) => day)],
      [
        [
          { words: '2032', columns: 1 },
          { words: '2033', columns: 2 },
        ],
        ['12 Oct', '8 Feb', '20 May'],
      ],
    );
  });

  test('begins with what changed last, and a sentence that says what it was', () => {
    const { finding, tables } = pageOfActor('belmark');
    assert.deepEqual(
      tables.map(({ title, bodies }) => [title.name, ...bodies.flatMap(({ rows }) => rows.map(({ of }) => of.name))]),
      [
        ['Ardel river talks', 'Inspection of the dam', 'Water releases', 'Dredging', 'Border market'],
        ['Border market talks', 'Border market'],
      ],
    );
    assert.deepEqual(
      [finding.words, finding.last?.of.name, finding.last?.day],
      [
        'In our record, Belmark has moved on 1 of the 3 topics on which two or more rounds state its stance, last on',
        'Inspection of the dam',
        '20–21 May 2033',
      ],
    );
  });

  test('has one table for each process on the page of a topic', () => {
    assert.deepEqual(
      pageOfTopic('border-market').tables.map(({ id, title }) => [id, title.name]),
      [
        ['stances-ardel-river-talks', 'Ardel river talks'],
        ['stances-border-market-talks', 'Border market talks'],
      ],
    );
  });

  test('has the parties of each issue together on the page of a process', () => {
    const library = libraryOf('three-rounds');
    const process = library.processes.get('ardel-river-talks') ?? assert.fail();
    const { finding, table } = processStances(process, contextOf(library));
    assert.match(finding.words, /^In our record, parties have moved on \d of the \d issues/);
    const [first] = table.bodies;
    assert.deepEqual([first?.topic?.name, ...(first?.rows.map(({ of }) => of.name) ?? [])], ['Inspection of the dam', 'Belmark', 'Quessa']);
  });

  for (const [id, shown, rounds, since] of [
    ['the newest rounds', ['2033'], ['2033-05-vella'], '2032-10-vella'],
    ['an earlier year', ['2032'], ['2032-10-vella'], '2032-10-vella'],
    ['both', ['2033', '2032'], ['2033-05-vella', '2032-10-vella'], '2032-10-vella'],
  ] as const) {
    test(`looks back beyond the rounds of its page, and never ahead: ${id}`, () => {
      const all = libraryOf('three-rounds').topics.get('dam-inspection')?.positions ?? assert.fail();
      const page = all.filter(({ briefing }) => shown.some((year) => briefing.id.startsWith(year)));
      const course = coursesOn(page, all).find(({ party }) => party === 'quessa');
      assert.deepEqual([course?.statements.map(({ briefing }) => briefing.id), course?.since.briefing.id], [rounds, since]);
    });
  }

  test('shows the rounds of its year alone on the page of a year, eight to a table', () => {
    const library = longLibrary();
    const pages = hubPages(library.actors.get('norvania') ?? assert.fail()).filter((page) => page.year);
    assert.equal(pages.length, 3);
    for (const page of pages) {
      const { tables } = actorPage(page, contextOf(library)).stances;
      assert.deepEqual(
        tables.map(({ rounds }) => rounds.length),
        [8, 8, 4],
      );
      const rounds = tables.flatMap((table) => table.rounds.map(({ link }) => link.href));
      assert.ok(rounds.every((href) => href.startsWith(`/readout/briefings/${page.year}-`)));
    }
  });
});
