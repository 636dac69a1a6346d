import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROCESS, problemsWith, processFile, roundFile } from '../support/round-files.ts';

const MAY = 'briefings/2031-05-solvik.md';
const TEXT = 'text: They are said to have met., cites: [{ source: harbour-gazette }]';
const rounds = (...lines: string[]) => `rounds:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
const like = (name: string) =>
  `warning: look-alike-round  "${name}" has the days and a place of the round of the briefing "2031-05-solvik". If the two are one round, remove it here; if not, correct the day or the place.`;

/** Rounds without a briefing, beside a briefing on a round in Solvik from 1 to 3 May 2031. */
const CASES: [what: string, lines: string[], expect: string[]][] = [
  ['on another day', [`name: Sölvik, first: 2031-05-04, places: [Solvik], ${TEXT}`], []],
  ['in another place', [`name: Dorn, first: 2031-05-01, places: [Dorn], ${TEXT}`], []],
  ['in no place that is known', [`name: A meeting, first: 2031-05-01, ${TEXT}`], []],
  ['on the same day', [`name: Solvik, first: 2031-05-01, places: [Solvik], ${TEXT}`], [`4:28  ${like('Solvik')}`]],
  ['on a day within it', [`name: Solvik, first: 2031-05-02, places: [Solvik], ${TEXT}`], [`4:28  ${like('Solvik')}`]],
  ['on days around it', [`name: Solvik, first: 2031-04-30, last: 2031-05-09, places: [Solvik], ${TEXT}`], [`4:28  ${like('Solvik')}`]],
  ['in the same month, as far as that is known', [`name: Solvik, first: 2031-05, places: [Solvik], ${TEXT}`], [`4:28  ${like('Solvik')}`]],
  ['in one of its places, in capitals', [`name: Solvik, first: 2031-05-01, places: [Dorn, SOLVIK], ${TEXT}`], [`4:28  ${like('Solvik')}`]],
  [
    'that stand there twice',
    [`name: Dorn, first: 2031-06, places: [Dorn], ${TEXT}`, `name: Dorn again, first: 2031-06-02, places: [Dorn], ${TEXT}`],
    [
      '5:32  warning: look-alike-round  "Dorn again" has the days and a place of "Dorn". If the two are one round, remove it here; if not, correct the day or the place.',
    ],
  ],
  [
    'that end before they begin',
    [`name: Dorn, first: 2031-06-02, last: 2031-06-01, ${TEXT}`],
    ['4:44  wrong-order  The last day, 2031-06-01, is before the first, 2031-06-02.'],
  ],
  ['that end in the month in which they begin', [`name: Dorn, first: 2031-06-02, last: 2031-06, ${TEXT}`], []],
  [
    'with a place that is none',
    [`name: A call, first: 2031-06, places: [telephone], ${TEXT}`],
    ['4:46  warning: place-is-a-mode  "telephone" is not a place: it says how they met. Remove it, and write "mode: telephone".'],
  ],
  [
    'with a place twice',
    [`name: Dorn, first: 2031-06, places: [Dorn, Dorn], ${TEXT}`],
    ['4:50  listed-twice  "Dorn" is already in this list. Put the two into one.'],
  ],
  ['without a cite', ['name: Dorn, first: 2031-06, text: They are said to have met.'], ['4:5  missing-field  "cites" is missing. Add it.']],
  [
    'that cite a source that does not exist',
    ['name: Dorn, first: 2031-06, text: They met., cites: [{ source: harbour-gazete }]'],
    ['4:70  unknown-source  There is no source "harbour-gazete". Did you mean "harbour-gazette"?'],
  ],
  [
    'that cite a paragraph that its source does not have',
    ['name: Dorn, first: 2031-06, text: They met., cites: [{ source: solvik-communique, paragraph: 9 }]'],
    [
      '4:100  unknown-paragraph  The source "solvik-communique" has no paragraph "9": it has 4 paragraphs and a standfirst. Cite one that exists, or correct the source\'s entry.',
    ],
  ],
];

describe('rounds without a briefing', () => {
  for (const [what, lines, expect] of CASES) {
    test(what, () => {
      const files = {
        [PROCESS]: processFile(rounds(...lines)),
        [MAY]: roundFile({ event: 'places: [Solvik], first: 2031-05-01, last: 2031-05-03' }),
      };
      assert.deepEqual(
        problemsWith(files),
        expect.map((line) => `${PROCESS}:${line}`),
      );
    });
  }

  for (const [place, spelled] of [
    ['דמשק', 'דַמֶשֶק'],
    ['الدوحة', 'الدوحه'],
    ['Мінск', 'МІНСК'],
    ['Αθήνα', 'ΑΘΗΝΑ'],
    ['日内瓦', '日内瓦'],
    ['Cenevre’de', "CENEVRE'DE"],
  ]) {
    test(`are the same in ${place} and in ${spelled}`, () => {
      const files = {
        [PROCESS]: processFile(rounds(`name: Solvik, first: 2031-05-01, places: ["${spelled}"], ${TEXT}`)),
        [MAY]: roundFile({ event: `places: ["${place}"], first: 2031-05-01` }),
      };
      assert.deepEqual(problemsWith(files), [`${PROCESS}:4:28  ${like('Solvik')}`]);
    });
  }

  test('are no look-alikes of the rounds of another process', () => {
    const files = {
      [PROCESS]: processFile(rounds(`name: Solvik, first: 2031-05-01, places: [Solvik], ${TEXT}`)),
      'processes/ice-talks.yaml': processFile('', 'Talks on the ice'),
      [MAY]: roundFile({ process: 'ice-talks', event: 'places: [Solvik], first: 2031-05-01' }),
      'briefings/2031-06-dorn.md': roundFile({ event: 'first: 2031-06-01' }),
    };
    assert.deepEqual(problemsWith(files), []);
  });
});
