import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblems } from '../../src/reader/problem.ts';
import { readFixture } from '../support/edited-content.ts';

/** Lists what the reader doubts in the letters of names, with two topics added whose names these are, and other names of the second. */
function doubtsOf(first: string, second: string, others: string[] = []): string[] {
  const write = (name: string, more: string[]) => JSON.stringify({ name, definition: 'A topic.', otherNames: more });
  const { problems } = readFixture(
    'sound',
    { file: 'topics/x-first.yaml', to: write(first, []) },
    { file: 'topics/x-second.yaml', to: write(second, others) },
  );
  const rules = ['look-alike-name', 'mixed-scripts', 'shared-spelling'];
  return formatProblems(problems.filter(({ rule }) => rules.includes(rule)))
    .split('\n')
    .slice(0, -2)
    .map((line) => line.replace(/^topics\/x-/, '').replace(/ {2}warning: /, ' '));
}

describe('a name that looks like another in letters of another script is doubted', () => {
  for (const [what, first, second, letters] of [
    ['a Cyrillic letter', 'Israel', 'Іsrael', '"І" (U+0406)'],
    ['a Cyrillic letter in capitals', 'Israel', 'ІSRAEL', '"І" (U+0406)'],
    ['a small Cyrillic letter', 'Turkey', 'tuгkеy', undefined],
    ['a Greek letter', 'Hamas', 'Ηamas', '"Η" (U+0397)'],
    ['a small Greek letter', 'Golan', 'Gοlan', '"ο" (U+03BF)'],
    ['an Armenian letter', 'Solvik', 'Տolvik', undefined],
    ['a Cherokee letter', 'Damascus', 'Ꭰamascus', undefined],
    ['every letter of Cyrillic', 'Moscow', 'Моѕсоԝ', '"М" (U+041C), "о" (U+043E), "ѕ" (U+0455), "с" (U+0441), "ԝ" (U+051D)'],
    ['initials in Cyrillic', 'PKK', 'РКК', '"Р" (U+0420), "К" (U+041A)'],
    ['a Latin letter in Cyrillic', 'Сирия', 'Cирия', '"C" (U+0043)'],
    ['a Latin letter in Greek', 'Κόσοβο', 'Kόσοβο', '"K" (U+004B)'],
    ['another letter and accents', 'Türkiye talks', 'Тurkiye talks', '"Т" (U+0422)'],
  ] as const) {
    test(what, () => {
      const [doubt = '', ...others] = doubtsOf(first, second);
      assert.deepEqual(others, []);
      if (letters === undefined) assert.match(doubt, /^second\.yaml:1:9 (?:look-alike-name|mixed-scripts) /);
      else {
        const message = `"${second}" looks like "${first}", a name of topics/x-first, in letters of another script, with ${letters}.`;
        assert.equal(
          doubt,
          `second.yaml:1:9 look-alike-name  ${message} Write it in the letters of its language, or add to the name what sets the two apart.`,
        );
      }
    });
  }

  test('in a spelling, at its place', () => {
    const [doubt = ''] = doubtsOf('Ferry toll', 'Crossing', ['Passage', 'Fеrrу tоll']);
    assert.match(doubt, /^second\.yaml:1:\d\d look-alike-name {2}"Fеrrу tоll" looks like "Ferry toll"/);
  });

  test('in a native name of an actor', () => {
    const file = 'actors/mira-solen.yaml';
    const to = 'name: Mira Solen\nkind: person\ndescription: A minister.\nnativeNames: [{ lang: mk, name: Estmаrk }]\n';
    const { problems } = readFixture('sound', { file, to });
    const [problem] = problems.filter(({ rule }) => rule === 'look-alike-name');
    assert.match(problem?.message ?? '', /^"Estmаrk" looks like "Estmark", a name of actors\/estmark,/);
  });
});

describe('a word of several scripts is doubted, though no other name is like it:', () => {
  for (const [word, strangers] of [
    ['Іsrael', '"І" (U+0406) is'],
    ['Hаmаs', '"а" (U+0430) is'],
    ['Ηezbollah', '"Η" (U+0397) is'],
    ['Россiя', '"i" (U+0069) is'],
    ['Kуiѵ', undefined],
    ['שaלום', '"a" (U+0061) is'],
    ['Talksक', '"क" (U+0915) is'],
  ] as const) {
    test(word, () => {
      const [doubt = '', ...others] = doubtsOf('One', `The ${word} talks`);
      assert.deepEqual(others, []);
      if (strangers === undefined) assert.match(doubt, /^second\.yaml:1:9 mixed-scripts /);
      else {
        assert.equal(
          doubt,
          `second.yaml:1:9 mixed-scripts  The word "${word}" mixes scripts: ${strangers} not of the same script as the others. Write the whole word in one script.`,
        );
      }
    });
  }
});

describe('nothing is doubted in', () => {
  for (const [what, ...names] of [
    ['words of two scripts side by side', 'Газпром Bank', 'Талкс (Talks)'],
    ['Japanese with Latin letters', 'Tシャツ外交', 'NHKの日本'],
    ['Korean with Latin letters', 'K팝외교', '한미FTA'],
    ['Chinese with Latin letters', 'AA制', '卡拉OK'],
    ['Hindi vowels, which are letters', 'कमल', 'कोमल'],
    ['Thai and Burmese', 'กา', 'กี', 'မြန်မာ'],
    ['Hebrew with points', 'שָׁלוֹם', 'ירושלים'],
    ['Vietnamese in parts', 'Việt Nam'.normalize('NFD'), 'Hà Nội'],
    ['Serbian in both scripts', 'Србија', 'Srbija'],
    ['Cyrillic with stress marks', 'Москва\u0301', 'Киев'],
    ['signs, numbers and apostrophes', '5 µm', 'R&D No. 2 in Türkiye’nin'],
    ['a script seldom in use', '𐌰𐌱𐌲', '𐎀𐎁'],
    ['the same name in one entry', 'Peace', 'Moldova', 'Moldovа'.replace('а', 'a')],
  ] as const) {
    test(what, () => assert.deepEqual(doubtsOf(names[0] as string, names[1] as string, names.slice(2) as string[]), []));
  }
});

describe('names that a search takes for one are said to be shared, and not to look alike:', () => {
  for (const [what, first, second] of [
    ['accents', 'Ferry tolls', 'Férry tólls'],
    ['Turkish letters without dots', 'Sınır', 'Sinir'],
    ['Polish and Danish letters', 'Łódź', 'Lodz'],
    ['Persian and Arabic letters', 'کردی', 'كردي'],
  ] as const) {
    test(what, () => {
      const [doubt = '', ...others] = doubtsOf(first, second);
      assert.match(doubt, /^second\.yaml:1:9 shared-spelling /);
      assert.deepEqual(others, []);
    });
  }
});
