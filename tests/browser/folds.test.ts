import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

/** A page of which a part is folded: who is who. */
const PATH = '/briefings/2026-01-paris-talks/';
const { open, address } = await visit(rootSite());

/** Returns the first text that is folded, once it has been seen that it is not shown. */
async function foldedText(page: Page) {
  const text = page.locator('main details:not([open]) dd').first();
  assert.equal(await text.isVisible(), false);
  return text;
}

suite('what is folded is shown', () => {
  for (const [how, javaScriptEnabled] of [
    ['', true],
    [', without JavaScript', false],
  ] as const) {
    test(`for a fragment${how}`, async () => {
      const { page } = await open(PATH, { javaScriptEnabled });
      await (await foldedText(page)).evaluate((element) => {
        element.id = 'folded';
        location.hash = 'folded';
      });
      await page.locator('#folded').waitFor({ timeout: 5000 });
    });

    test(`for a fragment that names the fold${how}`, async () => {
      const { page } = await open(`${PATH}#who-is-who`, { javaScriptEnabled });
      await page.locator('#who-is-who').waitFor();
      const isShown = (content: Element) => content.checkVisibility({ contentVisibilityAuto: true });
      assert.ok(await page.locator('main details > dl').first().evaluate(isShown));
    });

    // A fragment of words opens what is folded as the browser’s find does, which no test can open.
    test(`for words that are searched for in the page${how}`, async () => {
      const { page } = await open(PATH, { javaScriptEnabled });
      const words = async (text: Locator) => ((await text.textContent()) ?? '').trim().split(/\s+/).slice(0, 5).join(' ');
      const [folded, shown] = [await words(await foldedText(page)), await words(page.locator('.sources li').last())];
      const goTo = async (found: string) => {
        await page.goto('about:blank');
        await page.goto(`${address}${PATH.slice(1)}#:~:text=${encodeURIComponent(found)}`);
      };
      await goTo(folded);
      const opened = page.locator('main details[open]').first().waitFor({ timeout: 5000 });
      // A browser that does not even go to words that are shown looks for none.
      await opened.catch(async (error) => {
        await goTo(shown);
        assert.equal(await page.evaluate(() => scrollY), 0, error);
      });
    });
  }

  test('on paper', async () => {
    const { page } = await open(PATH);
    await foldedText(page);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('main details')
      .evaluateAll((all) => all.filter((each) => !each.lastElementChild?.checkVisibility({ contentVisibilityAuto: true })));
    assert.deepEqual(hidden, []);
  });
});
