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
    [`${JUNE}:9:10  unknown-process  There is no process "lake-talk". Did you mean "lake-talks"?`],
  ],
  [
    'a process by its former id',
    { [PROCESS]: processFile('formerIds: [ost-round]\n'), [MAY]: may(), [JUNE]: roundFile({ process: 'ost-round' }) },
    [`${JUNE}:9:10  unknown-process  There is no process "ost-round". Did you mean "lake-talks"?`],
  ],
  [
    'a predecessor by its former id',
    { ...lake, [MAY]: may('formerIds: [2030-spring-meeting]\n'), [JUNE]: june('follows: 2030-spring-meeting\n') },
    [`${JUNE}:10:10  unknown-briefing  There is no briefing "2030-spring-meeting". Did you mean "2031-05-solvik"?`],
  ],
  [
    'a link to a process by its former id',
    {
      [PROCESS]: processFile('formerIds: [ost-round]\n'),
      [MAY]: may().replace('(actor:norvania) met', '(actor:norvania) met in [the talks](process:ost-round)'),
    },
    [`${MAY}:12:35  unknown-process  There is no process "ost-round". Did you mean "lake-talks"?`],
  ],
  [
    'a predecessor that is misspelled, once',
    { ...lake, [MAY]: may(), [JUNE]: june('follows: 2031-05-solvyk\n') },
    [`${JUNE}:10:10  unknown-briefing  There is no briefing "2031-05-solvyk". Did you mean "2031-05-solvik"?`],
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
    'a round that follows one of which no source gives the day',
    { ...lake, [MAY]: may('', 'places: []'), [JUNE]: june('follows: 2031-05-solvik\n') },
    [],
  ],
  [
    'a round that follows one from after the day to which its briefing is current',
    {
      ...lake,
      [MAY]: may('follows: 2031-06-dorn\n', 'places: []').replace('asOf: 2031-12', 'asOf: 2031-05'),
      [JUNE]: june(),
    },
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
