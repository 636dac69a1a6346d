import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareTexts } from '../../../src/model/text/compare-texts.ts';

/** Returns the clauses of each source: [what it alone has], {what stands elsewhere in another}, with the rows that stay empty. */
function shown(...sources: string[][]): (string[] | undefined)[] {
  return compareTexts(sources).sources.map((passages) => {
    if (!passages) return undefined;
    const rows: string[] = [];
    for (const { row, runs } of passages.flat()) {
      while (rows.length < row) rows.push('');
      rows.push(runs.map(({ text, standing }) => ({ shared: text, only: `[${text}]`, moved: `{${text}}` })[standing]).join(''));
    }
    return rows;
  });
}

const TWO: [what: string, one: string, other: string, marked: [string, string]][] = [
  ['the same words', 'The ferry runs.', 'the ferry, runs!', ['The ferry runs.', 'the ferry, runs!']],
  ['a word that one lacks', 'the old ferry runs', 'the ferry runs', ['the [old] ferry runs', 'the ferry runs']],
  ['a word for another', 'one ferry, both shores', 'one bridge, both shores', ['one [ferry], both shores', 'one [bridge], both shores']],
  [
    'a word in another place',
    'security arrangements and stability',
    'lasting security and stability arrangements',
    ['security {arrangements} and stability', '[lasting] security and stability {arrangements}'],
  ],
  [
    'a slight word that matches by chance between words that differ',
    'both shores: peace of mind',
    'both shores: war of nerves',
    ['both shores: [peace of mind]', 'both shores: [war of nerves]'],
  ],
  [
    'a slight word that the other has elsewhere',
    'the withdrawal within the week',
    'withdrawal within the week',
    ['the withdrawal within the week', 'withdrawal within the week'],
  ],
  ['accents and vowel signs', 'Türkiye và café', 'Turkiye va cafe', ['Türkiye và café', 'Turkiye va cafe']],
  [
    'Arabic',
    'وقف إطلاق النار في الجنوب',
    'وقف إطلاق النار الدائم في الجنوب',
    ['وقف إطلاق النار في الجنوب', 'وقف إطلاق النار [الدائم] في الجنوب'],
  ],
  ['Hebrew', 'הפסקת אש בדרום', 'הפסקת אש קבועה בדרום', ['הפסקת אש בדרום', 'הפסקת אש [קבועה] בדרום']],
  ['Cyrillic', 'прекращение огня', 'полное прекращение огня', ['прекращение огня', '[полное] прекращение огня']],
  ['Greek', 'κατάπαυση του πυρός', 'άμεση κατάπαυση του πυρός', ['κατάπαυση του πυρός', '[άμεση] κατάπαυση του πυρός']],
  ['Chinese, which has no spaces', '双方同意建立联合机制', '双方决定建立联合机制', ['双方[同意]建立联合机制', '双方[决定]建立联合机制']],
];

describe('two quotations held against each other', () => {
  for (const [what, one, other, marked] of TWO) {
    test(`mark ${what}`, () => assert.deepEqual(shown([one], [other]), [[marked[0]], [marked[1]]]));
  }

  test('are not compared if they have too little in common', () =>
    assert.deepEqual(shown(['the ferry is to run'], ['no toll on the bridge']), [undefined, undefined]));

  test('have each clause beside its counterpart, and a row for a clause that one lacks', () => {
    const one = 'All forces are to leave the northern shore; the mediator will verify the withdrawal within thirty days.';
    const other =
      'All forces are to leave the northern shore. Prisoners will be exchanged at the old bridge. The mediator will verify the withdrawal within sixty days.';
    assert.deepEqual(shown([one], [other]), [
      ['All forces are to leave the northern shore; ', '', 'the mediator will verify the withdrawal within [thirty] days.'],
      [
        'All forces are to leave the northern shore. ',
        '[Prisoners will be exchanged at the old bridge]. ',
        'The mediator will verify the withdrawal within [sixty] days.',
      ],
    ]);
  });

  test('are not cut within a title or an abbreviation, nor into single words of a list', () =>
    assert.deepEqual(
      shown(
        ['Gen. Orlo and Dr. Marin agreed on ferries, tolls, lights and customs'],
        ['Gen. Orlo and Dr. Marin agreed on ferries, tolls and customs'],
      )[1],
      ['Gen. Orlo and Dr. Marin agreed on ferries, tolls and customs'],
    ));
});

describe('the quotations of a source', () => {
  test('are compared with all of another together, and are never in one row', () =>
    assert.deepEqual(
      shown(
        ['The ferry will run every day of the week.', 'It will carry the mail of both shores.'],
        ['It will carry the mail of both shores.'],
      ),
      [
        ['[The ferry will run every day of the week].', 'It will carry the mail of both shores.'],
        ['', 'It will carry the mail of both shores.'],
      ],
    ));

  test('have what no other of three sources has marked', () =>
    assert.deepEqual(shown(['the old ferry runs daily'], ['the old ferry runs'], ['the new ferry runs daily']), [
      ['the old ferry runs daily'],
      ['the old ferry runs'],
      ['the [new] ferry runs daily'],
    ]));

  test('are left out if they have little in common with those of the others', () =>
    assert.deepEqual(shown(['the ferry runs'], ['no toll on bridges'], ['the old ferry runs']), [
      ['the ferry runs'],
      undefined,
      ['the [old] ferry runs'],
    ]));

  test('come back whole, whatever they have', () => {
    const text = fc
      .array(fc.constantFrom('ferry', 'the', 'of', 'النار', '双方', ', ', '. ', ' ', '—', '“', 'é', '👍'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (sources) => {
        for (const [at, passages] of compareTexts(sources).sources.entries()) {
          const back = passages?.map((clauses) => clauses.flatMap(({ runs }) => runs.map((run) => run.text)).join(''));
          if (back) assert.deepEqual(back, sources[at]);
        }
      }),
    );
  });
});
