import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { signKey } from '../../src/views/site/sign-key.ts';
import { specimenView } from '../../src/views/site/specimen-view.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

const specimenOf = (...edits: Edit[]) => specimenView(contextOf(libraryOf('sound', ...edits)));
const numbersOf = (...edits: Edit[]) => specimenOf(...edits)?.parts.map(({ number, name }) => `${number} ${name}`);
const WITHOUT_NOTES: Edit = { file: BRIEFING, from: '    notes: ["It does not say when [the ferry](topic:ferry-line) sails."]\n', to: '' };

suite('the point on the page on how to read', () => {
  test('is that of the newest briefing with points that has the most parts, by no name of its own', () => {
    const { point } = specimenOf() ?? {};
    assert.deepEqual([point?.briefing.id, point?.label], ['2031-03-second-round', 'A1']);
  });

  test('has the numbers of its parts, each with a name', () => {
    assert.deepEqual(numbersOf(), [
      '1 Label',
      '2 Certainty and agreement',
      '3 The point',
      '4 The word of each party',
      '5 The words of the sources',
      '6 Points to note',
      '7 Citations',
      '8 Permanent address',
    ]);
  });

  test('leaves out the number of a part that it lacks, and no other number changes', () => {
    assert.deepEqual(
      numbersOf(WITHOUT_NOTES),
      numbersOf()?.filter((each) => !each.startsWith('6')),
    );
  });
});

test('the key of the signs has each once, with what it looks like, what it means and the words beside which it stands', () => {
  const rows = signKey(contextOf(libraryOf('sound')));
  assert.ok(rows.length > 15);
  assert.equal(new Set(rows.map(({ shape }) => shape)).size, rows.length);
  for (const { shape, meaning, words } of rows) assert.ok(meaning !== '' && words.length > 0, shape);
});
