import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkPassages } from '../../src/reader/check-passages.ts';
import { readSourceText } from '../../src/reader/source-text.ts';
import { readFixture } from '../support/edited-content.ts';
import { PROCESS, problemsWith, processFile, roundFile } from '../support/round-files.ts';

const MAY = 'briefings/2031-05-solvik.md';
const WIRE = 'sources/lake-wire.yaml';
const wire = (published = '2031-05-02') =>
  `name: Lake Wire\nkind: news-report\npublisher: Lake Wire\npublished: ${published}\nparagraphs: 3\naddress: https://example.com/wire\n`;
const lake = { [PROCESS]: processFile() };
const may = (report: string, quote = '') =>
  roundFile({
    event: 'first: 2031-05-01',
    floated: { f1: `reports: [{ source: lake-wire, ${report}${quote && `, quote: "${quote}"`} }]` },
  });
const words = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

/** Reports of another outlet on a point of a round in May, and what the reader says. */
const CASES: [what: string, report: string, lines: string[]][] = [
  ['in the words of an outlet that the briefing does not list', 'says: confirms, quote: A boat is to sail.', []],
  [
    'in our words, with a passage of that outlet',
    'says: adds, text: It is to sail at night., cites: [{ source: lake-wire, paragraph: 2 }]',
    [],
  ],
  ['of somebody whom it quotes', 'says: differs, speaker: mira-solen, quote: There will be no boat.', []],
  ['of 40 words', `says: confirms, quote: "${words('boat', 40)}"`, []],
  [
    'of 41 words',
    `says: confirms, quote: "${words('boat', 41)}"`,
    ['12:61  long-quotation  The quotation has 41 words, but may have at most 40. Shorten it, or paraphrase.'],
  ],
  ['without words', 'says: confirms', ['12:17  wrong-form  A report needs a "quote", a "text" or both. Add one, or remove the report.']],
  [
    'that says something else',
    'says: confirm, text: X.',
    ['12:44  unknown-value  "says" is "confirm" but has to be one of "confirms", "adds", "differs". Did you mean "confirms"?'],
  ],
  [
    'of a paragraph that the outlet does not have',
    'says: adds, text: X., cites: [{ source: lake-wire, paragraph: 4 }]',
    [
      '12:100  unknown-paragraph  The source "lake-wire" has no paragraph "4": it has 3 paragraphs. Cite one that exists, or correct the source\'s entry.',
    ],
  ],
  [
    'with a link that leads nowhere',
    'says: adds, text: "So says [the envoy](actor:mira-sole)."',
    ['12:77  unknown-actor  There is no actor "mira-sole". Did you mean "mira-solen"?'],
  ],
];

describe('the report of another outlet', () => {
  for (const [what, report, lines] of CASES) {
    test(what, () =>
      assert.deepEqual(
        problemsWith({ ...lake, [WIRE]: wire(), [MAY]: may(report) }),
        lines.map((line) => `${MAY}:${line}`),
      ),
    );
  }

  test('of a source that does not exist', () => {
    const [line = ''] = problemsWith({ ...lake, [MAY]: may('says: adds, text: X.') });
    assert.equal(
      line,
      `${MAY}:12:27  unknown-source  There is no source "lake-wire". Add it with "npm run new -- source", or name one that exists: "harbour-gazette", "solvik-communique".`,
    );
  });

  for (const [what, published, doubt] of [
    ['before the talks', '2031-04-30', ', before the talks began on 2031-05-01.'],
    ['in a month before the talks', '2031-04', ', before the talks began on 2031-05-01.'],
    ['after the briefing', '2032-01', ', after the briefing was last revised on 2031-12-31.'],
    ['on the day of the talks', '2031-05-01', ''],
    ['in the month of the talks', '2031-05', ''],
  ] as const) {
    test(`that was published ${what} is ${doubt ? 'doubted' : 'not doubted'}`, () => {
      const doubted = `${MAY}:12:27  warning: impossible-day  The source "lake-wire" of this report was published on ${published}${doubt} Correct the wrong date.`;
      assert.deepEqual(problemsWith({ ...lake, [WIRE]: wire(published), [MAY]: may('says: adds, text: X.') }), doubt ? [doubted] : []);
    });
  }

  test('is doubted for its day once, however many points it is held against', () => {
    const twice = ['f1', 'f2'].map((id) => [id, 'reports: [{ source: lake-wire, says: adds, text: X. }]']);
    const file = roundFile({ event: 'first: 2031-05-01', floated: Object.fromEntries(twice) });
    assert.deepEqual(problemsWith({ ...lake, [WIRE]: wire('2031-04-30'), [MAY]: file }), [
      `${MAY}:12:27  warning: impossible-day  The source "lake-wire" of this report was published on 2031-04-30, before the talks began on 2031-05-01. Correct the wrong date.`,
    ]);
  });

  for (const letters of [
    'سيبحر القارب ليلا',
    'הסירה תפליג בלילה',
    'Лодка выйдет ночью',
    'Το πλοίο φεύγει τη νύχτα',
    '船将在夜间出发',
    'Tekne gece çıkacak',
  ]) {
    test(`is sound in any script: ${letters}`, () =>
      assert.deepEqual(problemsWith({ ...lake, [WIRE]: wire(), [MAY]: may(`says: confirms, text: "${letters}."`, letters) }), []));
  }
});

