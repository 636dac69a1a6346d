import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { NameIndex } from '../../src/model/names/name-index.ts';
import { asTyped } from '../../src/model/query/as-typed.ts';
import { prepareSearch } from '../../src/model/search/prepare-search.ts';
import type { TableRow } from '../../src/model/search/table-rows.ts';
import { WordIndex } from '../../src/model/search/word-index.ts';
import { formatWord } from '../../src/model/search/word-line.ts';

const names = new NameIndex();
const actor = (number: number, name: string, kind: string) =>
  names.add({ kind, path: `/actors/${number}/`, name, label: '', event: '', spellings: [], record: { kind: 'actor', number } });
actor(1, 'Russia', 'Government');
actor(2, 'SyrianFM', 'Office or institution');
actor(3, 'Mira Solén', 'Person');
actor(4, 'Asaad Nadir', 'Person');
const topic = { path: '/topics/5/', titles: ['Freihandelszone'], record: { kind: 'topic', number: 5 } } as const;
names.add({ kind: 'Topic', name: 'Free trade', label: '', event: '', spellings: [], ...topic, titles: [...topic.titles] });
const words = new WordIndex();
words.add([
  (100).toString(36),
  ...['buffer', 'syrian', 'assad', 'air', 'line', 'aid'].map((word) => formatWord({ word, count: 9, titles: [1], texts: [] })),
]);
const round = { id: '2031-03-lake', process: '', first: '2031-03-02', last: '2031-03-04', points: [], records: {} };
const rows = [{ record: { kind: 'briefing', number: 1 }, id: '', kind: 'briefing', round, holders: [], actors: [], topics: [] }];
const prepare = (query: string) => prepareSearch(query, { names, words, rows: rows as unknown as TableRow[] });

suite('a slip', () => {
  const CASES: [query: string, corrected: [string, string][], unknown: string[]][] = [
    ['Buffett zone', [['Buffett', 'buffer']], ['zone']],
    ['PRUSSIA', [['PRUSSIA', 'Russia']], []],
    ['mira soken', [['soken', 'Solén']], []],
    ['Syrian food', [], ['food']],
    ['buffer zzzqqq', [], ['zzzqqq']],
    ['Freihandelszoen', [['Freihandelszoen', 'Freihandelszone']], []],
    ['Airline', [['Airline', 'air line']], []],
  ];
  for (const [query, corrected, unknown] of CASES) {
    test(`in ${query} is said as it was typed and as what was meant is written; a known word beside it is none`, () => {
      const prepared = prepare(query);
      assert.deepEqual([prepared.corrected, prepared.unknown], [corrected, unknown]);
    });
  }
});

suite('the last word of a query', () => {
  for (const query of ['air buf', 'buf']) test(`may be only begun in ${query}`, () => assert.deepEqual(prepare(query).unknown, []));
  for (const query of ['air buf?', 'buf ?', 'buf؟', 'buf？', 'air buf!', 'buf？ ']) {
    test(`is whole in ${query}`, () => assert.deepEqual(prepare(query).unknown, ['buf']));
  }
});

suite('what asks in a question is not looked for', () => {
  const CASES: [query: string, terms: string[]][] = [
    ['a-t-elle un buffer ?', ['un', 'bufer']],
    ['Buffer mı?', ['bufer']],
    ['buffer mü', ['bufer']],
    ['wo ist ein Buffer?', ['wo', 'bufer']],
    ['dove è il buffer', ['e', 'bufer']],
    ['есть ли buffer', ['есть', 'bufer']],
    ['أين buffer؟', ['bufer']],
    ['איפה buffer?', ['bufer']],
  ];
  for (const [query, terms] of CASES) test(query, () => assert.deepEqual(prepare(query).query.terms, terms));
});

suite('a part of a query', () => {
  test('is called what was typed, or what was meant', () => {
    assert.deepEqual(
      prepare('Solén BUFFETT “one  ferry” the talks').terms.map(({ text }) => text),
      ['Solén', '', 'buffer', '“one ferry”'],
    );
  });

  const TYPED: [folded: string, query: string, typed: string][] = [
    ['herman', 'Hermann', 'Hermann'],
    ['shara', 'with al-Sharaa', 'al-Sharaa'],
    ['mount hermon', 'the MOUNT  Hermon', 'MOUNT  Hermon'],
    ['yildiz', 'Yıldız’s', 'Yıldız’s'],
    ['absent', 'something else', 'absent'],
  ];
  for (const [folded, query, typed] of TYPED) test(`${folded} was typed in ${query}`, () => assert.equal(asTyped(query)(folded), typed));
});

suite('a word that doubles other letters than a name', () => {
  const CASES: [query: string, names: string[]][] = [
    ['Asad', ['/actors/4/']],
    ['Asaad', ['/actors/4/']],
    ['Assad', []],
    ['Assad Nadir', ['/actors/4/']],
    ['Solléen', ['/actors/3/']],
  ];
  for (const [query, found] of CASES) {
    test(`is ${found[0] ? '' : 'not '}that name in ${query}`, () =>
      assert.deepEqual(
        prepare(query).query.names.flatMap(({ named }) => named.map(({ path }) => path)),
        found,
      ));
  }
});

suite('a word that is found nowhere', () => {
  const weightOf = (query: string, word: string) => prepare(query).terms.find(({ text }) => text === word)?.weight;
  for (const query of ['Solén zzzqqq', '2 March 2031 zzzqqq', 'buffer aid zzzqqq'])
    test(`weighs nothing in ${query}`, () => assert.equal(weightOf(query, 'zzzqqq'), 0));
  for (const query of ['zzzqqq', 'aid zzzqqq']) test(`weighs most in ${query}`, () => assert.ok((weightOf(query, 'zzzqqq') ?? 0) > 5));
});

test('two words written together are looked for only where they follow each other', () => {
  assert.deepEqual(
    prepare('airline').terms.map(({ found, asks }) => [found.size, asks]),
    [[0, ['"air line"']]],
  );
});

suite('a day', () => {
  const CASES: [query: string, asks: string[]][] = [
    ['2 March 2031', ['"2 march 2031"', '"2 march"']],
    ['2 March 1999', ['"2 march 1999"']],
    ['2 March', ['"2 march"']],
  ];
  for (const [query, asks] of CASES) {
    test(`is looked for without its year only if talks were held in that year: ${query}`, () =>
      assert.deepEqual(
        prepare(query).terms.flatMap((term) => [...new Set(term.asks)]),
        asks,
      ));
  }
});
