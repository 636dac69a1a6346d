import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { yearLinks } from '../../src/views/list/year-links.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const context = contextOf(libraryOf('sound'));
const years = [
  { year: '2032', path: '/briefings/year/2032/' },
  { year: '2031', path: '/briefings/year/2031/' },
];
const shown = (year?: string) => {
  const links = yearLinks({ years, year, newest: '/briefings/' }, context);
  return links && [links.newest, ...links.years].map(({ href }) => href ?? 'here');
};

describe('the links among the pages of years', () => {
  test('lead from the newest to every year', () =>
    assert.deepEqual(shown(), ['here', '/readout/briefings/year/2032/', '/readout/briefings/year/2031/']));

  test('lead from a year to the newest and to the other years', () =>
    assert.deepEqual(shown('2031'), ['/readout/briefings/', '/readout/briefings/year/2032/', 'here']));

  test('are left out where there is one page only', () =>
    assert.equal(yearLinks({ years: [], newest: '/briefings/' }, context), undefined));
});
