import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { paris } from '../support/paris-texts.ts';
import { rootSite } from '../support/sites.ts';

const { open } = await visit(rootSite());

/** The narrowest and the widest at which a column could be squeezed beside others. */
const WIDTHS = [720, 820, 970, 1024, 1100, 1160, 1440];

suite('between a phone and a desktop', () => {
  test('a briefing begins with its title, and no fact has a word to a line', async () => {
    const { page } = await open(paris.path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { y = -1 } = (await page.getByRole('heading', { level: 1 }).boundingBox()) ?? {};
      assert.ok(y > 0 && y < 260, `At ${width} px, the title begins at ${y} px.`);
      const facts = await page.locator('.known dd').evaluateAll((all) => all.map((fact) => fact.getBoundingClientRect().width));
      assert.ok(Math.min(...facts) > 120, `At ${width} px, the facts are ${facts} px wide.`);
    }
  });

  for (const path of ['/briefings/', '/actors/israel/']) {
    test(`the rounds of ${path} have titles that can be read`, async () => {
      const { page } = await open(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const titles = await page
          .locator('.rounds tbody th[scope=row]')
          .evaluateAll((all) => all.map((title) => title.getBoundingClientRect()));
        const narrow = titles.filter((title) => title.width < 200 || title.height > 160);
        assert.equal(narrow.length, 0, `At ${width} px, ${JSON.stringify(narrow)}.`);
      }
    });
  }

  test('the ring around a link of the contents is not cut off', async () => {
    const { page } = await open(paris.path);
    const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first();
    await page.keyboard.press('Tab');
    await link.focus();
    const [ring, room] = await link.evaluate((focused) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(focused);
      const list = focused.closest('ul')?.getBoundingClientRect();
      const { top, bottom } = focused.getBoundingClientRect();
      return [
        Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth),
        Math.min(top - (list?.top ?? 0), (list?.bottom ?? 0) - bottom),
      ];
    });
    assert.ok((room ?? 0) >= (ring ?? 1), `The ring needs ${ring} pixels, and the list has room for ${room}.`);
  });
});
