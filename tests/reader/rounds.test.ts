import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROCESS, problemsWith, processFile, roundFile } from '../support/round-files.ts';

const MAY = 'briefings/2031-05-solvik.md';
const JUNE = 'briefings/2031-06-dorn.md';
const JULY = 'briefings/2031-07-solvik.md';
const may = (more = '', event = 'first: 2031-05-01') => roundFile({ event, more });
const june = (more = '', event = 'first: 2031-06-01') => roundFile({ event, more });
const lake = { [PROCESS]: processFile() };
const ice = { 'processes/ice-talks.yaml': processFile('', 'Talks on the ice') };

/** Rounds, and what the reader says of their order. */
const CASES: [what: string, files: Record<string, string>, lines: string[]][] = [
  ['rounds one after another', { ...lake, [MAY]: may(), [JUNE]: june() }, []],
  ['a round that says which it follows', { ...lake, [MAY]: may(), [JUNE]: june('follows: 2031-05-solvik\n') }, []],
  [
    'a round that follows one of the same day, as its author knows',
    { ...lake, [MAY]: may(), [JUNE]: june('follows: 2031-05-solvik\n', 'first: 2031-05-01') },
    [],
  ],
  [
    'a round that follows one of the same month, as far as that is known',
    { ...lake, [MAY]: may('', 'first: 2031-05'), [JUNE]: june('follows: 2031-05-solvik\n', 'first: 2031-05-01') },
    [],
  ],
  [
    'a process that is misspelled, once',
    { ...lake, [MAY]: may(), [JUNE]: roundFile({ process: 'lake-talk', more: 'follows: 2031-05-solvik\n' }) },
    [`${JUNE}:9:10  unknown-process  There is no process "lake-talk".  Did you mean "lake-talks"?`],
  ],
  [
    'a predecessor that is misspelled, once',
    { ...lake, [MAY]: may(), [JUNE]: june('follows: 2031-05-solvyk\n') },
    [`${JUNE}:10:10  unknown-briefing  There is no briefing "2031-05-solvyk".  Did you mean "2031-05-solvik"?`],
  ],
  [
    'a predecessor that only drafts may name',
    { ...lake, [MAY]: may('draft: true\n'), [JUNE]: june('follows: 2031-05-solvik\n') },
    [
      `${JUNE}:10:10  unknown-briefing  The briefing "2031-05-solvik" is a draft, which has no page yet. Remove the reference until it is published.`,
    ],
  ],
  ['a draft that follows a draft', { ...lake, [MAY]: may('draft: true\n'), [JUNE]: june('draft: true\nfollows: 2031-05-solvik\n') }, []],
  [
    'a round that follows itself',
    { ...lake, [MAY]: may('follows: 2031-05-solvik\n') },
    [`${MAY}:10:10  self-reference  "2031-05-solvik" follows itself. Name the round before it, or leave "follows" out.`],
  ],
  [
    'a round that follows a later one',
    { ...lake, [MAY]: may('follows: 2031-06-dorn\n'), [JUNE]: june() },
    [
      `${MAY}:10:10  not-earlier  This round (2031-05-01) cannot follow "2031-06-dorn", which is later (2031-06-01). Name a round from before, or correct the days.`,
    ],
  ],
  [
    'a round that follows a later one, by its last day',
    { ...lake, [MAY]: may('follows: 2031-06-dorn\n', 'last: 2031-05'), [JUNE]: june('', 'first: 2031-04-30, last: 2031-06-01') },
    [
      `${MAY}:10:10  not-earlier  This round (2031-05) cannot follow "2031-06-dorn", which is later (2031-06-01). Name a round from before, or correct the days.`,
    ],
  ],
  [
    'two rounds that follow each other, once, since the days tell which is wrong',
    { ...lake, [MAY]: may('follows: 2031-06-dorn\n'), [JUNE]: june('follows: 2031-05-solvik\n') },
    [
      `${MAY}:10:10  not-earlier  This round (2031-05-01) cannot follow "2031-06-dorn", which is later (2031-06-01). Name a round from before, or correct the days.`,
    ],
  ],
  [
    'three rounds without days that follow each other, once',
    {
      ...lake,
      [MAY]: may('follows: 2031-07-solvik\n', 'places: []'),
      [JUNE]: june('follows: 2031-05-solvik\n', 'places: []'),
      [JULY]: june('follows: 2031-06-dorn\n', 'places: []'),
    },
    [
      `${MAY}:10:10  circular-reference  The rounds before "2031-05-solvik" lead back to it: "2031-05-solvik" → "2031-07-solvik" → "2031-06-dorn" → "2031-05-solvik". Remove the wrong one.`,
    ],
  ],
  [
    'a round that follows another without a process, with the process that is meant',
    { ...lake, [MAY]: may(), [JUNE]: roundFile({ process: '', event: 'first: 2031-06-01', more: 'follows: 2031-05-solvik\n' }) },
    [
      `${JUNE}:9:10  missing-field  "follows" needs "process": a round follows another of the same process. Add "process: lake-talks", or leave "follows" out.`,
    ],
  ],
  [
    'a round that follows one of another process',
    {
      ...lake,
      ...ice,
      [MAY]: may(),
      [JUNE]: roundFile({ process: 'ice-talks', event: 'first: 2031-06-01', more: 'follows: 2031-05-solvik\n' }),
    },
    [
      `${JUNE}:10:10  wrong-process  "2031-05-solvik" belongs to the process "lake-talks", and this round to "ice-talks". Name a round of "ice-talks", or correct "process" in one of the two.`,
    ],
  ],
  [
    'a round that follows one of no process',
    { ...lake, [MAY]: roundFile({ process: '', event: 'first: 2031-05-01' }), [JUNE]: june('follows: 2031-05-solvik\n') },
    [
      `${JUNE}:10:10  wrong-process  "2031-05-solvik" belongs to no process, and this round to "lake-talks". Name a round of "lake-talks", or correct "process" in one of the two.`,
    ],
  ],
  [
    'two rounds that follow the same one, each of which is doubted',
    { ...lake, [MAY]: may(), [JUNE]: june('follows: 2031-05-solvik\n'), [JULY]: june('follows: 2031-05-solvik\n', 'first: 2031-07-01') },
    [
      `${JUNE}:10:10  warning: shared-predecessor  "2031-07-solvik" follows "2031-05-solvik" too. If one of them follows another round, name that in its "follows".`,
      `${JULY}:10:10  warning: shared-predecessor  "2031-06-dorn" follows "2031-05-solvik" too. If one of them follows another round, name that in its "follows".`,
    ],
  ],
  [
    'a round that follows the one before the last, which is what "follows" is for',
    { ...lake, [MAY]: may(), [JUNE]: june(), [JULY]: june('follows: 2031-05-solvik\n', 'first: 2031-07-01') },
    [],
  ],
  [
    'a process that no briefing belongs to, even if a text links to it',
    { ...lake, ...ice, [MAY]: may().replace('[Norvania]', 'See [the ice](process:ice-talks). [Norvania]') },
    [
      'processes/ice-talks.yaml:1:1  warning: unused-process  No briefing belongs to the process "ice-talks". Write "process: ice-talks" in the briefings on its rounds.',
    ],
  ],
];

