import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { latinLetters } from '../../src/formats/latin-letters.ts';

describe('the letters of a card', () => {
  for (const [written, drawn, why] of [
    ['Türkiye, Łódź, Şırnak, Gəncə', 'Türkiye, Łódź, Şırnak, Gəncə', 'letters of European and Turkic languages stay'],
    ['“No” – the Golan’s… 5–6 §3', '“No” – the Golan’s… 5–6 §3', 'marks of typesetting stay'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>', 'markup is words like any other'],
    ['Tu\u0308rkiye', 'Türkiye', 'a letter in two parts becomes one'],
    ['Ḥizb ut-Taḥrīr, Nguyễn', 'Hizb ut-Tahrīr, Nguyen', 'a mark that no face has is left off its letter'],
    ['al-Sharaʿ and Baʾath', 'al-Shara and Baath', 'a sign that no face has is left out'],
    ['Hamas (حماس) and נתניהו', 'Hamas and', 'another script is left out, with the brackets around it'],
    ['the “ממר” and ‘ممر’', 'the and', 'so are the quotation marks around it'],
    ['A hotline 🔥 now', 'A hotline now', 'pictures are left out'],
    ['a\u00adb\u200bc\u202ed\u0000e', 'abcde', 'signs that do not show are left out'],
    ['one\n two\tthree', 'one two three', 'white space is one space'],
    ['cease‑fire', 'cease-fire', 'a hyphen that does not break is a hyphen'],
    ['لا ممر', '', 'nothing may be left'],
  ] as const) {
    test(`${why}: ${JSON.stringify(written)}`, () => assert.equal(latinLetters(written), drawn));
  }
});
