import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packScript } from '../../src/commands/pack/pack-briefing.ts';

const script = packScript('src/scripts/find-in-page.ts');
const folding = packScript('src/model/text/fold-name.ts');

describe('the script that finds names in a page that stands alone', () => {
  test('imports and exports nothing', () => assert.doesNotMatch(script, /^(?:import|export)\b/m));

  test('begins with what folds names', () => assert.ok(script.startsWith(folding)));

  for (const [typed, name] of [
    ['yildiz', 'Hakkı Yıldız'],
    ['djordje', 'Đorđe Weiß'],
    ['sharaa', 'Ahmed al-Sharaʿ'],
    ['部', '外交部'],
  ] as const) {
    test(`finds ${name} by ${typed}`, () => {
      const fold = new Function(`${folding}; return (text) => foldName(text).join(' ');`)();
      assert.ok(fold(name).includes(fold(typed)));
    });
  }
});
