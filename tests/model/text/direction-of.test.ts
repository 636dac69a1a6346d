import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directionOf } from '../../../src/model/text/language.ts';

describe('the direction of a text', () => {
  for (const [text, direction] of [
    ['«اتفق الطرفان على إنشاء خط ساخن (واحد).»', 'rtl'],
    ['12 نقاط اتفق عليها الطرفان', 'rtl'],
    ['UNIFIL تبقى في الجنوب', 'rtl'],
    ['הצדדים הסכימו', 'rtl'],
    ['ܣܘܪܝܐ', 'rtl'],
    ['ދިވެހި', 'rtl'],
    ['حماس (Hamas), a movement of Gaza', 'ltr'],
    ['One ferry for both shores.', undefined],
    ['Стороны', undefined],
    ['外交部', undefined],
    ['12', undefined],
  ] as const) {
    test(`${text}: ${direction ?? 'that of the page'}`, () => assert.equal(directionOf(text), direction));
  }
});
