import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actorList, type EntryList, processList, topicList } from '../../src/views/list/entry-list.ts';
import type { IndexCell } from '../../src/views/list/index-table.ts';
import { newestSources, sourcesOf } from '../../src/views/list/source-list.ts';
import { libraryOf } from '../support/edited-content.ts';
import { realLibrary } from '../support/libraries.ts';
import { longLibrary } from '../support/long-library.ts';
import { madeLibrary } from '../support/made-library.ts';
import { contextOf } from '../support/view-context.ts';

const cellWords = (cell: IndexCell) => ('count' in cell ? String(cell.count) : cell.words);

/** Returns the rows of a list as lines: the letter, if there is one, and below it what its columns have. */
function linesOf({ tables }: EntryList): string[] {
  return tables.flatMap(({ title, parts }) => [
    ...(title ? [`# ${title}`] : []),
    ...parts.flatMap(({ letter, rows }) => [
      ...(letter ? [letter] : []),
      ...rows.map(({ link, line, cells }) => [link.name, line, ...cells.map(cellWords)].join(' | ')),
    ]),
  ]);
}

describe('the list of sources', () => {
  test('says in columns what each is, who published it and when, how often it is cited and in which round last', () => {
    assert.deepEqual(linesOf(newestSources(contextOf(libraryOf('three-rounds')))), [
      'A call about the river | News report. Based on Lake Wire. | Marsk Dispatch | 20 April 2033 | 1 | April 2033',
      'Communiqué of the Vella talks | Joint statement. | Government of Sund | 13 October 2032 | 16 | 12–13 October 2032',
      'Dam to open in June | News report. | Lake Wire | 14 October 2032 | 1 | 12–13 October 2032',
      'Envoys meet in Orvik | Official statement. | Government of Sund | 5 December 2032 | 1 | 4 December 2032',
      'Joint statement of the second Vella round | Joint statement. | Government of Sund | 21 May 2033 | 20 | 20–21 May 2033',
      'Ministers speak by telephone | News report. | Lake Wire | 19 April 2033 | 1 | April 2033',
      'Note on the technical round in Marsk | Official statement. | Government of Sund | 9 February 2033 | 17 | 8–9 February 2033',
      'Readout of the Marsk round | Official statement. | Government of Belmark | 10 February 2033 | 4 | 8–9 February 2033',
      'Silence after Orvik | News report. | Quessa Herald | 6 December 2032 | 1 | 4 December 2032',
      'Two countries, one market | News report. | Quessa Herald | 16 November 2032 | 5 | 15 November 2032',
      '“Water in June”, says agency | News report. Based on Lake Wire. | Quessa Herald | 15 October 2032 | 1 | 12–13 October 2032',
      'Μηχανικοί στο φράγμα | News report. | I Potami | 11 February 2033 | 1 | 8–9 February 2033',
      'Μία επιθεώρηση, όχι δύο | News report. | I Potami | 23 May 2033 | 1 | 20–21 May 2033',
      'המים יזרמו | News report. | Ha-Gesher | 22 May 2033 | 1 | 20–21 May 2033',
      'بيان حول جولة مارسك | Official statement. | Government of Quessa | 10 February 2033 | 4 | 8–9 February 2033',
      'مسؤول ينفي موعد يونيو | News report. | Al-Nahr | 15 October 2032 | 1 | 12–13 October 2032',
    ]);
  });

  test('is in the order of what it shows: the titles, without articles', () => {
    const edit = {
      file: 'sources/solvik-communique.yaml',
      from: 'title: Communiqué on the second round of the Lake Ost talks',
      to: 'title: The zone',
    };
    const [first, second] = newestSources(contextOf(libraryOf('sound', edit))).tables[0]?.parts[0]?.rows ?? [];
    assert.deepEqual([first?.link.name, second?.link.name], ['the Harbour Gazette', 'The zone']);
  });

  test('leads to the document itself', () => {
    const [table] = newestSources(contextOf(realLibrary())).tables;
    const links = table?.parts.flatMap(({ rows }) => rows.flatMap(({ original }) => original ?? []));
    assert.ok(links && links.length > 3 && links.every((link) => link.href.startsWith('http')));
  });

  test('has letters to jump to on the page of a year with more than 40', () => {
    const [table] = sourcesOf('2030', contextOf(longLibrary()))?.tables ?? [];
    assert.deepEqual(table?.letters, [{ name: 'C', href: '#sources-c' }]);
    assert.deepEqual(
      table?.parts.map(({ letter, fragment, rows }) => [letter, fragment, rows.length]),
      [['C', 'sources-c', 70]],
    );
  });
});

describe('a list of entries', () => {
  const context = contextOf(madeLibrary(130));

  for (const [name, list] of [
    ['actors', actorList],
    ['topics', topicList],
    ['processes', processList],
    ['sources', newestSources],
  ] as const) {
    test(`has no two lines that read alike, in the order of the names: ${name}`, () => {
      for (const { parts } of list(context).tables) {
        const lines = parts.flatMap(({ rows }) =>
          rows.map(({ link, line, cells }) => [link.name, line, ...cells.map(cellWords)].join(' | ')),
        );
        assert.deepEqual(lines, [...new Set(lines)]);
      }
    });

    test(`has a column for each head, and letters that lead to their rows: ${name}`, () => {
      for (const { heads, letters, parts } of list(context).tables) {
        for (const { rows } of parts) for (const { cells } of rows) assert.equal(cells.length + 1, heads.length);
        assert.deepEqual(
          letters.map(({ href }) => decodeURIComponent(href)),
          parts.flatMap(({ fragment }) => (fragment ? [`#${fragment}`] : [])),
        );
      }
    });
  }

  test('has at most a hundred', () => {
    const sizes = [actorList, topicList].map(
      (list) => list(contextOf(madeLibrary(130))).tables.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows)).length,
    );
    assert.ok(
      sizes.every((size) => size > 0 && size <= 100),
      String(sizes),
    );
  });
});
