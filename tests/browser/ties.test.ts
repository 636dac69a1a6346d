import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { paris } from '../support/paris-texts.ts';
import { rootSite } from '../support/sites.ts';

const { open } = await visit(rootSite());
const noScript = { javaScriptEnabled: false };
const list = (page: Page) => page.locator('#ties ~ .tie-list .ties');
const summary = (page: Page) => page.locator('.tie-list summary');

suite('the list of ties', () => {
  for (const [how, options] of [
    ['with JavaScript', {}],
    ['without JavaScript', noScript],
  ] as const) {
    test(`is folded under the picture and unfolds for who asks for it, ${how}`, async () => {
      const { page } = await open(paris.path, options);
      assert.equal(await list(page).isVisible(), false);
      await summary(page).click();
      assert.equal(await list(page).isVisible(), true);
      await summary(page).click();
      assert.equal(await list(page).isVisible(), false);
    });

    test(`is unfolded for a link to the ties, ${how}`, async () => {
      const { page } = await open(`${paris.path}#ties`, options);
      assert.equal(await list(page).isVisible(), true);
      assert.equal(await summary(page).isVisible(), false);
    });

    test(`is unfolded on paper, ${how}`, async () => {
      const { page } = await open(paris.path, options);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await list(page).isVisible(), true);
      assert.equal(await summary(page).isVisible(), false);
    });
  }

  test('is unfolded for a link to a name in it, such as one that the search of a saved briefing finds', async () => {
    const { page } = await open(paris.path);
    await page.evaluate(() => {
      const [name] = document.querySelectorAll('.ties a.name');
      if (name) name.id = 'name-0';
      location.hash = '#name-0';
    });
    assert.equal(await list(page).isVisible(), true);
    assert.equal(await page.locator('.tie-list').getAttribute('open'), '');
  });

  test('names every tie of the picture', async () => {
    const { page } = await open(paris.path);
    const names = (selector: string) =>
      page.locator(selector).evaluateAll((links) => [...new Set(links.map((link) => link.textContent.trim()))]);
    const listed = await names('.ties a.name');
    const drawn = await names('.tie-picture a text');
    assert.ok(drawn.length > 5);
    assert.deepEqual(
      drawn.filter((name) => !listed.includes(name)),
      [],
    );
  });
});
