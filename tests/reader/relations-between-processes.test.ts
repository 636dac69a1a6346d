import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROCESS, problemsWith, processFile, roundFile } from '../support/round-files.ts';

const MAY = 'briefings/2031-05-solvik.md';
const JUNE = 'briefings/2031-06-dorn.md';
const lake = { [PROCESS]: processFile() };
const ice = { 'processes/ice-talks.yaml': processFile('', 'Talks on the ice') };
const may = (process: string) => roundFile({ event: 'first: 2031-05-01', process, floated: { f1: 'notes: [X.]', f4: 'notes: [X.]' } });
const june = (process: string, ...relations: string[]) =>
  roundFile({ event: 'first: 2031-06-01', process, floated: { f1: `relations: [${relations.join(', ')}]` } });
const to = (relation: string, point: string, more = '') => `{ relation: ${relation}, to: 2031-05-solvik/${point}${more} }`;

/** Relations from one process to another, with the process of the round in June and that of the one in May. */
const PROCESSES: [what: string, own: string, other: string, relations: string[], lines: string[]][] = [
  ['another process that it names', 'lake-talks', 'ice-talks', [to('answers', 'f1', ', process: ice-talks')], []],
  ['a process that it names as a round of none', '', 'lake-talks', [to('answers', 'f1', ', process: lake-talks')], []],
  ['a round of no process either', '', '', [to('answers', 'f1')], []],
  [
    'another process that it does not name, once',
    'lake-talks',
    'ice-talks',
    [to('answers', 'f1'), to('answers', 'f4')],
    [
      '12:44  wrong-process  "2031-05-solvik" belongs to the process "ice-talks", and this briefing to "lake-talks". Write "process: ice-talks" here, or correct "to".',
    ],
  ],
  [
    'another process than the one that it names',
    'ice-talks',
    'ice-talks',
    [to('answers', 'f1', ', process: lake-talks')],
    [
      '12:72  wrong-process  "2031-05-solvik" belongs to the process "ice-talks", and not to "lake-talks". Write "process: ice-talks" here, or correct "to".',
    ],
  ],
  [
    'a process that does not exist',
    'lake-talks',
    'ice-talks',
    [to('answers', 'f1', ', process: ice-talk')],
    ['12:72  unknown-process  There is no process "ice-talk". Did you mean "ice-talks"?'],
  ],
  [
    'a process, where the briefing has forgotten its own',
    '',
    'lake-talks',
    [to('answers', 'f1'), to('answers', 'f4')],
    [
      '11:44  wrong-process  "2031-05-solvik" belongs to the process "lake-talks", and this briefing to none. Add "process: lake-talks" to the briefing or, if it belongs to no process, to the relation.',
    ],
  ],
  [
    'a round that has forgotten its process',
    'lake-talks',
    '',
    [to('answers', 'f1'), to('answers', 'f4')],
    [
      '12:44  wrong-process  "2031-05-solvik" belongs to no process, and this briefing to "lake-talks". Add "process" to "2031-05-solvik", or correct "to".',
    ],
  ],
];

describe('a relation leads to', () => {
  for (const [what, own, other, relations, lines] of PROCESSES) {
    test(what, () => {
      const files = {
        ...lake,
        ...ice,
        [MAY]: may(other),
        [JUNE]: june(own, ...relations),
      };
      assert.deepEqual(
        problemsWith(files).filter((line) => !line.includes('unused-process')),
        lines.map((line) => `${JUNE}:${line}`),
      );
    });
  }
});

describe('the note of a relation', () => {
  for (const note of [
    'أول ما ذُكر، وفق الميناء.',
    'לדברי הנמל.',
    'По словам порта.',
    'Κατά το λιμάνι.',
    '据港口称。',
    'Limana göre, ilk kez.',
  ]) {
    test(`is sound in any script, and its links are checked: ${note}`, () => {
      const noted = (link: string) => june('lake-talks', to('changes', 'f1', `, note: "${note} [F1](${link})"`));
      assert.deepEqual(problemsWith({ ...lake, [MAY]: may('lake-talks'), [JUNE]: noted('point:2031-05-solvik/f1') }), []);
      const [line = ''] = problemsWith({ ...lake, [MAY]: may('lake-talks'), [JUNE]: noted('point:2031-05-solvik/f8') });
      const column = `      relations: [${to('changes', 'f1', `, note: "${note} [F1](`)}`.length - 1;
      assert.ok(line.startsWith(`${JUNE}:12:${column}  unknown-point  The briefing "2031-05-solvik" has no point "f8".`), line);
    });
  }
});
