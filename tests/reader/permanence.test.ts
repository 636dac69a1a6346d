import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeList } from '../../src/model/library/change-list.ts';
import type { Library } from '../../src/model/library/records.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';

/** Where every point stands, and what it says there. */
const points = (library: Library) =>
  Object.fromEntries(library.briefings.flatMap((briefing) => briefing.points.map(({ path, data }) => [path, data.title])));

const addresses = (library: Library) => [
  ...library.briefings.map(({ path }) => path),
  ...[library.actors, library.topics, library.sources].flatMap((entries) => [...entries.values()].map(({ path }) => path)),
];

/** The second briefing as it was first published: nothing reworded, superseded or withdrawn, F2 not yet issued. */
const FIRST_VERSION: Edit[] = [
  {
    file: BRIEFING,
    from: `revisions:
  - { date: 2031-03-12, note: Added the words of the communiqué. }
  - { date: 2031-03-20, note: Superseded F1. }
`,
    to: '',
  },
  {
    file: BRIEFING,
    from: `    title: One ferry
    text: "[Norvania](actor:norvania) and [Estmark](actor:estmark) run *one* [ferry](topic:ferry-line); see [R1](point:r1)."`,
    to: `    title: A ferry
    text: "They run a [ferry](topic:ferry-line)."`,
  },
  {
    file: BRIEFING,
    from: `    changes:
      - change: reworded
        date: 2031-03-12
        reason: The communiqué was published.
        was: { title: A ferry, text: "They run a [ferry](topic:ferry-line)." }
`,
    to: '',
  },
  {
    file: BRIEFING,
    from: `    changes:
      - { change: superseded, date: 2031-03-20, reason: F2 says more., successor: f2 }
  - id: f2
    title: A night boat in summer
    text: A boat by night, in summer.
    topics: [ferry-line]
    attribution: author
    certainty: possible
    cites: [{ source: solvik-communique, paragraph: 4 }]
    changes:
      - { change: withdrawn, date: 2031-03-21, reason: It was a misprint. }
`,
    to: '',
  },
  { file: 'ledger.jsonl', from: '"status":"reworded"', to: '"status":"current"' },
  { file: 'ledger.jsonl', from: '"status":"superseded","successor":"f2"', to: '"status":"current"' },
  {
    file: 'ledger.jsonl',
    from: '{"briefing":"2031-03-second-round","id":"f2","kind":"floated","number":2,"issued":"2031-03-20","status":"withdrawn"}\n',
    to: '',
  },
];

describe('two versions of a briefing, with one point reworded, one superseded and one withdrawn', () => {
  const first = libraryOf('sound', ...FIRST_VERSION);
  const second = libraryOf('sound');

  test('every address of the first stands in the second', () => {
    const later = new Set([...addresses(second), ...Object.keys(points(second))]);
    assert.deepEqual(
      [...addresses(first), ...Object.keys(points(first))].filter((address) => !later.has(address)),
      [],
    );
  });

  test('only the reworded point says something else, and keeps what it said', () => {
    const later = points(second);
    const differing = Object.entries(points(first)).filter(([path, title]) => later[path] !== title);
    assert.deepEqual(differing, [['/briefings/2031-03-second-round/a1/', 'A ferry']]);
    assert.deepEqual(
      changeList(second).flatMap(
        ({ point }) => point?.data.changes.flatMap((change) => ('was' in change ? [change.was.title] : [])) ?? [],
      )[0],
      'A ferry',
    );
  });

  test('what has changed since the first is listed, newest first', () => {
    const known = new Set(changeList(first).map(({ path, fragment }) => `${path}#${fragment}`));
    assert.deepEqual(
      changeList(second)
        .filter(({ path, fragment }) => !known.has(`${path}#${fragment}`))
        .map(({ date, what, point }) => [date, what, point?.label]),
      [
        ['2031-03-21', 'withdrawn', 'F2'],
        ['2031-03-20', 'revised', undefined],
        ['2031-03-20', 'superseded', 'F1'],
        ['2031-03-20', 'issued', 'F2'],
        ['2031-03-12', 'revised', undefined],
        ['2031-03-12', 'reworded', 'A1'],
      ],
    );
  });
});

describe('a change to one item leaves the addresses of all others as they are', () => {
  const before = points(libraryOf('sound'));
  const A3 = `  - id: a3
    title: Lights by the Board
    text: The harbour lights stay lit.
    topics: [harbour-lights]
    parties: [norvania]
    attribution: party
    saidBy: ferry-board
    cites: [{ source: solvik-communique, paragraph: 3 }]
`;
  const cases: [change: string, edits: Edit[], after: Record<string, string>][] = [
    [
      'retitling a point',
      [{ file: BRIEFING, from: 'title: Lights by the Board', to: 'title: The lights' }],
      { ...before, '/briefings/2031-03-second-round/a3/': 'The lights' },
    ],
    ['retitling the briefing', [{ file: BRIEFING, from: 'title: A ferry, and no toll', to: 'title: No toll' }], before],
    [
      'putting the points in another order',
      [
        { file: BRIEFING, from: A3, to: '' },
        { file: BRIEFING, from: 'agreed:\n', to: `agreed:\n${A3}` },
      ],
      before,
    ],
    ['renaming a topic', [{ file: 'topics/harbour-lights.yaml', from: 'name: Harbour lights', to: 'name: Lights of the harbour' }], before],
  ];
  for (const [change, edits, after] of cases) {
    test(change, () => assert.deepEqual(points(libraryOf('sound', ...edits)), after));
  }
});
