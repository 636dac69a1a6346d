import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { briefingsOn, hubPages, monthPages, yearPages } from '../../src/model/library/hub-pages.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { sourcePage } from '../../src/views/entry/source-page.ts';
import { topicPage } from '../../src/views/entry/topic-page.ts';
import { briefingsOf } from '../../src/views/list/briefing-list.ts';
import { busyYear, heldOn } from '../support/busy-year.ts';
import { longLibrary } from '../support/long-library.ts';
import { contextOf } from '../support/view-context.ts';

const MONTHS = ['12', '11', '10', '09', '08', '07', '06', '05', '04', '03', '02', '01'];

const library = busyYear();
const context = contextOf(library);
const actor = library.actors.get('norvania') ?? assert.fail();
const topic = library.topics.get('ferry-line') ?? assert.fail();
const pagesOf = (year: string, month?: string) => {
  const isIt = (page: { year?: string; month?: string }) => page.year === year && page.month === month;
  const [ofActor, ofTopic] = [hubPages(actor).find(isIt), hubPages(topic).find(isIt)];
  return [actorPage(ofActor ?? assert.fail(), context), topicPage(ofTopic ?? assert.fail(), context)] as const;
};

describe('a year of which more is said than a page has room for', () => {
  test('has a page for each month, at the address of the year and the month; rounds of no known month come last', () => {
    assert.deepEqual(
      monthPages([actor]).map(({ path }) => path),
      [...MONTHS, 'undated'].map((month) => `/actors/norvania/2031/${month}/`),
    );
    assert.deepEqual(
      yearPages([actor]).map(({ path }) => path),
      ['/actors/norvania/2031/', '/actors/norvania/2030/'],
    );
  });

  test('has everything on the pages of its months, and once', () => {
    const inYear = actor.points.filter(({ briefing }) => briefing.id.startsWith('2031'));
    const inMonths = monthPages([actor]).flatMap(({ record }) => record.points);
    assert.equal(inMonths.length, inYear.length);
    assert.deepEqual(new Set(inMonths), new Set(inYear));
  });

  test('lists its rounds by month, with the number of points, and leads to the months', () => {
    for (const { rounds } of pagesOf('2031')) {
      assert.deepEqual(
        rounds?.parts.map(({ title, href, rows }) => `${title}: ${rows.length} (${href?.split('/').slice(4).join('/')})`).slice(-3),
        ['February 2031: 2 (2031/02/)', 'January 2031: 2 (2031/01/)', '2031, month not known: 3 (2031/undated/)'],
      );
      assert.ok(rounds?.parts.every(({ rows }) => rows.every(({ counts }) => counts.some((count) => count > 0))));
    }
  });

  test('leaves the rest to the months', () => {
    const [ofActor, ofTopic] = pagesOf('2031');
    assert.deepEqual(
      [ofActor.roles.items, ofActor.passages, ofTopic.passages, ofActor.stances.tables, ofTopic.stances.tables],
      [[], [], [], [], []],
    );
    assert.ok([...ofActor.points, ...ofTopic.points].every(({ items, none }) => items.length === 0 && !none));
  });

  test('is told from its months by the title, and each leads to the others', () => {
    const shown = (...period: Parameters<typeof pagesOf>) =>
      pagesOf(...period).map(({ title, years }) => {
        const here = [years?.newest, ...(years?.years ?? []), ...(years?.months ?? [])].filter((link) => !link?.href);
        return [title.name, here.map((link) => link && ('year' in link ? link.year : link.name)).join()];
      });
    assert.deepEqual(shown('2031'), [
      ['Norvania, 2031', '2031'],
      ['Ferry line, 2031', '2031'],
    ]);
    assert.deepEqual(shown('2031', '05'), [
      ['Norvania, May 2031', 'May'],
      ['Ferry line, May 2031', 'May'],
    ]);
    assert.deepEqual(shown('2031', 'undated'), [
      ['Norvania, 2031, month not known', 'month not known'],
      ['Ferry line, 2031, month not known', 'month not known'],
    ]);
  });

  test('is split into months on the pages of actors and topics alone, and only where it is long', () => {
    assert.deepEqual(monthPages(library.sources.values()), []);
    const page = hubPages(library.sources.get('solvik-communique') ?? assert.fail())[0];
    assert.equal(sourcePage(page, context).years?.months, undefined);
    assert.deepEqual(pagesOf('2030')[0].years?.months, undefined);
  });

  test('stays whole if all of it is of one month', () => {
    const march = longLibrary();
    assert.deepEqual(monthPages(march.actors.values()), []);
    assert.ok(yearPages([march.actors.get('norvania') ?? assert.fail()]).every(({ record }) => briefingsOn(record).length > 0));
  });
});

test('a list of the briefings of one year has its months, the newest first', () => {
  const many = heldOn(Array.from({ length: 60 }, (_, at) => `${2030 + (at % 2)}-0${1 + (at % 3)}-10`));
  assert.deepEqual(
    briefingsOf('2031', contextOf(many))?.table.parts.map(({ title, href, rows }) => [title, href, rows.length]),
    [
      ['March 2031', undefined, 10],
      ['February 2031', undefined, 10],
      ['January 2031', undefined, 10],
    ],
  );
});
