import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROCESS, problemsWith, processFile, roundFile } from '../support/round-files.ts';

const MAY = 'briefings/2031-05-solvik.md';
const JUNE = 'briefings/2031-06-dorn.md';
const CHANGE = 'date: 2031-12-31, reason: X.';
const lake = { [PROCESS]: processFile() };

/** A round with points in force, superseded and withdrawn; f5 leads by way of f2 to f1, f6 and f7 lead nowhere. */
const FLOATED = {
  f1: 'notes: [X.]',
  f2: `changes: [{ change: superseded, ${CHANGE}, successor: f1 }]`,
  f3: `changes: [{ change: withdrawn, ${CHANGE} }]`,
  f4: `changes: [{ change: reworded, ${CHANGE}, was: { text: Y. } }]`,
  f5: `changes: [{ change: withdrawn, ${CHANGE}, successor: f2 }]`,
  f6: `changes: [{ change: superseded, ${CHANGE}, successor: f3 }]`,
};
const may = roundFile({ event: 'first: 2031-05-01', floated: FLOATED });

/** Writes a later round whose points have relations. */
const june = (floated: Record<string, string[]>) =>
  roundFile({
    event: 'first: 2031-06-01',
    floated: Object.fromEntries(Object.entries(floated).map(([id, relations]) => [id, `relations: [${relations.join(', ')}]`])),
  });
const to = (relation: string, point: string, more = '') => `{ relation: ${relation}, to: 2031-05-solvik/${point}${more} }`;
const CITED = ', cites: [{ source: harbour-gazette }]';

/** Relations of the points of a round in June to those of one in May, and what the reader says. */
const CASES: [what: string, june: string, lines: string[]][] = [
  [
    'each of the relations',
    june({ f1: [to('repeats', 'f1')], f2: [to('changes', 'f1')], f3: [to('answers', 'f1')], f4: [to('replaces', 'f1')] }),
    [],
  ],
  ['a point that a source says is dropped', june({ f1: [to('drops', 'f1', CITED)] }), []],
  ['a point that is answered and changed', june({ f1: [to('answers', 'f1'), to('changes', 'f1')] }), []],
  ['a point that one point replaces and another drops', june({ f1: [to('replaces', 'f1')], f2: [to('drops', 'f1', CITED)] }), []],
  ['a point that is reworded', june({ f1: [to('repeats', 'f4')] }), []],
  [
    'a briefing that does not exist',
    june({ f1: ['{ relation: repeats, to: 2031-05-solvyk/f1 }'] }),
    ['12:44  unknown-briefing  There is no briefing "2031-05-solvyk". Did you mean "2031-05-solvik"?'],
  ],
  [
    'a point that does not exist',
    june({ f1: [to('repeats', 'f7')] }),
    ['12:44  unknown-point  The briefing "2031-05-solvik" has no point "f7". Did you mean "f1"?'],
  ],
  [
    'a point without its briefing',
    june({ f1: ['{ relation: repeats, to: f1 }'] }),
    ['12:44  wrong-form  A point of another briefing is written as the briefing and the point, such as "2025-08-paris/a2".'],
  ],
  [
    'a word that is no relation',
    june({ f1: [to('change', 'f1')] }),
    [
      '12:31  unknown-value  "relation" is "change" but has to be one of "repeats", "changes", "replaces", "drops", "answers". Did you mean "changes"?',
    ],
  ],
  [
    'a point that is dropped on nobody’s word',
    june({ f1: [to('drops', 'f1')] }),
    [
      '12:19  wrong-form  "drops" needs "cites": that a point has been given up is said only where a source says it. Add them, or remove the relation.',
    ],
  ],
  [
    'a passage of a source that the briefing does not list',
    june({ f1: [to('drops', 'f1', ', cites: [{ source: solvik-communique }]')] }),
    ['12:79  unlisted-source  "solvik-communique" is cited but is not among the briefing\'s "sources". Add it there.'],
  ],
  [
    'a point of the same round',
    june({ f1: ['{ relation: repeats, to: 2031-06-dorn/f2 }'], f2: [] }),
    [
      '12:44  not-earlier  "f2" is a point of this very round, and a relation leads to one of an earlier round. Remove the relation. If "f1" takes its place in our record, say so in the "changes" of "f2".',
    ],
  ],
  [
    'itself',
    june({ f1: ['{ relation: answers, to: 2031-06-dorn/f1 }'] }),
    ['12:44  not-earlier  "f1" is a point of this very round, and a relation leads to one of an earlier round. Remove the relation.'],
  ],
  [
    'a point that was superseded, with the one in its place',
    june({ f1: [to('repeats', 'f2')] }),
    [
      '12:44  warning: stale-relation  "2031-05-solvik/f2" was superseded on 2031-12-31. Name "2031-05-solvik/f1", which has taken its place.',
    ],
  ],
  [
    'a point whose successor has a successor, with the last',
    june({ f1: [to('repeats', 'f5')] }),
    [
      '12:44  warning: stale-relation  "2031-05-solvik/f5" was withdrawn on 2031-12-31. Name "2031-05-solvik/f1", which has taken its place.',
    ],
  ],
  [
    'a point that was withdrawn',
    june({ f1: [to('repeats', 'f3')] }),
    [
      '12:44  warning: stale-relation  "2031-05-solvik/f3" was withdrawn on 2031-12-31. No point that still stands has taken its place: remove the relation.',
    ],
  ],
  [
    'a point whose successor was withdrawn',
    june({ f1: [to('repeats', 'f6')] }),
    [
      '12:44  warning: stale-relation  "2031-05-solvik/f6" was superseded on 2031-12-31. No point that still stands has taken its place: remove the relation.',
    ],
  ],
  [
    'the same point, twice in the same way',
    june({ f1: [to('repeats', 'f1'), to('answers', 'f1'), to('repeats', 'f1')] }),
    ['12:136  listed-twice  This point already has the relation "repeats" to "2031-05-solvik/f1". Put the two into one.'],
  ],
  [
    'a point that is both repeated and changed',
    june({ f1: [to('repeats', 'f1'), to('changes', 'f1')] }),
    ['12:77  contradiction  This point both "repeats" and "changes" the point "2031-05-solvik/f1". Keep the one that holds.'],
  ],
  [
    'a point that one point repeats and another drops',
    june({ f1: [to('drops', 'f1', CITED)], f2: [to('repeats', 'f1')] }),
    ['12:31  contradiction  "2031-05-solvik/f1" is dropped here, but "f2" repeats it. Correct one of the two.'],
  ],
];

