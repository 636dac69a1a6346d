import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type SignVocabulary, signOf } from '../../src/views/parts/sign.ts';
import { termViews } from '../../src/views/parts/term-view.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

/** Words of one vocabulary that may share a sign, because they say the same at a glance. */
const SHARED: Partial<Record<SignVocabulary, string[][]>> = {
  stance: [
    ['commits', 'accepts', 'supports'],
    ['wants', 'proposed'],
  ],
  readout: [['dissociates', 'withdrew']],
};
const context = contextOf(libraryOf('sound'));

suite('the signs', () => {
  for (const vocabulary of ['stance', 'standing', 'agreement', 'readout', 'report'] as const) {
    test(`tell every word of the vocabulary "${vocabulary}" apart, save those that say the same`, () => {
      const terms = termViews(vocabulary, context);
      assert.deepEqual(
        terms.filter(({ sign }) => !sign).map(({ word }) => word),
        [],
      );
      const bySign = Map.groupBy(terms, ({ sign }) => sign?.path);
      const shared = [...bySign.values()].filter(({ length }) => length > 1).map((each) => each.map(({ word }) => word));
      assert.deepEqual(shared, SHARED[vocabulary] ?? []);
    });
  }

  const SAME: [SignVocabulary, string, SignVocabulary, string][] = [
    ['readout', 'affirms', 'standing', 'own-text'],
    ['readout', 'reported', 'standing', 'reported'],
    ['readout', 'not-stated', 'stance', 'not-stated'],
    ['agreement', 'joint', 'standing', 'joint-subject'],
    ['report', 'differs', 'readout', 'differs'],
  ];
  for (const [vocabulary, word, other, same] of SAME) {
    test(`are one for "${word}" (${vocabulary}) and "${same}" (${other})`, () => {
      assert.ok(signOf(vocabulary, word));
      assert.deepEqual(signOf(vocabulary, word), signOf(other, same));
    });
  }

  test('tell apart who stayed, came, left, was beside the table and was absent', () => {
    const paths = ['stayed', 'came', 'left', 'beside', 'absent'].map((word) => signOf('seat', word)?.path);
    assert.equal(new Set(paths).size, 5);
    assert.ok(!paths.includes(undefined));
  });

  test('stand for no word that has none', () => assert.equal(signOf('certainty', 'likely'), undefined));
});