describe('the order of the rounds of a process', () => {
  for (const [what, files, lines] of CASES) test(what, () => assert.deepEqual(problemsWith(files), lines));
});

describe('a process in the letters of any script', () => {
  for (const [language, name, note] of [
    ['Arabic', 'محادثات البحيرة', 'جولة أولى مع [النرويج](actor:norvania).'],
    ['Hebrew', 'שיחות האגם', 'סבב ראשון, עם [נורווניה](actor:norvania).'],
    ['Russian', 'Переговоры по озеру', 'Первый раунд с [Норванией](actor:norvania).'],
    ['Greek', 'Συνομιλίες για τη λίμνη', 'Πρώτος γύρος με τη [Νορβανία](actor:norvania).'],
    ['Chinese', '湖区会谈', '与[诺尔瓦尼亚](actor:norvania)的第一轮。'],
    ['Turkish', 'Göl görüşmeleri', 'İlk tur, [Norvanya](actor:norvania) ile.'],
  ] as const) {
    test(`has a name and a note in ${language}`, () => {
      const rounds = `rounds:\n  - { name: ${name}, first: 2031-04, places: [${name}], text: "${note}", cites: [{ source: harbour-gazette }] }\n`;
      const process = processFile(`otherNames: [${name} 2]\nnote: "${note}"\n${rounds}`, name);
      assert.deepEqual(problemsWith({ [PROCESS]: process, [MAY]: may() }), []);
    });

    test(`is told where a link in its note in ${language} leads nowhere`, () => {
      const process = processFile(`note: "${note.replace('norvania', 'norvenia')}"\n`, name);
      const [line = ''] = problemsWith({ [PROCESS]: process, [MAY]: may() });
      const column = 'note: "'.length + note.indexOf('actor:') + 1;
      assert.equal(line, `${PROCESS}:3:${column}  unknown-actor  There is no actor "norvenia".  Did you mean "norvania"?`);
    });
  }

  test('links to a point by its briefing as well, and to none of its own', () => {
    const linking = (point: string) => ({
      [PROCESS]: processFile(`note: See [the boat](point:${point}).\n`),
      [MAY]: may('', 'first: 2031-05-01'),
    });
    assert.deepEqual(problemsWith(linking('2031-03-second-round/f2')), []);
    assert.deepEqual(problemsWith(linking('f2')), [
      `${PROCESS}:3:22  unknown-point  A point belongs to a briefing, and this file is none. Name the briefing as well: "point:<briefing>/f2".`,
    ]);
    assert.deepEqual(problemsWith(linking('2031-03-second-round/f9')), [
      `${PROCESS}:3:22  unknown-point  The briefing "2031-03-second-round" has no point "f9".  Did you mean "f1"?`,
    ]);
  });

  test('may not have a name that looks like that of another entry', () => {
    const [line = ''] = problemsWith({ [PROCESS]: processFile('', 'Тhe ferry'), [MAY]: may() });
    assert.match(line, /^processes\/lake-talks\.yaml:1:7 {2}warning: mixed-scripts {2}The word "Тhe" mixes scripts/);
  });

  test('may not share its name with another entry', () => {
    assert.deepEqual(
      problemsWith({
        ...lake,
        ...ice,
        [MAY]: may(),
        [JUNE]: roundFile({ process: 'ice-talks' }),
        'processes/ice-talks.yaml': processFile('', 'Talks on lake ost'),
      }),
      [
        'processes/lake-talks.yaml:1:7  warning: shared-spelling  "Talks on Lake Ost" is also a name of processes/ice-talks: a search for it finds both. Keep it with only one.',
      ],
    );
  });
});