const TEXT = 'There is to be a boat.\n\nIt is to sail at night.\n\nسيبحر القارب ليلا.\n';

/** What is said of the passages of a briefing or a process, held against the text of an outlet. */
function findingsIn(files: Record<string, string>): string[] {
  const edits = Object.entries({ ...lake, [WIRE]: wire(), ...files }).map(([file, to]) => ({ file, to }));
  const { briefings, processes } = readFixture('sound', ...edits);
  const entries = [briefings.get('2031-05-solvik') ?? assert.fail(), processes.get('lake-talks') ?? assert.fail()];
  const { problems } = checkPassages(entries, new Map([['lake-wire', readSourceText('lake-wire', TEXT)]]));
  return problems.map(({ line, column, rule, message }) => `${line}:${column}  ${rule}  ${message}`);
}

const meeting = (cite: string) =>
  processFile(`rounds:\n  - { name: Dorn, first: 2031-04, text: They met., cites: [{ source: lake-wire, ${cite} }] }\n`);

describe('held against the text of its source', () => {
  for (const [what, files, lines] of [
    ['the words of a report are found anywhere', { [MAY]: may('says: confirms', 'sail at night') }, []],
    [
      'the words of a report are found in the passage that it cites',
      { [MAY]: may('says: confirms, cites: [{ source: lake-wire, paragraph: 2 }]', 'sail at night') },
      [],
    ],
    ['words of any script are found', { [MAY]: may('says: confirms, cites: [{ source: lake-wire, paragraph: 3 }]', 'سيبحر القارب') }, []],
    [
      'words that the source does not have are not',
      { [MAY]: may('says: confirms', 'sail at noon') },
      ['12:61  passage-not-found  "lake-wire" does not have "sail at noon". The nearest passage is "sail at night." in ¶2.'],
    ],
    [
      'words of another paragraph than the one cited are not',
      { [MAY]: may('says: confirms, cites: [{ source: lake-wire, paragraph: 1 }]', 'sail at night') },
      ['12:107  passage-not-found  ¶1 of "lake-wire" does not have "sail at night". It is in ¶2.'],
    ],
    [
      'the first words of a passage that a report cites are looked for',
      { [MAY]: may('says: adds, text: X., cites: [{ source: lake-wire, paragraph: 2, from: by day }]') },
      ['12:109  passage-not-found  ¶2 of "lake-wire" does not have "by day". The nearest passage is "be a" in ¶1.'],
    ],
    [
      'the first words of a passage that a round without a briefing cites are found',
      { [MAY]: may('says: adds, text: X.'), [PROCESS]: meeting('paragraph: 1, from: a boat') },
      [],
    ],
    [
      'or not found',
      { [MAY]: may('says: adds, text: X.'), [PROCESS]: meeting('paragraph: 1, from: a ship') },
      ['4:101  passage-not-found  ¶1 of "lake-wire" does not have "a ship". The nearest passage is "to sail" in ¶2.'],
    ],
  ] as [string, Record<string, string>, string[]][]) {
    test(what, () => assert.deepEqual(findingsIn(files), lines));
  }
});
