import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hubPages } from '../../src/model/library/hub-pages.ts';
import type { Library } from '../../src/model/library/records.ts';
import { actorPage } from '../../src/views/entry/actor-page.ts';
import { topicPage } from '../../src/views/entry/topic-page.ts';
import { briefingsOf, newestBriefings } from '../../src/views/list/briefing-list.ts';
import type { RoundTable } from '../../src/views/list/round-table.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { longLibrary } from '../support/long-library.ts';
import { madeLibrary } from '../support/made-library.ts';
import { contextOf } from '../support/view-context.ts';

/** Returns a table as lines: the heads of its columns, then each year with its rounds. */
function linesOf(table: RoundTable | undefined): string[] {
  if (!table) return [];
  return [
    table.columns.map(({ label }) => label).join(', '),
    ...table.parts.flatMap(({ title, rows }) => [
      title,
      ...rows.map(({ days, talks, counts }) => `${days} | ${talks} | ${counts.join(' ')}`),
    ]),
  ];
}

const listOf = (...edits: Edit[]) => newestBriefings(contextOf(libraryOf('three-rounds', ...edits)));

function pageOf(kind: 'actors' | 'topics', id: string, library: Library = libraryOf('three-rounds')) {
  const context = contextOf(library);
  if (kind === 'actors') return actorPage(hubPages(library.actors.get(id) ?? assert.fail(id))[0], context);
  return topicPage(hubPages(library.topics.get(id) ?? assert.fail(id))[0], context);
}

describe('the table of rounds', () => {
  test('has a row for each briefing by year, the newest first, with the number of points of each kind', () => {
    assert.deepEqual(linesOf(listOf().table), [
      'Agreed, Claimed as agreed, Red lines, Off the table, Unresolved, Floated',
      '2033',
      '20–21 May 2033 | Ardel river talks, Vella · Joint statement | 3 0 1 1 1 1',
      '8–9 February 2033 | Ardel river talks, Marsk · Separate statements | 1 1 2 0 1 2',
      '2032',
      '15 November 2032 | Border market talks, Tolna | 0 1 0 0 0 1',
      '12–13 October 2032 | Ardel river talks, Vella · Joint statement | 2 0 2 1 0 2',
    ]);
  });

  test('counts on the page of an actor or of a topic the points that concern it', () => {
    assert.deepEqual(linesOf(pageOf('actors', 'sund').rounds), [
      'Red lines, Unresolved, Floated',
      '2033',
      '20–21 May 2033 | Ardel river talks, Vella · Joint statement | 0 0 0',
      '8–9 February 2033 | Ardel river talks, Marsk · Separate statements | 1 1 2',
      '2032',
      '12–13 October 2032 | Ardel river talks, Vella · Joint statement | 0 0 0',
    ]);
    assert.deepEqual(linesOf(pageOf('topics', 'new-dams').rounds), [
      'Red lines',
      '2033',
      '20–21 May 2033 | Ardel river talks, Vella · Joint statement | 1',
      '8–9 February 2033 | Ardel river talks, Marsk · Separate statements | 1',
      '2032',
      '12–13 October 2032 | Ardel river talks, Vella · Joint statement | 1',
    ]);
  });

  test('is left out on the page of what one round names', () => {
    assert.equal(pageOf('actors', 'yusuf-nadir').rounds, undefined);
  });

  test('keeps titles of every script, with their direction', () => {
    const edit = { file: 'briefings/2033-05-vella.md', from: 'title: Two inspections a year, and no dredging', to: 'title: זרם דק' };
    const [row] = listOf(edit).table.parts[0]?.rows ?? [];
    assert.deepEqual([row?.link.name, row?.link.dir], ['זרם דק', 'rtl']);
  });

  test('has on the page of a year the rounds of that year alone', () => {
    const list = briefingsOf('2030', contextOf(longLibrary()));
    assert.deepEqual(
      list?.table.parts.map(({ title, rows }) => [title, rows.length]),
      [['March 2030', 20]],
    );
  });
});

describe('the links to the rounds of one party', () => {
  test('lead to the table on the page of the party, the one of the most rounds first', () => {
    const library = madeLibrary(40);
    const parties = library.briefings.flatMap((briefing) => briefing.parties);
    const roundsOf = (id: string) => parties.filter((party) => party === id).length;
    const ids = newestBriefings(contextOf(library)).parties.map(
      ({ href }) => href.match(/^\/readout\/actors\/([^/]+)\/#rounds$/)?.[1] ?? href,
    );
    assert.ok(ids.length > 1);
    assert.deepEqual(
      ids.map(roundsOf),
      ids.map(roundsOf).toSorted((a, b) => b - a),
    );
    for (const id of ids) assert.ok(pageOf('actors', id, library).rounds, id);
  });

  test('are left out where every round has the same parties', () => {
    assert.deepEqual(newestBriefings(contextOf(longLibrary())).parties, []);
  });
});
