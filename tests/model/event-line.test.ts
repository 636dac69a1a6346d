import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { besideName, eventLine, eventName, roundLine } from '../../src/model/library/event-line.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

const EVENT = '  places: [Solvik]\n  first: 2031-03-02\n  last: 2031-03-04\n';

describe('the line that names a round of talks', () => {
  const cases: [what: string, event: string, line: string, name: string][] = [
    ['in one place', EVENT, 'Lake Ost talks · Solvik · 2–4 March 2031', 'Lake Ost talks, Solvik'],
    [
      'in several places',
      '  places: [Muscat, Rome, جنيف]\n  first: 2031-03\n',
      'Lake Ost talks · Muscat, Rome and جنيف · March 2031',
      'Lake Ost talks, Muscat, Rome and جنيف',
    ],
    ['online', '  mode: online\n  first: 2031-03-02\n', 'Lake Ost talks · online · 2 March 2031', 'Lake Ost talks, online'],
    [
      'by telephone',
      '  mode: telephone\n  first: 2031-03-02\n',
      'Lake Ost talks · by telephone · 2 March 2031',
      'Lake Ost talks, by telephone',
    ],
    ['in writing', '  mode: writing\n  first: "2031"\n', 'Lake Ost talks · in writing · 2031', 'Lake Ost talks, in writing'],
    [
      'in a place and online',
      '  places: [Geneva]\n  mode: online\n  last: 2031-03-02\n',
      'Lake Ost talks · Geneva, online · 2 March 2031',
      'Lake Ost talks, Geneva, online',
    ],
    [
      'in person, in a place that no source names',
      '  mode: in-person\n  first: 2031-03-02\n',
      'Lake Ost talks · 2 March 2031',
      'Lake Ost talks',
    ],
    ['indirect, without a place', '  contact: indirect\n  first: 2031-03-02\n', 'Lake Ost talks · 2 March 2031', 'Lake Ost talks'],
    ['without a place or a day', '', 'Lake Ost talks · date not stated', 'Lake Ost talks'],
  ];
  for (const [what, to, line, name] of cases) {
    test(`says where and when: ${what}`, () => {
      const { data } =
        libraryOf('sound', { file: BRIEFING, from: EVENT, to }).briefings.find(({ id }) => id === '2031-03-second-round') ?? assert.fail();
      assert.deepEqual([eventLine(data), eventName(data)], [line, name]);
    });
  }

  const rows: [what: string, event: Parameters<typeof roundLine>[0], words: string][] = [
    ['one day in one place', { first: '2025-08-19', places: ['Paris'] }, '19 August 2025, Paris'],
    ['a span', { first: '2031-03-02', last: '2031-03-04', places: ['Muscat', 'Rome'] }, '2–4 March 2031, Muscat and Rome'],
    ['a month, in no place that a source names', { first: '2025-07', places: [] }, 'July 2025'],
    ['online', { first: '2025-09-17', places: [], mode: 'online' }, '17 September 2025, online'],
    ['without a day', { places: ['باريس'] }, 'date not stated, باريس'],
  ];
  for (const [what, event, words] of rows) {
    test(`says in the row of a process when and where: ${what}`, () => assert.equal(roundLine(event), words));
  }
});

describe('what the name of a round does not say of when and where it was', () => {
  const cases: [name: string, first: string, place: string, beside: string[]][] = [
    ['Baku, 31 July 2025', '2025-07-31', 'Baku', []],
    ['Baku, 31 July 2025', '2025-07-01', 'Baku', ['1 July 2025']],
    ['The meeting in Baku', '2025-07-31', 'Baku', ['31 July 2025']],
    ['Bakuriani, July 2025', '2025-07-31', 'Baku', ['31 July 2025', 'Baku']],
    ['October 2025', '2025-10', 'Baku', ['Baku']],
    ['جولة جنيف', '2025-10', 'جنيف', ['October 2025']],
  ];
  for (const [name, first, place, beside] of cases) {
    test(`${name}: ${beside.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(besideName({ name, first, places: [place] }), beside);
    });
  }
});
