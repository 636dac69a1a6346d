import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparedQuotes, markDifferences } from '../../src/views/point/wording-view.ts';

const marked = (quote: string, other: string): string =>
  markDifferences(quote, other)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');

describe('the differences between two quotations', () => {
  test('equal quotations have none', () => assert.equal(marked('the ferry runs', 'the ferry runs'), 'the ferry runs'));
  test('words that the other lacks are marked', () => assert.equal(marked('the old ferry runs', 'the ferry runs'), 'the [old ]ferry runs'));
  test('words that only the other has leave no mark', () => assert.equal(marked('the ferry runs', 'the old ferry runs'), 'the ferry runs'));
  test('the pieces give the quotation back', () => {
    const quote = 'a lasting, quiet border';
    const pieces = markDifferences(quote, 'a border that lasts');
    assert.equal(pieces.map(({ text }) => text).join(''), quote);
  });
});

describe('the quotations of a point', () => {
  test('are each held against the first of another source', () => {
    const first = { source: 'article', quote: 'a ferry' };
    const second = { source: 'statement', quote: 'a new ferry' };
    const compared = comparedQuotes([first, second]);
    const differing = (pieces = compared.get(first)) => pieces?.flatMap(({ text, differs }) => (differs ? [text.trim()] : []));
    assert.deepEqual(differing(), []);
    assert.deepEqual(differing(compared.get(second)), ['new']);
  });

  test('are not held against another of the same source', () => {
    const first = { source: 'statement', quote: 'a new ferry' };
    const second = { source: 'statement', quote: 'a ferry' };
    const third = { source: 'article', quote: 'new' };
    const compared = comparedQuotes([first, second, third]);
    assert.deepEqual(
      [first, second, third].map((each) =>
        compared
          .get(each)
          ?.filter(({ differs }) => differs)
          .map(({ text }) => text),
      ),
      [['a ', ' ferry'], ['a ferry'], []],
    );
  });

  test('are whole where only one source is quoted', () => {
    const only = { source: 'statement', quote: 'a new ferry' };
    const also = { source: 'article', paraphrase: 'They want a ferry.' };
    assert.deepEqual(comparedQuotes([only, also]).get(only), [{ text: 'a new ferry', differs: false }]);
  });
});
