import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldGroups } from '../../src/views/entry/fold-groups.ts';

/** Returns groups with so many items each as what is shown and what is folded: the number of items of each group, by its title. */
function fold(...sizes: number[]) {
  const groups = sizes.map((length, index) => ({
    title: { name: `Process ${index + 1}` },
    items: Array.from({ length }, (_, item) => item),
  }));
  const { shown, folded, more } = foldGroups(groups);
  const counts = (each: typeof groups | typeof shown) => each.map(({ title, items }) => `${title?.name}: ${items.length}`).join(', ');
  return [counts(shown), counts(folded), more];
}

describe('what a section of a hub shows and what it folds', () => {
  for (const [what, sizes, shown, folded, more] of [
    ['nothing is folded of a short list', [11], 'Process 1: 11', '', 0],
    ['a long list shows eight items', [12], 'Process 1: 8', 'Process 1: 4', 4],
    ['a list is as long as its groups together', [6, 6], 'Process 1: 6, Process 2: 2', 'Process 2: 4', 4],
    ['a group with nothing shown stands whole in the fold', [8, 5, 1], 'Process 1: 8', 'Process 2: 5, Process 3: 1', 6],
    [
      'twenty groups of one item are a long list too',
      Array.from({ length: 20 }, () => 1),
      Array.from({ length: 8 }, (_, at) => `Process ${at + 1}: 1`).join(', '),
      Array.from({ length: 12 }, (_, at) => `Process ${at + 9}: 1`).join(', '),
      12,
    ],
    ['an empty section has neither', [], '', '', 0],
  ] as const)
    test(what, () => assert.deepEqual(fold(...sizes), [shown, folded, more]));

  test('a part of a page may show fewer', () => {
    const [seven, eight] = [7, 8].map((length) => foldGroups([{ items: Array.from({ length }, (_, item) => item) }], 4));
    assert.deepEqual([seven?.more, eight?.more, eight?.shown[0]?.items.length], [0, 4, 4]);
  });
});
