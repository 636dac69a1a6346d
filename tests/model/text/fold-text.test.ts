import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldText } from '../../../src/model/text/fold-text.ts';

describe('a text is searched in letters that every keyboard has', () => {
  for (const [written, folded] of [
    ['Hakkı Yıldız met Djordje', 'hakki yildiz met dorde'],
    ['双方同意设立热线。', '双 方 同 意 设 立 热 线 。'],
    ['G20峰会', 'g20 峰 会'],
    ['がザ', 'か サ'],
    ['หยุด', 'ห ย ด'],
    ['CO₂ at Nagorno‑Varda', 'co2 at nagorno-varda'],
    ['One ferry.', 'one ferry.'],
  ] as const) {
    test(`${written}: ${folded}`, () => assert.equal(foldText(written), folded));
  }
});
