import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import type { RoundGroup } from '../../src/views/entry/by-process.ts';
import { topicPage } from '../../src/views/entry/topic-page.ts';
import { actorList, topicList } from '../../src/views/list/entry-list.ts';
import type { PointItem } from '../../src/views/point/point-link.ts';
import { libraryOf } from '../support/edited-content.ts';
import { threeRounds } from '../support/three-rounds.ts';
import { contextOf } from '../support/view-context.ts';

function pageOfActor(id: string, library = threeRounds.library) {
  return actorPage(hubPages(library.actors.get(id) ?? assert.fail(`There is no ${id}.`))[0], contextOf(library));
}

function pageOfTopic(id: string, library = threeRounds.library) {
  return topicPage(hubPages(library.topics.get(id) ?? assert.fail(`There is no ${id}.`))[0], contextOf(library));
}

/** Returns the lines of groups, each group under its title. */
function linesOf<T>(groups: RoundGroup<T>[], lineOf: (item: T) => string): string[] {
  return groups.flatMap(({ title, items }) => [...(title ? [`# ${title.name}`] : []), ...items.map(lineOf)]);
}

const pointLine = ({ label, title, detail }: PointItem) => `${label} ${title} · ${detail}`;

describe('a list on the page of an actor or a topic', () => {
  test('is in groups by process, that of the newest round first, and its points newest first', () => {
    const agreed = pageOfActor('quessa').points.find(({ id }) => id === 'agreed');
    assert.deepEqual(linesOf(agreed?.items ?? [], pointLine), [
      '# Ardel river talks',
      'A1 Water in June and July · Jointly agreed by Belmark and Quessa · 20–21 May 2033, Vella',
      'A2 Two inspections a year · Jointly agreed by Belmark and Quessa · 20–21 May 2033, Vella',
      'A3 Readings of the gauges published · Jointly agreed by Belmark and Quessa · 20–21 May 2033, Vella',
      'A1 Water in June and July · Jointly agreed by Belmark and Quessa · 8–9 February 2033, Marsk',
      'A2 The hotline stays · Claimed by Quessa · 8–9 February 2033, Marsk',
      'A1 Water in June · Jointly agreed by Belmark and Quessa · 12–13 October 2032, Vella',
      'A2 A hotline within 30 days · Jointly agreed by Belmark and Quessa · 12–13 October 2032, Vella',
      '# Border market talks',
      'A1 The bridge open at night · Claimed by Quessa · 15 November 2032, Tolna',
    ]);
  });

  test('has no titles where all is of one process, which stands at the head of the page', () => {
    const { processes, points } = pageOfTopic('new-dams');
    assert.deepEqual(
      processes.map(({ name, href }) => [name, href]),
      [['Ardel river talks', '/readout/processes/ardel-river-talks/']],
    );
    assert.deepEqual(
      linesOf(
        points.flatMap(({ items }) => items),
        pointLine,
      ),
      [
        'R1 No new dam upstream · Red line, held by Quessa · 20–21 May 2033, Vella',
        'R2 Again no new dam upstream · Red line, held by Quessa · 8–9 February 2033, Marsk',
        'R2 No new dam upstream · Red line, held by Quessa · 12–13 October 2032, Vella',
      ],
    );
  });

  for (const [name, dir] of [
    ['محادثات نهر أردل', 'rtl'],
    ['שיחות ארדל', 'rtl'],
    ['Переговори про Ардел', undefined],
    ['Συνομιλίες', undefined],
    ['阿德尔河会谈', undefined],
    ['Irmak görüşmeleri', undefined],
  ] as const) {
    test(`names a process in every script, in its direction: ${name}`, () => {
      const file = 'processes/ardel-river-talks.yaml';
      const { processes, passages } = pageOfActor(
        'belmark',
        libraryOf('three-rounds', { file, from: 'name: Ardel river talks', to: `name: ${name}` }),
      );
      for (const title of [processes[0], passages[0]?.title]) assert.deepEqual([title?.name, title?.dir], [name, dir]);
    });
  }

  test('has talks of no process last, under a title of their own, with the name of the talks', () => {
    const relation = `    relations:
      - relation: changes
        to: 2032-11-tolna/f1
        process: border-market-talks
        cites: [{ source: marsk-note, paragraph: 7, from: "to move the market of Tolna", to: "to the dam" }]
`;
    const alone = libraryOf(
      'three-rounds',
      { file: 'briefings/2032-11-tolna.md', from: 'process: border-market-talks\n', to: '' },
      { file: 'briefings/2033-02-marsk.md', from: relation, to: '' },
    );
    const { passages } = pageOfActor('belmark', alone);
    assert.deepEqual(
      linesOf(passages, ({ place }) => place),
      [
        '# Ardel river talks',
        'The dam · 20–21 May 2033, Vella · paragraph 1',
        'The dam · 8–9 February 2033, Marsk · paragraph 2',
        'The water · 12–13 October 2032, Vella · paragraph 1',
        '# Other talks',
        'Border market talks · Tolna · 15 November 2032 · paragraph 1',
      ],
    );
  });

  test('says of every part in the talks which round it was in, newest first', () => {
    const roles = linesOf(pageOfActor('lev-marin').roles.items, ({ form, talks }) => `${form} · ${talks.name}`);
    assert.deepEqual(roles, [
      'member · Ardel river talks · Vella · 20–21 May 2033',
      'office · Ardel river talks · Marsk · 8–9 February 2033',
      'member · Ardel river talks · Marsk · 8–9 February 2033',
    ]);
  });

  test('lists a relationship that two rounds state with each', () => {
    const { ties } = pageOfActor('lev-marin');
    assert.deepEqual(
      linesOf(ties, ({ words, to, round }) => `${words} ${to.name} · ${round?.name}`),
      [
        'represents Belmark · 20–21 May 2033, Vella',
        'represents Belmark · 8–9 February 2033, Marsk',
        'replaces Ines Vargo · 8–9 February 2033, Marsk',
      ],
    );
  });

  const { actors, topics } = threeRounds.library;
  for (const [id, groups] of [
    ...Array.from(actors.keys(), (id) => [`the actor ${id}`, pageOfActor(id).points] as const),
    ...Array.from(topics.keys(), (id) => [`the topic ${id}`, pageOfTopic(id).points] as const),
  ]) {
    test(`has no two lines that read alike: ${id}`, () => {
      const lines = groups.flatMap(({ items }) => items.flatMap((group) => group.items.map(pointLine)));
      assert.deepEqual(lines, [...new Set(lines)]);
    });
  }
});

describe('the list of all actors, or of all topics', () => {
  const items = [actorList, topicList].flatMap((list) =>
    list(contextOf(threeRounds.library)).tables.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows)),
  );

  test('says when the newest round was that names each', () => {
    const latest = new Map(
      items.map(({ link, cells }) => [link.name, cells.flatMap((cell) => ('words' in cell ? cell.words : [])).at(-1)]),
    );
    assert.deepEqual(
      ['Ines Vargo', 'Sund', 'Hotline', 'Fishing zone'].map((name) => latest.get(name)),
      ['8–9 February 2033', '20–21 May 2033', '8–9 February 2033', '20–21 May 2033'],
    );
  });
});
