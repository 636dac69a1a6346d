import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '../../src/reader/problem.ts';
import { readFixture } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

const FIRST = '{"collection":"briefings","id":"2031-01-first-round","issued":"2031-03-10"}\n';
const SECOND = '{"collection":"briefings","id":"2031-03-second-round","issued":"2031-03-10"}\n';
const FERRY = '{"collection":"topics","id":"ferry-line","issued":"2031-03-10"}\n';
const A3 = '{"briefing":"2031-03-second-round","id":"a3","kind":"agreed","number":3,"issued":"2031-03-10","status":"current"}\n';
const R1 = '{"briefing":"2031-03-second-round","id":"r1","kind":"red-line","number":1,"issued":"2031-03-10","status":"current"}\n';
const F1 =
  '{"briefing":"2031-03-second-round","id":"f1","kind":"floated","number":1,"issued":"2031-03-10","status":"superseded","successor":"f2"}\n';
const NO_ROW =
  'bad-row  A row has to be one JSON object, such as {"collection":"topics","id":"hotline","issued":"2026-11-24"}, with nothing after it. Restore the row from the history of the repository.';
const TO_DECIDE =
  'Nothing is issued twice: if both rows are for the same thing, delete the one with the later day; if not, give the newer thing another id.';

/** Changes one row of the ledger, which has to stand there once. */
const row = (name: string, from: string, to: string, ...expect: string[]) => ({
  name,
  file: 'ledger.jsonl',
  from,
  to,
  expect: expect.map((line) => `ledger.jsonl:${line}`),
});
/** Puts rows after the first one. */
const more = (name: string, rows: string, ...expect: string[]) => row(name, FIRST, FIRST + rows, ...expect);
/** Changes a word of one row. */
const word = (name: string, of: string, from: string, to: string, ...expect: string[]) => row(name, of, of.replace(from, to), ...expect);

testProblems('a line of the ledger', [
  row('that is cut', FERRY, `${FERRY.slice(0, 40)}\n`, `10:41  ${NO_ROW}`),
  row('that two rows share', FERRY, FERRY.trim() + FERRY, `10:64  ${NO_ROW}`),
  row('with a comma after it', FERRY, `${FERRY.trim()},\n`, `10:64  ${NO_ROW}`),
  row('that is a list', FERRY, `[${FERRY.trim()}]\n`, `10:1  ${NO_ROW}`),
  row('that is YAML, and not JSON', FERRY, '{collection: topics, id: ferry-line}\n', `10:2  ${NO_ROW}`),
  word(
    'with a key twice',
    FERRY,
    '}',
    ',"issued":"2031-04-01"}',
    '10:64  bad-row  "issued" occurs twice in this row. Delete the wrong one.',
  ),
  word(
    'with a key twice, once in an escape',
    A3,
    '"number"',
    '"stat\\u0075s":"withdrawn","number"',
    '17:121  bad-row  "status" occurs twice in this row. Delete the wrong one.',
  ),
  word(
    'of a collection that only a later version knows',
    FERRY,
    'topics',
    'treaties',
    '10:15  unknown-value  "collection" is "treaties" but has to be one of "briefings", "processes", "actors", "topics", "sources".',
  ),
  word('with a field that only a later version knows', FERRY, '}', ',"by":"x"}', '10:64  unknown-key  There is no field "by" here.'),
  word(
    'that has lost what it is a row of',
    FERRY,
    '"collection":"topics",',
    '',
    '10:1  missing-field  "collection" is missing. Add it: one of "briefings", "processes", "actors", "topics", "sources".',
  ),
  row('after blank lines', FERRY, `\n  \n${FERRY}`),
  row('with spaces and an escape', FERRY, '{ "collection": "topics", "id": "ferry\\u002dline", "issued": "2031-03-10" }\n'),
  row('that ends as on Windows', FERRY, FERRY.replace('\n', '\r\n')),
  row('that stands in another place', A3 + R1, R1 + A3),
]);

