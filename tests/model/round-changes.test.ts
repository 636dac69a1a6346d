import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Library, Point } from '../../src/model/library/records.ts';
import { type RoundChange, roundChanges } from '../../src/model/library/round-changes.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { threeRounds } from '../support/three-rounds.ts';

const { library, expected } = threeRounds;

function changesIn(from: string, to: string, fixture: Library = library) {
  const briefingOf = (id: string) => fixture.briefings.find((briefing) => briefing.id === id) ?? assert.fail(`There is no ${id}.`);
  const pairs = (changes: RoundChange[]) => changes.map(({ earlier, later }) => [earlier.id, later.id]);
  const ids = (points: Point[]) => points.map(({ id }) => id);
  const changes = roundChanges(briefingOf(from), briefingOf(to));
  const { kept, changed, dropped, answered, added, relatedElsewhere, notMentioned } = changes;
  return {
    ...{ from, to, kept: pairs(kept), changed: pairs(changed), dropped: pairs(dropped), answered: pairs(answered) },
    ...{ added: ids(added), relatedElsewhere: ids(relatedElsewhere), notMentioned: ids(notMentioned) },
  };
}

/** What became of the dredging of October (F2) in May (O1), if the relations on the way are others. */
function dredging(first: string, second: string) {
  const cites = (paragraph: number, source: string) => `cites: [{ source: ${source}, paragraph: ${paragraph} }]`;
  const edits: Edit[] = [
    {
      file: 'briefings/2033-02-marsk.md',
      from: '{ relation: changes, to: 2032-10-vella/f2 }',
      to: `{ relation: ${first}, to: 2032-10-vella/f2, ${cites(5, 'marsk-note')} }`,
    },
    { file: 'briefings/2033-05-vella.md', from: 'relation: drops', to: `relation: ${second}` },
  ];
  const changes = changesIn('2032-10-vella', '2033-05-vella', libraryOf('three-rounds', ...edits));
  const kinds = ['kept', 'changed', 'dropped', 'answered'] as const;
  return kinds.filter((kind) => changes[kind].some(([earlier, later]) => earlier === 'f2' && later === 'o1'));
}

describe('what a round did to what an earlier one had left', () => {
  for (const written of expected.changes) {
    test(`from ${written.from} to ${written.to}`, () => assert.deepEqual(changesIn(written.from, written.to), written));
  }

  for (const [first, second, amounts] of [
    ['repeats', 'repeats', 'kept'],
    ['repeats', 'changes', 'changed'],
    ['changes', 'repeats', 'changed'],
    ['replaces', 'changes', 'changed'],
    ['changes', 'drops', 'dropped'],
    ['repeats', 'drops', 'dropped'],
    ['drops', 'repeats', 'dropped'],
    ['drops', 'changes', 'changed'],
    ['answers', 'repeats', 'answered'],
    ['answers', 'drops', 'answered'],
    ['changes', 'answers', 'answered'],
  ] as const) {
    test(`what was taken up with "${first}" and then with "${second}" is ${amounts}`, () => {
      assert.deepEqual(dredging(first, second), [amounts]);
    });
  }

  test('says on the way through other rounds which relations it rests on, the newest first', () => {
    const [from, to] = ['2032-10-vella', '2033-05-vella'].map((id) => library.briefings.find((briefing) => briefing.id === id));
    assert.ok(from && to);
    const [{ steps } = { steps: [] }] = roundChanges(from, to).dropped;
    assert.deepEqual(
      steps.map(({ relation }) => [relation.relation, relation.to]),
      [
        ['drops', '2033-02-marsk/u1'],
        ['changes', '2032-10-vella/f2'],
      ],
    );
  });
});