describe('a relation to a point of an earlier round', () => {
  for (const [what, file, lines] of CASES) {
    test(what, () =>
      assert.deepEqual(
        problemsWith({ ...lake, [MAY]: may, [JUNE]: file }),
        lines.map((line) => `${JUNE}:${line}`),
      ),
    );
  }

  test('leads to no later round, which is said once for all the points of that round', () => {
    const early = roundFile({
      event: 'first: 2031-05-01',
      floated: Object.fromEntries(['f1', 'f2'].map((id) => [id, `relations: [{ relation: repeats, to: 2031-06-dorn/${id} }]`])),
    });
    assert.deepEqual(problemsWith({ ...lake, [MAY]: early, [JUNE]: june({ f1: [], f2: [] }) }), [
      `${MAY}:12:44  not-earlier  "2031-06-dorn" (2031-06-01) is later than this round (2031-05-01), and the later point names the earlier. Move the relation to the point of "2031-06-dorn", or correct the days.`,
    ]);
  });

  test('does not lead back by way of rounds without days', () => {
    const undated = (point: string) => roundFile({ floated: { f1: `relations: [{ relation: answers, to: ${point} }]` } });
    assert.deepEqual(problemsWith({ ...lake, [MAY]: undated('2031-06-dorn/f1'), [JUNE]: undated('2031-05-solvik/f1') }), [
      `${MAY}:12:44  circular-reference  The rounds before "2031-05-solvik" lead back to it: "2031-05-solvik" → "2031-06-dorn" → "2031-05-solvik". Remove the wrong one.`,
    ]);
  });

  test('does not lead to the round that follows its own on the same day', () => {
    const files = {
      [MAY]: roundFile({ event: 'first: 2031-05-01', floated: { f1: 'relations: [{ relation: answers, to: 2031-06-dorn/f1 }]' } }),
      [JUNE]: roundFile({ event: 'first: 2031-05-01', more: 'follows: 2031-05-solvik\n', floated: { f1: 'notes: [X.]' } }),
    };
    assert.deepEqual(problemsWith({ ...lake, ...files }), [
      `${MAY}:12:44  circular-reference  The rounds before "2031-05-solvik" lead back to it: "2031-05-solvik" → "2031-06-dorn" → "2031-05-solvik". Remove the wrong one.`,
    ]);
  });

  test('of a point that is itself no longer in force is left as it stands', () => {
    const file = roundFile({
      event: 'first: 2031-06-01',
      floated: { f1: `relations: [${to('repeats', 'f3')}], changes: [{ change: withdrawn, ${CHANGE} }]` },
    });
    assert.deepEqual(problemsWith({ ...lake, [MAY]: may, [JUNE]: file }), []);
  });

  test('does not lead from what is published to a draft', () => {
    const draft = roundFile({ event: 'first: 2031-05-01', more: 'draft: true\n', floated: FLOATED });
    assert.deepEqual(problemsWith({ ...lake, [MAY]: draft, [JUNE]: june({ f1: [to('repeats', 'f1')] }) }), [
      `${JUNE}:12:44  unknown-briefing  The briefing "2031-05-solvik" is a draft, which has no page yet. Remove the reference until it is published.`,
    ]);
  });
});
