import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byLetter } from '../../src/views/list/by-letter.ts';

/** Enough names for a list to have its letters. */
const MANY = Array.from({ length: 41 }, (_, number) => `Mast ${number + 1}`);

/** Returns the letters of a long list with these names, each with those of the names that stand under it. */
function lettersOf(...names: string[]): string[] {
  const parts = byLetter([...MANY, ...names].toReversed(), (name) => name);
  return parts.flatMap(({ letter, entries }) => {
    const its = entries.filter((name) => names.includes(name));
    return its.length > 0 ? [`${letter}: ${its.join(', ')}`] : [];
  });
}

describe('an alphabetical list', () => {
  test('has no letters up to 40 entries', () => {
    assert.deepEqual(
      byLetter(MANY.slice(0, 40), (name) => name).map(({ letter, entries }) => [letter, entries.length]),
      [[undefined, 40]],
    );
    assert.deepEqual(byLetter([], String), [{ entries: [] }]);
  });

  test('has letters from 41 on, and each entry once', () => {
    const parts = byLetter(MANY.toReversed(), (name) => name);
    assert.deepEqual(parts, [{ letter: 'M', entries: MANY }]);
  });

  for (const [what, names, letters] of [
    ['numbers in names are counted', ['Gazette 10', 'Gazette 2'], ['G: Gazette 2, Gazette 10']],
    ['articles are passed over', ['The Hague', 'al-Sharaa', 'a ferry'], ['F: a ferry', 'H: The Hague', 'S: al-Sharaa']],
    ['accents make no difference', ['Éire', 'Eire', 'Şahin', 'Łódź', 'Ürümqi'], ['E: Eire, Éire', 'L: Łódź', 'S: Şahin', 'U: Ürümqi']],
    ['Turkish dotless and dotted i are one', ['Irmak', 'İzmir', 'ıspanak'], ['I: Irmak, ıspanak, İzmir']],
    ['letters of two letters stand under the first', ['Æthel', 'Þingvellir'], ['A: Æthel', 'T: Þingvellir']],
    ['digits of every script are one, and signs another', ['242', '٢٤٣', '«»'], ['Other signs: «»', '0–9: 242, ٢٤٣']],
    ['Greek', ['Άλφα', 'αλφα', 'Ωμέγα'], ['Α: αλφα, Άλφα', 'Ω: Ωμέγα']],
    ['Cyrillic', ['Шара', 'Єрмак', 'шлях'], ['Є: Єрмак', 'Ш: Шара, шлях']],
    ['Georgian, in its usual letters', ['თბილისი'], ['თ: თბილისი']],
    ['Armenian', ['Երևան'], ['Ե: Երևան']],
    ['Hebrew', ['ישראל', 'ירושלים', 'דרמר'], ['ד: דרמר', 'י: ירושלים, ישראל']],
    ['Arabic, the forms of alef as one', ['أحمد', 'اسعد', 'إيران', 'آمنة', 'دمشق'], ['ا: أحمد, اسعد, آمنة, إيران', 'د: دمشق']],
    ['Hindi', ['दिल्ली', 'भारत'], ['द: दिल्ली', 'भ: भारत']],
    ['Thai, by the consonant', ['เชียงใหม่', 'กรุงเทพ', 'แก่น'], ['ก: กรุงเทพ, แก่น', 'ช: เชียงใหม่']],
    ['Korean, by the first consonant', ['서울', '소말리아', '평양'], ['ᄉ: 서울, 소말리아', 'ᄑ: 평양']],
    ['both kinds of Japanese syllables as one', ['カイロ', 'かいろ', 'ガザ'], ['か: かいろ, カイロ, ガザ']],
    ['Chinese characters together', ['巴黎', '大马士革'], ['Chinese characters: 大马士革, 巴黎']],
    ['one letter is a name', ['Q', 'ב'], ['Q: Q', 'ב: ב']],
    [
      'scripts follow one another',
      ['Paris', 'Париж', 'Παρίσι', 'باريس', '巴黎'],
      ['P: Paris', 'Π: Παρίσι', 'П: Париж', 'ب: باريس', 'Chinese characters: 巴黎'],
    ],
  ] as const)
    test(`stands under the letters of the order: ${what}`, () => assert.deepEqual(lettersOf(...names).toSorted(), [...letters].toSorted()));
});
