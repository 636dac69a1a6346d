import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packScript } from '../../src/commands/pack/pack-briefing.ts';

const script = packScript('src/scripts/find-in-page.ts');

describe('the script that finds names in a page that stands alone', () => {
  test('imports and exports nothing', () => assert.doesNotMatch(script, /^(?:import|export)\b/m));

  for (const [typed, name] of [
    ['yildiz', 'Hakkı Yıldız'],
    ['djordje', 'Đorđe Weiß'],
    ['sharaa', 'Ahmed al-Sharaʿ'],
    ['部', '外交部'],
  ] as const) {
    test(`finds ${name} by ${typed}`, () => {
      const functions = script.slice(0, script.indexOf('const MOST'));
      const fold = new Function(`${functions}; return (text) => foldName(text).join(' ');`)();
      assert.ok(fold(name).includes(fold(typed)));
    });
  }
});
