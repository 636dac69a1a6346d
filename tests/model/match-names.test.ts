import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchNames, prepareName } from '../../src/model/names/match-names.ts';
import type { Named } from '../../src/model/names/named.ts';
import { foldName } from '../../src/model/text/fold-name.ts';

describe('the form in which spellings of a name agree', () => {
  for (const [name, folded] of [
    ['TOMAS Brandt', 'tomas brandt'],
    ['Ahmed al-Sharaa', 'ahmed shara'],
    ['el-Charaa', 'shara'],
    ['aš-Šaraʿ', 'sara'],
    ['an- Nur', 'nur'],
    ['ash-Sham', 'sham'],
    ['al Qasim', 'qasim'],
    ['al-Qa', 'al qa'],
    ['ab-Nur', 'ab nur'],
    ['il-Nur', 'il nur'],
    ['hotel-room', 'hotel rom'],
    ['Solvik’s port', 'solvik port'],
    ["O'Sullivan", 'osulivan'],
    ['Aaaron', 'aron'],
    ['U.S.A.', 'usa'],
    ['Işık', 'isik'],
    ['Ørsted', 'orsted'],
    ['Łódź', 'lodz'],
    ['Đorđe', 'dorde'],
    ['علی', 'علي'],
    ['على', 'علي'],
    ['حماة', 'حماه'],
    ['کرد', 'كرد'],
    ['الشرع', 'شرع'],
    ['الش', 'الش'],
    ['A1, one', 'a1 one'],
    ['…', ''],
  ] as const) {
    test(`${name}: ${folded || 'no word'}`, () => assert.equal(foldName(name).join(' '), folded));
  }
});

const named = (name: string, more: Partial<Named> = {}): Named => ({
  kind: 'Topic',
  path: '/topics/x/',
  name,
  label: '',
  event: '',
  spellings: [],
  ...more,
});
const point = (name: string) => named(name, { kind: 'Agreed', label: 'A1', event: 'Lake talks' });
const found = (query: string, ...names: Named[]) => matchNames(query, names.map(prepareName)).map(({ name }) => name);

describe('names that fit a query', () => {
  for (const [what, query, names, expected] of [
    [
      'stand in the order of the whole name, a word of it, the beginning of a word, and a slip',
      'ferry',
      ['Ferrt', 'Ferryman', 'Night ferry', 'Ferry'],
      ['Ferry', 'Night ferry', 'Ferryman', 'Ferrt'],
    ],
    ['stand as they are given where they fit as well', 'ferry', ['Old ferry', 'New ferry'], ['Old ferry', 'New ferry']],
    ['are none where nothing is asked', ' … ', ['Ferry'], []],
    [
      'begin with the query, written together',
      'winterhar',
      ['Winter harbour toll', 'Toll winterhar x'],
      ['Toll winterhar x', 'Winter harbour toll'],
    ],
    ['have a word that begins with it, not one that ends with it', 'lig', ['Harbour lights', 'Xlig'], ['Harbour lights']],
    ['have a word after an article that is written together with it', 'alharbour', ['Old harbour'], ['Old harbour']],
    ['have none where the article would leave less than four letters', 'alhar', ['Old har'], []],
    ['have none where the letters of an article stand inside', 'xalharbour', ['Old harbour'], []],
    ['have a word after “ash”', 'ashbridgehead', ['Old bridgehead'], ['Old bridgehead']],
    ['have a word after “es”', 'esbridgehead', ['Old bridgehead'], ['Old bridgehead']],
    ['have none after what is no article', 'oshbridgehead', ['Very old bridgehead'], []],
    ['have a word that only begins like an article', 'albert', ['New Alberta', 'Old Albert'], ['Old Albert', 'New Alberta']],
    ['have a slip in the beginning of a longer word', 'harbuor', ['Old harbourmaster'], ['Old harbourmaster']],
    ['have no slip in the first letter of a longer word', 'barbour', ['Old harbourmaster'], []],
    ['have no slip in the beginning of four letters', 'hrab', ['Old harbourmaster'], []],
    ['have no slip in the beginning of a word that is not the last', 'harbuor old', ['Old harbourmaster'], []],
    ['have it anywhere in Chinese, which has no spaces', '外交部', ['诺凡尼亚共和国外交部'], ['诺凡尼亚共和国外交部']],
    ['have it anywhere in Japanese', '外務', ['ノルヴァニア外務省'], ['ノルヴァニア外務省']],
    ['have it anywhere in Kana', 'ニア', ['ノルヴァニア外務省'], ['ノルヴァニア外務省']],
    ['have it anywhere in Thai', 'ต่างประเทศ', ['กระทรวงการต่างประเทศ'], ['กระทรวงการต่างประเทศ']],
    ['have it at the beginning of a word in Korean, which has spaces', '외교', ['노르바니아 외교부', '최외교'], ['노르바니아 외교부']],
    ['have every word of the query', 'harbour toll', ['Harbour lights', 'Toll'], []],
  ] as const) {
    test(what, () => assert.deepEqual(found(query, ...names.map((name) => named(name))), expected));
  }

  test('may have it as another spelling', () => {
    assert.deepEqual(found('quay', named('Harbour', { spellings: ['The quay'] })), ['Harbour']);
  });

  for (const [what, query, fits] of [
    ['its label', 'a1', true],
    ['its kind', 'agreed', true],
    ['its talks and a word', 'lake ferry', true],
    ['the beginning of its kind, if it is typed last', 'ferry agr', true],
    ['the beginning of its kind before another word', 'agr ferry', false],
    ['the end of its kind', 'ferry reed', false],
  ] as const) {
    test(`${fits ? 'may' : 'may not'} be those of a point by ${what}`, () => {
      assert.deepEqual(found(query, point('One ferry')), fits ? ['One ferry'] : []);
    });
  }

  test('count a word that is the kind of a point for less than one of a name, and not against it', () => {
    assert.deepEqual(found('ferry', named('Talks', { kind: 'Agreed', label: 'A2', event: 'Ferry talks' }), named('Ferryman')), [
      'Ferryman',
      'Talks',
    ]);
    assert.deepEqual(found('ferry agreed', named('Ferry Agreedale'), point('One ferry')), ['One ferry', 'Ferry Agreedale']);
  });
});
