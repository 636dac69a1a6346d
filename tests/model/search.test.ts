import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { NameIndex } from '../../src/model/names/name-index.ts';
import { correctWords } from '../../src/model/search/correct-words.ts';
import { rankRecords, type Term } from '../../src/model/search/rank-records.ts';
import { WordIndex } from '../../src/model/search/word-index.ts';
import { formatWord, readWord } from '../../src/model/search/word-line.ts';
import { splitWord } from '../../src/model/search/word-terms.ts';
import { stemWord } from '../../src/model/text/stem-word.ts';

const term = (text: string, weight: number, found: Record<string, number>, more: Partial<Term> = {}): Term => ({
  text,
  weight,
  found: new Map(Object.entries(found)),
  asks: [],
  ...more,
});
const ranked = (terms: Term[], isWanted = (_: string) => true) => rankRecords(terms, isWanted, (a, b) => (a < b ? -1 : 1));

suite('the order of results', () => {
  const CASES: [what: string, terms: Term[], ids: string[]][] = [
    ['has what has more of a part first', [term('ferry', 2, { p1: 0.5, p2: 1 })], ['p2', 'p1']],
    ['has what has the rarer part first', [term('talks', 2, { p1: 1 }), term('ferry', 3, { p2: 1 })], ['p2', 'p1']],
    ['keeps the order given where all is equal', [term('ferry', 2, { p2: 1, p1: 1 })], ['p1', 'p2']],
    ['leaves out what has too little of what the best has', [term('a', 1, { p1: 1, p2: 1 }), term('b', 4, { p1: 1 })], ['p1']],
    ['never leaves out a name', [term('Solvik', 1, { a1: 1 }, { named: ['a1'] }), term('b', 9, { p1: 1 })], ['p1', 'a1']],
    ['leaves out what lacks a phrase', [term('“a b”', 5, { p2: 1 }, { isRequired: true }), term('c', 5, { p1: 1, p2: 0.1 })], ['p2']],
    ['is empty if half of the query is nowhere', [term('change', 4, { p1: 1 }), term('climate', 6, {})], []],
    ['is empty if nothing was asked', [], []],
  ];
  for (const [what, terms, ids] of CASES)
    test(what, () =>
      assert.deepEqual(
        ranked(terms).map(({ id }) => id),
        ids,
      ),
    );

  test('says which parts a result lacks', () => {
    const [first, second] = ranked([term('ferry', 3, { p1: 1, p2: 1 }), term('toll', 2, { p1: 1 })]);
    assert.deepEqual([first?.lacks, second?.lacks], [[], ['toll']]);
  });

  test('never brings back what is excluded', () => {
    assert.deepEqual(
      ranked([term('ferry', 3, { p1: 1, p2: 1 })], (id) => id !== 'p1').map(({ id }) => id),
      ['p2'],
    );
  });
});

suite('the words of the records', () => {
  const words = new WordIndex();
  const line = (word: string, count: number, titles: number[] = [], texts: number[] = []) => formatWord({ word, count, titles, texts });
  words.add([
    (100).toString(36),
    line('refused', 4, [1], [2]),
    line('refusal', 2, [], [3]),
    line('normalisation', 3, [4]),
    line('hotline', 5, [5]),
    line('горячая', 1, [6]),
    line('air', 3),
    line('strikes', 3),
  ]);

  test('are read as they were written', () => {
    assert.deepEqual(readWord(line('ferry', 40, [3, 4, 90], [2])), {
      word: 'ferry',
      key: 'fery',
      count: 40,
      titles: [3, 4, 90],
      texts: [2],
    });
  });

  const FOUND: [key: string, isTyped: boolean, points: number[]][] = [
    ['refused', false, [1, 2]],
    ['refuse', false, [1, 2]],
    ['refusal', false, [3]],
    ['normalization', false, [4]],
    ['hotlines', false, [5]],
    ['hotl', true, [5]],
    ['hotl', false, []],
    ['горячая', false, [6]],
    ['ferry', false, []],
  ];
  for (const [key, isTyped, points] of FOUND) {
    test(`${key}${isTyped ? ', while it is typed,' : ''} is in ${points.length} points`, () => {
      assert.deepEqual([...(words.find(key, isTyped)?.points.keys() ?? [])].sort(), points);
    });
  }

  const SLIPS: [typed: string, meant: string[]][] = [
    ['hotlien', ['hotline']],
    ['normalisaton', ['normalisation']],
    ['htoline', ['hotline']],
    ['hotel', ['hotel']],
    ['11976', ['11976']],
  ];
  for (const [typed, meant] of SLIPS) {
    test(`${typed} is read as ${meant}`, () => {
      assert.deepEqual(correctWords([typed], new Set([typed]), { words, names: new NameIndex() }).words, meant);
    });
  }
});

suite('a word', () => {
  const STEMS: [word: string, other: string][] = [
    ['sharing', 'shared'],
    ['agres', 'agred'],
    ['parties', 'party'],
    ['organize', 'organise'],
    ['labour', 'labor'],
    ['defense', 'defence'],
  ];
  for (const [word, other] of STEMS) test(`${word} has the stem of ${other}`, () => assert.equal(stemWord(word), stemWord(other)));
  test('keeps its ending in other scripts', () => assert.equal(stemWord('переговоры'), 'переговоры'));
  test('that was written together is parted in each way that leaves two words', () => {
    assert.deepEqual(splitWord('airport'), [
      ['air', 'port'],
      ['airp', 'ort'],
    ]);
    assert.deepEqual(splitWord('外交部长会谈'), []);
  });
});
