import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BRIEFING, type Edit, problemsOf } from '../support/edited-content.ts';

const MANY = 20_000;
const many = (write: (number: number) => string, count = MANY) => Array.from({ length: count }, (_, number) => write(number)).join('');
const TOPIC = 'topics/ferry-line.yaml';
const ROW = '{"collection":"topics","id":"harbour-lights","issued":"2031-03-10"}\n';
const topic = (more: string): Edit => ({ file: TOPIC, to: `name: Ferry line\ndefinition: The ferry.\nformerIds: [ferries]\n${more}` });
const rows = (write: (number: number) => string): Edit => ({ file: 'ledger.jsonl', from: ROW, to: ROW + many(write) });

describe('mistakes by the thousand are told in under 2 s and 50 lines, with the count of those that are not named', () => {
  const cases: [name: string, edit: Edit, rest: RegExp][] = [
    ['20,000 fields that do not exist', topic(many((number) => `k${number}: 1\n`)), /:14:1 {2}unknown-key {2}.* 19990 more times/],
    [
      '20,000 of them in quotation marks and escapes',
      topic(many((number) => `"\\x6b${number}":\n`, 15_000)),
      /unknown-key {2}.* 14990 more times/,
    ],
    ['20,000 of them of other scripts', topic(many((number) => `ق${number}: 1\n`, 18_000)), /unknown-key {2}.* 17990 more times/],
    [
      '20,000 of them in a list',
      topic(`parts:\n${many((number) => `  - { x${number}: 1 }\n`, 14_000)}`),
      /:4:1 {2}unknown-key {2}There is no field "parts"/,
    ],
    [
      '998 items with 12 of them each',
      {
        file: BRIEFING,
        from: '\npositions:\n',
        to: `\npositions:\n${many((number) => `  - {${many((key) => `k${number}x${key}: 1, `, 12)}}\n`, 998)}`,
      },
      /unknown-key {2}.* 11966 more times/,
    ],
    ['999 values of the wrong type', topic(`otherNames:\n${many(() => '  - { x: 1 }\n', 999)}`), /wrong-type {2}.* 989 more times/],
    ['15,000 keys that stand twice', topic(many((number) => `k${number}: 1\nk${number}: 2\n`, 10_000)), /bad-yaml {2}.*occurs twice/],
    [
      '20,000 fields of a row',
      { file: 'ledger.jsonl', from: ROW, to: ROW.replace('}', `${many((number) => `,"k${number}":1`)}}`) },
      /unknown-key {2}.* 19990 more times/,
    ],
    [
      '20,000 rows with a field that does not exist',
      rows((number) => `{"collection":"topics","id":"t${number}","isued":"2031-03-10"}\n`),
      /unknown-key {2}.* 19990 more times/,
    ],
    ['20,000 lines that are no rows', rows(() => '{\n'), /bad-row {2}.* 19990 more times/],
    ['20,000 rows of one identifier, of another day', rows(() => ROW.replace('03-10', '03-11')), /conflicting-rows {2}.* 19990 more times/],
    [
      '20,000 entries that are gone',
      rows((number) => `{"collection":"topics","id":"t${number}","issued":"2031-03-10"}\n`),
      /lost-entry {2}.* 19990 more times/,
    ],
    [
      '20,000 briefings that are gone but for a point',
      rows((number) => `{"briefing":"b${number}","id":"a1","kind":"agreed","number":1,"issued":"2031-03-10","status":"current"}\n`),
      /lost-row {2}.* 19990 more times/,
    ],
    ['20,000 marks of a merge', topic(many(() => '>>>>>>> x\n')), /merge-conflict {2}/],
  ];
  for (const [name, edit, rest] of cases) {
    test(name, () => {
      // What the processor does for this process: other work on the machine does not count.
      const start = process.cpuUsage();
      const lines = problemsOf('sound', edit);
      const seconds = process.cpuUsage(start).user / 1_000_000;
      assert.ok(lines.length > 0 && lines.length <= 50, `${lines.length} lines`);
      assert.match(lines.join('\n'), rest);
      assert.ok(seconds < 2, `${seconds} s`);
    });
  }

  test('eleven of one sort are all named', () =>
    assert.equal(problemsOf('sound', topic(many((number) => `k${number}: 1\n`, 11))).length, 11));
});
