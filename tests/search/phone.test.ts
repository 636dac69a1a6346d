import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { openSearch, saidAfter } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';
import { soon } from '../support/soon.ts';

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

  test('the fields, filters, chips and results of the page of results are 44 pixels high or more', async () => {
    const page = await openSearch(site, '?q=syria&kind=agreed', PHONE);
    assert.deepEqual(await tooLow(page, 'search-page :is(input[type=search], button, select, .results .name), .letters a'), []);
    await page.click('.open-filters');
    await page.click('.sheet [data-facet=actor] summary');
    await page.locator('.sheet [data-facet=actor] li button').first().waitFor();
    assert.deepEqual(await tooLow(page, '.sheet :is(button, input, summary)'), []);
  });

  test('the first result is within the first screen, with filters in force', async () => {
    const page = await openSearch(site, '?q=syria&kind=red-line&actor=israel', PHONE);
    const box = await page.locator('[data-search-result]').first().boundingBox();
    assert.ok(box && box.y + box.height <= 844, `it ends at ${box && box.y + box.height} px`);
    assert.ok(!(await page.locator('.rail').isVisible()));
  });

  test('filters are in a sheet, which says how many results they leave and closes on them', async () => {
    const page = await openSearch(site, '?q=syria', PHONE);
    await page.click('.open-filters');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    assert.ok(await sheet.isVisible());
    await saidAfter(page, () => sheet.locator('[data-facet=kind] button').filter({ hasText: 'Red line' }).click());
    assert.equal(new URL(page.url()).search, '?q=syria&kind=red-line');
    const results = await page.locator('[data-search-result]').count();
    await sheet.getByRole('button', { name: results === 1 ? 'Show one result' : `Show ${results} results` }).click();
    await sheet.waitFor({ state: 'hidden' });
    await soon(() => page.locator('.open-filters').textContent(), 'Filters (1)');
    await soon(() => page.evaluate(() => document.activeElement?.className), 'open-filters');
    await page.click('.open-filters');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await soon(() => page.locator('search-page > .rail').count(), 1, 'The rail is back in its place.');
  });

  test('the suggestions end above the on-screen keyboard', async () => {
    const { page } = await site.open('/about/', { ...PHONE, viewport: { width: 390, height: 400 } });
    await page.locator('.site-header input[type=search]').fill('s');
    await page.locator('.site-header [role=option]').first().waitFor();
    const box = await page.locator('.site-header [role=listbox]').boundingBox();
    assert.ok(box && box.y + box.height <= 400, `they end at ${box && box.y + box.height} px`);
  });
});
