import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { openSearch } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Lists what is lower than a finger needs, by its words and its height. */
const tooLow = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((targets) => {
    const boxes = targets.map((target) => ({ words: target.textContent?.trim(), height: target.getBoundingClientRect().height }));
    return boxes.filter(({ height }) => height > 0 && height < 44);
  });

suite('on a phone', () => {
  test('the box and its suggestions are 44 pixels high or more', async () => {
    const { page } = await site.open('/about/', PHONE);
    await page.locator('.site-header input[type=search]').fill('golan');
    await page.locator('.site-header [role=option]').first().waitFor();
    assert.deepEqual(await tooLow(page, '.site-header input, .site-header [role=option]'), []);
  });

  test('the fields, filters and results of the page of results are 44 pixels high or more', async () => {
    const page = await openSearch(site, '?q=syria', PHONE);
    await page.locator('search-page summary').click();
    assert.deepEqual(
      await tooLow(page, 'search-page :is(input[type=search], button, select, summary, .kinds label, .results .name), .letters a'),
      [],
    );
  });

  test('the suggestions end above the on-screen keyboard', async () => {
    const { page } = await site.open('/about/', { ...PHONE, viewport: { width: 390, height: 400 } });
    await page.locator('.site-header input[type=search]').fill('s');
    await page.locator('.site-header [role=option]').first().waitFor();
    const box = await page.locator('.site-header [role=listbox]').boundingBox();
    assert.ok(box && box.y + box.height <= 400, `they end at ${box && box.y + box.height} px`);
  });
});
