import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { latinLetters } from '../../../src/model/text/latin-letters.ts';

describe('the letters of a card', () => {
  for (const [written, drawn, why] of [
    ['Türkiye, Łódź, Şırnak, Gəncə', 'Türkiye, Łódź, Şırnak, Gəncə', 'letters of European and Turkic languages stay'],
    ['“No” – the Golan’s… 5–6 §3', '“No” – the Golan’s… 5–6 §3', 'marks of typesetting stay'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>', 'markup is words like any other'],
    ['Tu\u0308rkiye', 'Türkiye', 'a letter in two parts becomes one'],
    ['Ḥizb ut-Taḥrīr, Nguyễn', 'Hizb ut-Tahrīr, Nguyen', 'a mark that no face has is left off its letter'],
    ['al-Sharaʿ and Baʾath', 'al-Shara and Baath', 'a sign that no face has is left out'],
    ['Hamas (حماس) and others', 'Hamas and others', 'a gloss in another script is left out with its brackets'],
    ['Hamas (حماس) and נתניהו', '', 'nothing is drawn of a text that would lose a word in another script'],
    ['the “ממר” and the road', '', 'nor if that word stands in quotation marks'],
    ['Путин and Σολέν', '', 'nor if it is Cyrillic or Greek'],
    ['热线', '', 'nor if it is Chinese'],
    ['Cut of ≤60 % in CO₂ by ≥2 → 3 of ₪500m', 'Cut of at most 60 % in CO2 by at least 2 to 3 of ILS 500m', 'signs are spelled'],
    ['≈½ of it, ⅓ of that, 2⅓ km²', 'about ½ of it, 1/3 of that, 2 1/3 km²', 'fractions stay apart from numbers'],
    ['10⁵ and 10⁻¹² and 5 m³', '10^5 and 10^−12 and 5 m³', 'raised numbers stay raised'],
    ['± 5 %, −3 °C, €5, £5, ¥5, ₽5', '± 5 %, −3 °C, €5, £5, ¥5, RUB 5', 'amounts keep their signs'],
    ['≠ Ⅳ ﬁ ㎞ № 5', 'not IV fi km No 5', 'signs that stand for letters are letters'],
    ['x ∈ ℝ', '', 'nothing is drawn of a text that would lose a sign'],
    ['✅ hotline, ❌ toll', '', 'nor if a picture says yes or no'],
    ['talks with 🇳🇴', '', 'nor if it is a flag'],
    ['A hotline 🔥 now', 'A hotline now', 'pictures that only adorn are left out'],
    ['a\u00adb\u200bc\u202ed\u0000e', 'abcde', 'signs that do not show are left out'],
    ['one\n two\tthree', 'one two three', 'white space is one space'],
    ['cease‑fire', 'cease-fire', 'a hyphen that does not break is a hyphen'],
    ['لا ممر', '', 'nothing may be left'],
  ] as const) {
    test(`${why}: ${JSON.stringify(written)}`, () => assert.equal(latinLetters(written), drawn));
  }
});
