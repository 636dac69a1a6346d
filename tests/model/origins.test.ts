import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countOrigins, originOf } from '../../src/model/library/origins.ts';

describe('the origin of a source', () => {
  test('is what it relays', () => assert.equal(originOf({ after: 'Axios', publisher: 'The New Arab' }), 'Axios'));
  test('is its publisher, if it relays nothing', () => assert.equal(originOf({ publisher: 'Axios' }), 'Axios'));

  const counts: [what: string, sources: [publisher: string, after?: string][], count: number][] = [
    ['none', [], 0],
    [
      'two relays of one agency',
      [
        ['Arab News', 'AFP'],
        ['The New Arab', 'AFP'],
      ],
      1,
    ],
    ['an outlet and its relay', [['Axios'], ['The New Arab', 'Axios']], 1],
    ['two outlets', [['Axios'], ['SANA']], 2],
    ['one outlet twice', [['SANA'], ['SANA']], 1],
    ['one outlet in two spellings', [['Al-Ikhbariya'], ['Syria TV', 'al Ikhbariya']], 1],
    ['one outlet in Arabic', [['الإخبارية'], ['سانا', 'الاخبارية']], 1],
    ['two outlets in other scripts', [['Кан'], ['האָרץ'], ['新华社'], ['Ανσα']], 4],
  ];
  for (const [what, sources, count] of counts) {
    test(`is counted once however many give it: ${what}`, () =>
      assert.equal(countOrigins(sources.map(([publisher, after]) => ({ publisher, ...(after && { after }) }))), count));
  }
});
