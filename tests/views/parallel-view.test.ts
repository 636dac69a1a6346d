import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differencesInWords } from '../../src/views/point/differences-view.ts';
import { parallelView } from '../../src/views/point/parallel-view.ts';
import type { WordingView } from '../../src/views/point/wording-view.ts';

type Said = { quote: string; lang?: string } | { paraphrase: string } | 'absent';

/** Returns a wording as a source has it. */
function worded(source: string, said: Said): WordingView {
  const cite = { source: { id: source, name: `the ${source}`, href: `/sources/${source}/` }, href: `/sources/${source}/` };
  if (said === 'absent') return { cite, form: 'absent' };
  if ('quote' in said) return { cite, form: 'quotation', quotation: said.quote, ...(said.lang && { lang: said.lang }) };
  return { cite, form: 'paraphrase', paraphrase: { markdown: said.paraphrase, html: said.paraphrase, plain: said.paraphrase, links: [] } };
}

const inWords = (...wordings: [source: string, said: Said][]) => {
  const { differences } = parallelView(wordings.map(([source, said]) => worded(source, said)));
  return differences && differencesInWords(differences);
};

describe('the differences between quotations, in words', () => {
  test('say what each quotation alone has, and what has moved', () =>
    assert.equal(
      inWords(
        ['article', { quote: 'security arrangements and stability' }],
        ['statement', { quote: 'lasting security and stability arrangements' }],
      ),
      'Only in the quotation from the statement: “lasting”. In both, in different places: “arrangements”.',
    ));

  test('say so where there are none', () =>
    assert.equal(
      inWords(['article', { quote: 'One ferry.' }], ['statement', { quote: 'one ferry' }]),
      'Both quotations have the same words.',
    ));

  test('say so where two quotations are too different', () =>
    assert.equal(
      inWords(['article', { quote: 'the ferry is to run' }], ['statement', { quote: 'no toll on bridges' }]),
      'The quotations have too few words in common to be compared word by word.',
    ));

  for (const [what, other] of [
    ['a paraphrase, whose words are ours', ['statement', { paraphrase: 'One ferry.' }]],
    ['a quotation in another language', ['statement', { quote: 'un ferry', lang: 'fr' }]],
    ['a quotation of the same source', ['article', { quote: 'a ferry' }]],
    ['a source that says nothing', ['statement', 'absent']],
  ] as const) {
    test(`are nothing beside ${what}`, () => assert.equal(inWords(['article', { quote: 'one ferry' }], [other[0], other[1]]), undefined));
  }

  test('are those of two sources in one language, whatever stands before them', () =>
    assert.equal(
      inWords(['relay', { quote: 'un ferry', lang: 'fr' }], ['article', { quote: 'one ferry' }], ['statement', { quote: 'one old ferry' }]),
      'Only in the quotation from the statement: “old”.',
    ));
});

describe('the columns of the sources', () => {
  test('have quotations before paraphrases, a column for each source', () => {
    const { columns, isAligned } = parallelView([
      worded('article', { paraphrase: 'They want a ferry.' }),
      worded('statement', { quote: 'one ferry' }),
      worded('article', { quote: 'one old ferry' }),
    ]);
    assert.deepEqual(
      columns.map((passages) => passages.map(({ wording }) => wording.form)),
      [['quotation', 'paraphrase'], ['quotation']],
    );
    assert.equal(isAligned, true);
  });

  test('leave rows empty so that each clause and each label stands beside its counterpart', () => {
    const { columns } = parallelView([
      worded('article', { quote: 'It will carry the mail of both shores.' }),
      worded('statement', { quote: 'The ferry will run every day of the week.' }),
      worded('statement', { quote: 'It will carry the mail of both shores.' }),
    ]);
    assert.deepEqual(
      columns.map((passages) => passages.map(({ skipped, clauses }) => [skipped, ...clauses.map((clause) => clause.skipped)])),
      [
        [[2, 0]],
        [
          [0, 0],
          [0, 0],
        ],
      ],
    );
  });
});
