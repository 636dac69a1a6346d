import { BRIEFING } from '../support/edited-content.ts';
import { testProblems } from '../support/problem-cases.ts';

testProblems('the ledger', [
  {
    name: 'a ledger with an unknown status',
    file: 'ledger.jsonl',
    from: '"status":"withdrawn"',
    to: '"status":"gone"',
    expect: [
      'ledger.jsonl:21:105  unknown-value  "status" is "gone" but has to be one of "current", "reworded", "superseded", "withdrawn".',
    ],
  },
  {
    name: 'a ledger with ids and days that cannot be',
    file: 'ledger.jsonl',
    from: '{"collection":"actors","id":"lake-people","issued":"2031-03-10"}',
    to: '{"collection":"actors","id":"Lake People","issued":"2031-02-30"}',
    expect: [
      'ledger.jsonl:6:29  wrong-form  An id is lower-case words joined by hyphens, such as "hakan-fidan".',
      'ledger.jsonl:6:52  wrong-form  February 2031 has no day 30: it has 28 days.',
    ],
  },
  {
    name: 'a ledger with an identifier that no point can have',
    file: 'ledger.jsonl',
    from: '"id":"o1"',
    to: '"id":"o01"',
    expect: [
      'ledger.jsonl:19:41  wrong-form  A point\'s id is the letter of its kind and a number without zeros in front, in lower case, such as "a2".',
    ],
  },
  {
    name: 'an entry that has not been issued',
    file: 'topics/lake-bridge.yaml',
    to: 'name: Lake bridge\ndefinition: A bridge over the lake.\n',
    expect: ['ledger.jsonl:1:1  not-issued  The topic "lake-bridge" has not been issued. Run "npm run ledger" to issue it.'],
  },
  {
    name: 'an entry that was issued and is gone',
    file: 'ledger.jsonl',
    from: '"id":"lake-people"',
    to: '"id":"shore-people"',
    expect: [
      'ledger.jsonl:1:1  not-issued  The actor "lake-people" has not been issued. Run "npm run ledger" to issue it.',
      'ledger.jsonl:6:29  lost-entry  The actor "shore-people", issued on 2031-03-10, is gone. Restore the file, or add the id to the "formerIds" of the entry that it has become.',
    ],
  },
  {
    name: 'an entry that was issued and is a former id now',
    file: 'ledger.jsonl',
    from: '"id":"lake-people","issued":"2031-03-10"}',
    to: '"id":"lake-people","issued":"2031-03-10"}\n{"collection":"actors","id":"myra-solen","issued":"2031-03-10"}',
    expect: [],
  },
  {
    name: 'a briefing that was issued and is gone',
    file: 'ledger.jsonl',
    from: '"id":"2031-01-first-round","issued":"2031-03-10"}',
    to: '"id":"2031-01-first-round","issued":"2031-03-10"}\n{"collection":"briefings","id":"2030-12-talks","issued":"2031-03-10"}',
    expect: [
      'ledger.jsonl:2:32  lost-entry  The briefing "2030-12-talks", issued on 2031-03-10, is gone. Restore the file, or add the id to the "formerIds" of the entry that it has become.',
    ],
  },
  {
    name: 'a point that has not been issued',
    from: '\npositions:',
    to: '  - { id: f3, title: A bridge, text: A bridge., topics: [ferry-line], attribution: press, cites: [{ source: solvik-communique }] }\n\npositions:',
    expect: ['briefings/2031-03-second-round.md:116:11  not-issued  The point "f3" has not been issued. Run "npm run ledger" to issue it.'],
  },
  {
    name: 'a point that was issued and is gone',
    file: 'ledger.jsonl',
    from: '"id":"o1","kind":"off-the-table","number":1,"issued":"2031-03-10","status":"current"}',
    to: '"id":"o1","kind":"off-the-table","number":1,"issued":"2031-03-10","status":"current"}\n{"briefing":"2031-03-second-round","id":"o2","kind":"off-the-table","number":2,"issued":"2031-03-10","status":"current"}',
    expect: [
      'ledger.jsonl:20:41  lost-point  The point "o2" of "2031-03-second-round", issued on 2031-03-10, is gone. Restore it; if it no longer stands, add a change "withdrawn" or "superseded" to it.',
    ],
  },
  {
    name: 'a point that has another number now',
    from: 'id: o1',
    to: 'id: o2',
    expect: [
      'briefings/2031-03-second-round.md:88:9  not-issued  The point "o2" has not been issued. Run "npm run ledger" to issue it.',
      'ledger.jsonl:19:41  lost-point  The point "o1" of "2031-03-second-round", issued on 2031-03-10, is gone. If "o2" is this point under another number, restore the id "o1"; if not, restore the point.',
    ],
  },
  {
    name: 'a point whose status has changed since',
    from: '{ change: withdrawn, date: 2031-03-21, reason: It was a misprint. }',
    to: '{ change: superseded, date: 2031-03-21, reason: A1 has it., successor: a1 }',
    expect: [
      'briefings/2031-03-second-round.md:107:9  stale-ledger  The ledger has "f2" as withdrawn, but it is now superseded, with "a1" as its successor. Run "npm run ledger" to record that.',
    ],
  },
  {
    name: 'a point that is withdrawn since',
    from: '    attribution: press\n    cites: [{ source: solvik-communique, paragraph: 4 }]',
    to: '    attribution: press\n    cites: [{ source: solvik-communique, paragraph: 4 }]\n    changes: [{ change: withdrawn, date: 2031-03-21, reason: A misprint. }]',
    expect: [
      'briefings/2031-03-second-round.md:88:9  stale-ledger  The ledger has "o1" as current, but it is now withdrawn. Run "npm run ledger" to record that.',
    ],
  },
  {
    name: 'a point whose successor has changed since',
    from: 'reason: F2 says more., successor: f2 }',
    to: 'reason: F2 says more., successor: a1 }',
    expect: [
      'briefings/2031-03-second-round.md:96:9  stale-ledger  The ledger has "f1" as superseded, with "f2" as its successor, but it is now superseded, with "a1" as its successor. Run "npm run ledger" to record that.',
    ],
  },
  {
    name: 'a point that is gone while one of another kind has come',
    file: BRIEFING,
    from: '  - id: o1\n    title: Fishing\n    text: Fishing is left aside.\n    topics: [lake-fishing]\n    attribution: press\n    cites: [{ source: solvik-communique, paragraph: 4 }]\n\nfloated:\n',
    to: '  []\n\nfloated:\n  - { id: f3, title: Fishing, text: Fishing., topics: [lake-fishing], attribution: press, cites: [{ source: solvik-communique }] }\n',
    expect: [
      'briefings/2031-03-second-round.md:91:11  not-issued  The point "f3" has not been issued. Run "npm run ledger" to issue it.',
      'ledger.jsonl:19:41  lost-point  The point "o1" of "2031-03-second-round", issued on 2031-03-10, is gone. Restore it; if it no longer stands, add a change "withdrawn" or "superseded" to it.',
    ],
  },
  {
    name: 'a ledger with a field that it does not know',
    file: 'ledger.jsonl',
    from: '"issued":"2031-03-10"}\n{"collection":"actors","id":"lake-people"',
    to: '"isued":"2031-03-10"}\n{"collection":"actors","id":"lake-people"',
    expect: ['ledger.jsonl:5:44  unknown-key  There is no field "isued" here. Did you mean "issued"?'],
  },
  {
    name: 'a point that has another kind than it was issued with',
    file: 'ledger.jsonl',
    from: '"id":"o1","kind":"off-the-table"',
    to: '"id":"o1","kind":"floated"',
    expect: [
      'ledger.jsonl:19:53  reused-identifier  "o1" was issued as floated on 2031-03-10, but its letter stands for off-the-table. Restore the row from the history of the repository.',
    ],
  },
  {
    name: 'a briefing with other errors is not held against the ledger',
    from: 'id: o1',
    to: 'id: f7',
    expect: [
      'briefings/2031-03-second-round.md:88:9  wrong-kind  "f7" is under "Off the table", where ids begin with "o". Move the point, or give it the next free id of its kind.',
    ],
  },
]);