testProblems('a row of the ledger held against the others', [
  more(
    'that two branches gave another status',
    A3.replace('current', 'withdrawn'),
    `18:41  stale-ledger  "briefings/2031-03-second-round/a3" has a different status or successor at 2:41. Run "npm run ledger" to record what the briefing says.`,
  ),
  more(
    'of an entry issued on two days',
    FIRST.replace('03-10', '04-10'),
    `2:63  conflicting-rows  "briefings/2031-01-first-round" was issued on 2031-04-10 here and on 2031-03-10 at 1:63. ${TO_DECIDE}`,
  ),
  more(
    'of a point issued on two days',
    A3.replace('03-10', '03-11'),
    `18:82  conflicting-rows  "briefings/2031-03-second-round/a3" was issued on 2031-03-10 here and on 2031-03-11 at 2:82. ${TO_DECIDE}`,
  ),
  word(
    'whose number is another’s',
    A3,
    '"number":3',
    '"number":4',
    '17:71  wrong-form  The number is not the one in the id. Restore the row from the history of the repository.',
  ),
  word(
    'whose kind is not that of its letter',
    A3,
    '"kind":"agreed"',
    '"kind":"floated"',
    '17:53  reused-identifier  "a3" was issued as floated on 2031-03-10, but its letter stands for agreed. Restore the row from the history of the repository.',
  ),
  word(
    'of a day that is not in the calendar',
    A3,
    '2031-03-10',
    '2031-02-30',
    '17:82  wrong-form  February 2031 has no day 30: it has 28 days.',
  ),
  word(
    'that has itself as its successor',
    F1,
    '"f2"',
    '"f1"',
    '20:130  stale-ledger  "f1", which the row of "f1" names as its successor, is the point itself. Run "npm run ledger" to record what the briefing says.',
  ),
  word(
    'whose successor was never issued',
    F1,
    '"f2"',
    '"f9"',
    '20:130  stale-ledger  "f9", which the row of "f1" names as its successor, was never issued. Run "npm run ledger" to record what the briefing says.',
  ),
  more(
    'of a point of a briefing that was never issued',
    A3.replace('2031-03-second', '2031-03-secnd'),
    '2:13  lost-row  The ledger has rows for points of the briefing "2031-03-secnd-round" but none for the briefing itself. Restore its row from the history of the repository. Did you mean "2031-03-second-round"?',
  ),
  row(
    'of a briefing that is gone from the ledger, but for its points',
    SECOND,
    '',
    '15:13  lost-row  The ledger has rows for points of the briefing "2031-03-second-round" but none for the briefing itself. Restore its row from the history of the repository.',
  ),
  word(
    'of a collection that has no such entry, while another has',
    FERRY,
    'ferry-line',
    'norvania',
    '1:1  not-issued  The topic "ferry-line" has not been issued. Run "npm run ledger" to issue it.',
    '10:29  lost-entry  The topic "norvania", issued on 2031-03-10, is gone. Restore the file, or add the id to the "formerIds" of the entry that it has become.',
  ),
]);

testProblems('a ledger of the former form', [
  {
    name: 'with a key twice',
    file: 'ledger.json',
    to: '{\n  "entries": [\n    {"collection":"topics","id":"ferry-line","id":"toll","issued":"2031-03-10"}\n  ],\n  "points": []\n}\n',
    expect: ['ledger.json:3:46  bad-yaml  "id" occurs twice in this group of fields. Delete one of the two, or combine them.'],
  },
  {
    name: 'beside that of today, which it contradicts',
    file: 'ledger.json',
    to: '{\n  "entries": [\n    {"collection":"topics","id":"ferry-line","issued":"2031-03-11"}\n  ],\n  "points": []\n}\n',
    expect: [
      'ledger.json:1:1  two-ledgers  There is a ledger in the old form here as well as "ledger.jsonl". Run "npm run ledger" to combine the rows of both there.',
      `ledger.json:3:55  conflicting-rows  "topics/ferry-line" was issued on 2031-03-11 here and on 2031-03-10 at ledger.jsonl:10:51. ${TO_DECIDE}`,
    ],
  },
]);

test('what leaves every identifier what it is, is only doubted', () => {
  const rows = FIRST + FIRST.replaceAll(':"', ': "') + A3.replace('03-10', '03-09');
  const { problems } = readFixture('sound', { file: 'ledger.jsonl', from: A3, to: '' }, { file: 'ledger.jsonl', from: FIRST, to: rows });
  assert.deepEqual(formatProblems(problems).split('\n').slice(1, -2), [
    'ledger.jsonl:2:34  warning: repeated-row  "briefings/2031-01-first-round" is also listed at 1:32. Run "npm run ledger" to keep one of them.',
    'ledger.jsonl:3:82  warning: early-row  "a3" was issued on 2031-03-09, before its briefing, "2031-03-second-round", on 2031-03-10. Look in the history of the repository for the right day.',
  ]);
});
