import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countWords } from '../../../src/model/text/segment.ts';

describe('the words of a text are counted', () => {
  for (const [text, count] of [
    ['One ferry, and no toll.', 5],
    ['a cease-fire — the envoy’s', 4],
    ['cease\u2011fire', 1],
    ['Ολα είναι έτοιμα', 3],
    ['Стороны согласились на перемирие', 4],
    ['اتفق الطرفان على إنشاء خط ساخن', 6],
    ['הצדדים הסכימו על קו חם', 5],
    ['दोनों पक्ष हॉटलाइन पर सहमत हुए।', 6],
    ['Հայաստանի և Ադրբեջանի', 3],
    ['საქართველოს მთავრობა', 2],
    ['양측은 휴전에 합의했다', 3],
    ['双方同意设立热线。', 4],
    ['両国は停戦に合意した', 6],
    ['ทั้งสองฝ่ายตกลงหยุดยิง', 6],
    ['', 0],
    ['… — !', 0],
  ] as const) {
    test(`${JSON.stringify(text)}: ${count}`, () => assert.equal(countWords(text), count));
  }

  for (const letter of ['双方同意设立热线', 'ホットラインを設ける', 'ตกลงตั้งสายด่วน', 'ຕົກລົງຕັ້ງສາຍດ່ວນ', 'ភាគីទាំងពីរ', 'နှစ်ဖက်သဘောတူ']) {
    test(`33 runs of “${letter}” are far more than 40 words`, () => assert.ok(countWords(letter.repeat(33)) > 60));
  }
});
