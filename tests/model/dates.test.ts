import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { eventDays, eventLine, formatDate, formatSpan } from '../../src/model/library/dates.ts';
import { libraryOf } from '../support/edited-content.ts';

describe('a date, written as far as it is known', () => {
  for (const [date, written] of [
    ['2031', '2031'],
    ['2031-01', 'January 2031'],
    ['2031-12', 'December 2031'],
    ['2031-01-01', '1 January 2031'],
    ['2031-12-31', '31 December 2031'],
    ['2032-02-29', '29 February 2032'],
  ] as const) {
    test(`${date}: ${written}`, () => assert.equal(formatDate(date), written));
  }
});

describe('a span of days', () => {
  for (const [first, last, written] of [
    ['2031-03-02', '2031-03-02', '2 March 2031'],
    ['2031-03-02', '2031-03-04', '2–4 March 2031'],
    ['2031-01-30', '2031-02-02', '30 January–2 February 2031'],
    ['2031-12-31', '2032-01-01', '31 December 2031–1 January 2032'],
  ] as const) {
    test(`from ${first} to ${last}: ${written}`, () => assert.equal(formatSpan(first, last), written));
  }
});

describe('days are those of the calendar', () => {
  const machine = process.env.TZ;
  after(() => {
    if (machine === undefined) delete process.env.TZ;
    else process.env.TZ = machine;
  });
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) {
    test(`on a machine in the zone ${zone}`, async () => {
      process.env.TZ = zone;
      const dates = await import(`../../src/model/library/dates.ts?zone=${zone}`);
      assert.equal(dates.formatDate('2031-01'), 'January 2031');
      assert.equal(dates.formatDate('2031-01-01'), '1 January 2031');
      assert.equal(dates.formatSpan('2031-02-28', '2031-03-01'), '28 February–1 March 2031');
    });
  }
});

describe('the line of an event', () => {
  test('says what the talks were, where and when, or that the days are not stated', () => {
    assert.deepEqual(
      libraryOf('sound').briefings.map(({ data }) => eventLine(data)),
      ['Lake Ost talks · Solvik · 2–4 March 2031', 'Lake Ost talks · Solvik · date not stated'],
    );
  });

  test('one day that is known stands for both', () => {
    const { event } = libraryOf('sound').briefings[1]?.data ?? assert.fail('the sound fixture has two briefings');
    assert.equal(eventDays({ ...event, first: '2031-01-05' }), '5 January 2031');
    assert.equal(eventDays({ ...event, last: '2031-01-06' }), '6 January 2031');
  });
});
