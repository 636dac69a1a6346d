import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Happening } from '../../src/model/schema/briefing.ts';
import { type AxisView, axisView } from '../../src/views/briefing/axis-view.ts';

/** Returns an event from words such as "2031-03-02", "2031", "–" for one without a date, or "2031-06 foreseen". */
function eventOf(words: string): Happening {
  const [date = '', foreseen] = words.split(' ');
  return { title: words, ...(date !== '–' && { date }), foreseen: foreseen === 'foreseen', certainty: 'stated', cites: [] };
}

function axisOf(events: string[], first?: string, last?: string, asOf = '2031-04-01'): AxisView | undefined {
  const event = { name: 'Talks', places: [], ...(first && { first }), ...(last && { last }), cites: [] };
  return axisView({ events: events.map(eventOf), event, asOf });
}

const drawn = (...of: Parameters<typeof axisOf>) => axisOf(...of) ?? assert.fail('There is no axis.');
const words = ({ labels }: AxisView) => labels.map((label) => label.words);

suite('the axis of a timeline', () => {
  test('has days as far apart as they are', () => {
    const [one = 0, two = 0, three = 0] = drawn(['2031-01-01', '2031-01-11', '2031-01-31']).days.map(({ at }) => at);
    assert.ok(Math.abs(three - two - 2 * (two - one)) < 0.1, `${one} ${two} ${three}`);
  });

  test('shows from when to when the talks took place', () => {
    const { round, days } = drawn(['2031-03-01', '2031-03-11'], '2031-03-02', '2031-03-04');
    const [first = 0, last = 0] = days.map(({ at }) => at);
    assert.ok(round && first < round.from && round.to < last);
  });

  const labels: [title: string, events: string[], words: string[]][] = [
    ['numbers events as the list does', ['2031-01-01', '2031-02-01', '2031-03-01'], ['1', '2', '3']],
    ['joins the numbers of one day', ['2031-01-01', '2031-02-01', '2031-02-01', '2031-02-01'], ['1', '2–4']],
    ['joins twenty on one day', ['2031-01-01', ...Array.from({ length: 20 }, () => '2031-03-01')], ['1', '2–21']],
    ['joins those of neighbouring days of a long time', ['2031-01-01', '2031-01-02', '2033-01-01'], ['1–2', '3']],
    ['puts what has no date before all dates, in the order of the list', ['–', '–', '2031-01-01', '2031-03-01'], ['1–2', '3', '4']],
    ['puts what has no date between those around it', ['2031-01-01', '–', '2031-03-01'], ['1', '2', '3']],
    ['puts what is foreseen for the rest of a year after now', ['2031-01-01', '2031 foreseen'], ['1', '2']],
  ];
  for (const [title, events, expected] of labels) test(title, () => assert.deepEqual(words(drawn(events)), expected));

  test('keeps numbers apart in a crowd', () => {
    const crowd = Array.from(
      { length: 60 },
      (_, index) => `2031-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    );
    const places = drawn(crowd.toSorted()).labels.map(({ at }) => at);
    assert.ok(places.every((at, index) => index === 0 || at - (places[index - 1] ?? 0) >= 3));
  });

  const spans: [title: string, events: string[], count: number][] = [
    ['all of a month of which no day is stated', ['2031-01', '2031-03-01'], 1],
    ['all of a year', ['2030', '2031-03-01'], 1],
    ['the time before the first date', ['–', '–', '2031-01-01', '2031-03-01'], 1],
    ['nothing where every day is stated', ['2031-01-01', '2031-03-01'], 0],
  ];
  for (const [title, events, count] of spans) test(`hatches ${title}`, () => assert.equal(drawn(events).spans.length, count));

  test('hatches what is foreseen from now on only', () => {
    const { now, spans: [ahead] = [] } = drawn(['2031-01-01', '2031 foreseen']);
    assert.equal(ahead?.from, now);
  });

  test('shows to which day the briefing is current only if something is to come', () => {
    assert.equal(drawn(['2031-01-01', '2031-03-01']).now, undefined);
    assert.ok(drawn(['2031-01-01', '2031-05-01 foreseen']).now);
  });

  test('labels a long time without events with its days', () => {
    assert.deepEqual(
      drawn(['2031-01-01', '2031-01-05', '2031-03-06']).gaps.map(({ days }) => days),
      [59],
    );
  });

  test('has dates, however short the time', () => {
    assert.deepEqual(
      drawn(['2031-03-02', '2031-03-12']).ticks.map((tick) => tick.words),
      ['2 Mar', '12 Mar'],
    );
    assert.ok(drawn(['2031-01-02', '2031-12-12']).ticks.length >= 2);
  });

  for (const [title, events] of [
    ['no event', []],
    ['no date', ['–', '–']],
    ['one day', ['2031-03-01', '2031-03-01']],
  ] as [string, string[]][]) {
    test(`is none with ${title}`, () => assert.equal(axisOf(events), undefined));
  }

  test('stays within its ends', () => {
    const { labels: numbers, days, spans: all } = drawn(['–', '2031-01-01', '2030', '2031-03-05', '–', '2032 foreseen', '– foreseen']);
    for (const at of [...numbers.map((label) => label.at), ...days.map((day) => day.at), ...all.flatMap(({ from, to }) => [from, to])]) {
      assert.ok(at >= 0 && at <= 100, String(at));
    }
  });
});
