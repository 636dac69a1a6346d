import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldLetters } from '../../../src/model/text/fold-letters.ts';
import { foldName } from '../../../src/model/text/fold-name.ts';

describe('letters in which the spellings of a text agree', () => {
  for (const [written, folded] of [
    ['Hakkı Yıldız', 'hakki yildiz'],
    ['İSTANBUL', 'istanbul'],
    ['Łukasz Zieliński', 'lukasz zielinski'],
    ['Søren Bjørnå', 'soren bjorna'],
    ['Nguyễn Văn Đức', 'nguyen van duc'],
    ['Đorđe Weiß', 'dorde weiss'],
    ['Djordje WEIẞ', 'djordje weiss'],
    ['Þórdís Ægisdóttir', 'thordis aegisdottir'],
    ['Əliyev', 'aliyev'],
    ['Hvítárbakki œuvre ŋ', 'hvitarbakki oeuvre ng'],
    ['Nagorno\u2010Varda Nagorno\u2011Varda Nagorno\u2013Varda', 'nagorno-varda nagorno-varda nagorno-varda'],
    ['CO₂, km², ⅓, ﬁ, ＡＢ１', 'co2, km2, 1/3, fi, ab1'],
    ['الشَّرْع', 'الشرع'],
    ['שָׁלוֹם', 'שלום'],
    ['Ёлка', 'елка'],
    ['Αθήνα', 'αθηνα'],
    ['हिन्दी', 'हिन्दी'],
    ['ประเทศไทย', 'ประเทศไทย'],
    ['外交部', '外交部'],
    ['ガザ', 'ガザ'],
    ['서울', '서울'],
  ] as const) {
    test(`${written}: ${folded}`, () => assert.equal(foldLetters(written), folded));
  }
});

describe('names that are spelled in several ways are one', () => {
  for (const names of [
    ['al-Sharaa', 'Sharaa', 'al-Sharaʿ', 'Charaa', 'el-Sharaa'],
    ['Chebaa', 'Shebaa', "Sheba'a"],
    ['Ben-Gvir', 'Ben Gvir', 'Ben\u2011Gvir', 'BEN–GVIR'],
    ["Sana'a", 'Sanaa', 'Sana’a', 'Ṣanaʿa'],
    ['Đorđe', 'Djordje', 'Dorde'],
    ['Yıldız', 'Yildiz', 'YILDIZ'],
    ['Sæther', 'Saether'],
    ['على', 'علی', 'عَلِي'],
  ]) {
    test(names.join(', '), () => assert.deepEqual([...new Set(names.map((name) => foldName(name).join(' ')))].length, 1));
  }
  for (const [one, other] of [
    ['दल', 'दिल'],
    ['กัน', 'กิน'],
    ['谢谢', '谢'],
    ['か', 'が'],
  ] as const) {
    test(`${one} and ${other} are two words`, () => assert.notDeepEqual(foldName(one), foldName(other)));
  }
});
