import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { coursesOn, type StanceCourseView } from '../../src/views/entry/stance-course-view.ts';
import { topicPage } from '../../src/views/entry/topic-page.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { longLibrary } from '../support/long-library.ts';
import { contextOf } from '../support/view-context.ts';

/** Returns a row as a reader sees it, without its sources. */
function rowOf({ of, now, round, since, notSince, others }: StanceCourseView): string[] {
  const words = ({ stance, hedge, text }: StanceCourseView['now']) =>
    [stance.label, ...(hedge ? [`(${hedge})`] : []), ...(text ? ['with a text'] : [])].join(' ');
  return [
    `${of.name}: ${words(now)}`,
    ...[round?.name, notSince, since, others?.title].flatMap((each) => each ?? []),
    ...(others?.statements ?? []).map(({ stance, round }) => `- ${words(stance)} · ${round.name}`),
  ];
}

function topicRows(topic: string, ...edits: Edit[]): string[][] {
  const library = libraryOf('three-rounds', ...edits);
  const [page] = hubPages(library.topics.get(topic) ?? assert.fail(`There is no ${topic}.`));
  return topicPage(page, contextOf(library)).stances.flatMap(({ items }) => items.map(rowOf));
}

describe('where a party stands, as a record over time', () => {
  test('says the stance of now, since when, how often it moved, and keeps hedges of earlier ones', () => {
    assert.deepEqual(topicRows('dam-inspection'), [
      [
        'Belmark: commits',
        '20–21 May 2033, Vella',
        '“commits” in our record since 20 May 2033; stated in 3 rounds, moved twice',
        'In 2 earlier rounds',
        '- accepts (possible) with a text · 8–9 February 2033, Marsk',
        '- refuses · 12–13 October 2032, Vella',
      ],
      [
        'Quessa: wants with a text',
        '20–21 May 2033, Vella',
        '“wants” in our record since 12 October 2032; stated in 2 rounds, unmoved',
        'In an earlier round',
        '- wants with a text · 12–13 October 2032, Vella',
      ],
    ]);
  });

  test('says that a later round does not state it', () => {
    const [belmark] = topicRows('dredging');
    assert.deepEqual(belmark, [
      'Belmark: wants with a text',
      '8–9 February 2033, Marsk',
      'Not stated in the round since.',
      '“proposed” in our record since 12 October 2032; stated in 2 rounds, unmoved',
      'In an earlier round',
      '- proposed · 12–13 October 2032, Vella',
    ]);
  });

  test('says that a stance was hedged at first, where it no longer is', () => {
    const edit = {
      file: 'briefings/2033-05-vella.md',
      from: 'topic: dam-inspection, stance: commits',
      to: 'topic: dam-inspection, stance: accepts',
    };
    const [belmark] = topicRows('dam-inspection', edit);
    assert.equal(belmark?.[2], '“accepts” in our record since 8 February 2033 (at first possible); stated in 3 rounds, moved once');
  });

  test('says nothing of time where no round states a stance', () => {
    const [belmark] = topicRows('fishing-zone');
    assert.deepEqual(belmark, ['Belmark: not stated']);
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
      '8–9 February 2033, Marsk',
      'Not stated in the round since.',
      '“accepts” in our record since 8 February 2033; stated in 2 rounds, moved once',
      'In 2 other rounds',
      '- not stated with a text · 20–21 May 2033, Vella',
      '- refuses · 12–13 October 2032, Vella',
    ]);
  });

  test('is told apart by process on the page of an actor', () => {
    const library = libraryOf('three-rounds');
    const [page] = hubPages(library.actors.get('belmark') ?? assert.fail());
    const { positions } = actorPage(page, contextOf(library));
    assert.deepEqual(
      positions.items.map(({ title, items }) => [title?.name, ...items.map(({ of }) => of.name)]),
      [
        ['Ardel river talks', 'Water releases', 'Inspection of the dam', 'Dredging', 'Border market'],
        ['Border market talks', 'Border market'],
      ],
    );
  });

  test('has one section for each process on the page of a topic', () => {
    const library = libraryOf('three-rounds');
    const [page] = hubPages(library.topics.get('border-market') ?? assert.fail());
    assert.deepEqual(
      topicPage(page, contextOf(library)).stances.map(({ id, title }) => [id, title]),
      [
        ['stances-ardel-river-talks', 'Where the parties stand: Ardel river talks'],
        ['stances-border-market-talks', 'Where the parties stand: Border market talks'],
      ],
    );
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

  test('shows the statements of its year alone on the page of a year', () => {
    const library = longLibrary();
    const pages = hubPages(library.actors.get('norvania') ?? assert.fail()).filter((page) => page.year);
    assert.equal(pages.length, 3);
    for (const page of pages) {
      const rounds = actorPage(page, contextOf(library)).positions.items.flatMap(({ items }) =>
        items.map(({ round }) => round?.href ?? ''),
      );
      assert.equal(rounds.length, 20);
      assert.ok(rounds.every((href) => href.startsWith(`/readout/briefings/${page.year}-`)));
    }
  });
});
