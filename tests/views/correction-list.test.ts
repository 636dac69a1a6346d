import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Library } from '../../src/model/library/records.ts';
import { correctionsOf, newestCorrections } from '../../src/views/list/correction-list.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';
import { realLibrary } from '../support/libraries.ts';
import { longLibrary } from '../support/long-library.ts';
import { contextOf } from '../support/view-context.ts';

const ROUND = '/readout/briefings/2031-03-second-round/';

/** Returns what the page of the newest corrections says, a line for each. */
function linesOf(library: Library): string[] {
  return newestCorrections(contextOf(library)).days.flatMap(({ date, corrections }) => [
    date.words,
    ...corrections.map(({ point, record, words, successor, former }) =>
      [
        point?.label,
        record.name,
        record.href.replace(ROUND, '…/'),
        words,
        successor?.href.replace(ROUND, '…/'),
        former?.href.replace(ROUND, '…/'),
      ]
        .filter(Boolean)
        .join(' | '),
    ),
  ]);
}

suite('The list of corrections', () => {
  test('has every change of points and every revision of briefings by day, newest first, with the reason and the former wording', () => {
    assert.deepEqual(linesOf(libraryOf('sound')), [
      '21 March 2031',
      'F2 | A night boat in summer | …/f2/#change-1 | Withdrawn: It was a misprint.',
      '20 March 2031',
      'A ferry, and no toll | …/#revision-2 | Revised: Superseded F1.',
      'F1 | A night boat | …/f1/#change-1 | Superseded: F2 says more. | …/f2/',
      '12 March 2031',
      'A ferry, and no toll | …/#revision-1 | Revised: Added the words of the communiqué.',
      'A1 | One ferry | …/a1/#change-1 | Reworded: The communiqué was published. | …/a1/#v-2031-03-10',
    ]);
  });

  test('leaves out the issue of points, which corrects nothing', () => {
    assert.deepEqual(linesOf(realLibrary()), []);
  });

  test('keeps letters of every script, with their direction', () => {
    const library = libraryOf('sound', { file: BRIEFING, from: 'title: A ferry, and no toll', to: 'title: عبّارة واحدة' });
    const [record] = newestCorrections(contextOf(library)).days[1]?.corrections ?? [];
    assert.deepEqual([record?.record.name, record?.record.dir], ['عبّارة واحدة', 'rtl']);
  });

  test('says on which talks each record is', () => {
    const { days } = newestCorrections(contextOf(libraryOf('sound')));
    const talks = new Set(days.flatMap(({ corrections }) => corrections.map((each) => `${each.talks.name} → ${each.talks.href}`)));
    assert.deepEqual([...talks], [`Lake Ost talks, Solvik → ${ROUND}`]);
  });

  test('has a page for each year once there are too many for one, and all of them on those pages', () => {
    const library = longLibrary();
    const spread = {
      ...library,
      briefings: library.briefings.map((briefing, index) => ({
        ...briefing,
        data: { ...briefing.data, revisions: [{ date: `${2029 + (index % 3)}-05-01`, note: 'One.' }] },
      })),
    };
    const context = contextOf(spread);
    const { years, days } = newestCorrections(context);
    assert.deepEqual(
      years?.years.map(({ year, href }) => [year, href]),
      [
        ['2031', '/readout/corrections/2031/'],
        ['2030', '/readout/corrections/2030/'],
        ['2029', '/readout/corrections/2029/'],
      ],
    );
    assert.deepEqual([...new Set(days.map(({ date }) => date.date.slice(0, 4)))], ['2031']);
    for (const year of ['2031', '2030', '2029']) {
      const list = correctionsOf(year, context);
      assert.ok(list && list.days.length > 0 && list.days.every(({ date }) => date.date.startsWith(year)), year);
    }
    assert.equal(correctionsOf('2028', context), undefined);
  });
});
