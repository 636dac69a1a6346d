import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Named } from '../../src/model/names/named.ts';
import { foldName } from '../../src/model/text/fold-name.ts';
import { findNamed } from '../support/find-named.ts';

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
const found = (query: string, ...names: Named[]) => findNamed(query, names).map(({ name }) => name);

describe('names that fit a query', () => {
  for (const [what, query, names, expected] of [
    [
      'stand in the order of the whole name, a word of it, and the beginning of a word',
      'ferry',
      ['Ferryman', 'Night ferry', 'Ferry'],
      ['Ferry', 'Night ferry', 'Ferryman'],
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
    ['have no slip in the beginning of a longer word', 'harbuor', ['Old harbourmaster'], []],
    ['have no slip in four letters', 'hrab', ['Harb'], []],
    ['have it anywhere in Chinese, which has no spaces', '外交部', ['诺凡尼亚共和国外交部'], ['诺凡尼亚共和国外交部']],
    ['have it anywhere in Japanese', '外務', ['ノルヴァニア外務省'], ['ノルヴァニア外務省']],
    ['have it anywhere in Kana', 'ニア', ['ノルヴァニア外務省'], ['ノルヴァニア外務省']],
    ['have it anywhere in Thai', 'ต่างประเทศ', ['กระทรวงการต่างประเทศ'], ['กระทรวงการต่างประเทศ']],
    ['have it at the beginning of a word in Korean, which has spaces', '외교', ['노르바니아 외교부', '최외교'], ['노르바니아 외교부']],
    ['are one alone if the query is a longer name', 'harbour toll', ['Toll', 'Harbour toll'], ['Harbour toll']],
  ] as const) {
    test(what, () => assert.deepEqual(found(query, ...names.map((name) => named(name))), expected));
  }

  test('may have it as another spelling', () => {
    assert.deepEqual(found('quay', named('Harbour', { spellings: ['The quay'] })), ['Harbour']);
  });
});
