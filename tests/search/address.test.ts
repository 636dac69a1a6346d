import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { openSearch, said, saidAfter, seenPaths, showSearch, typeAndWait } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());
const searchOf = (page: Page) => new URL(page.url()).search;
const chosenKind = (page: Page) => page.locator('input[name=kind]:checked').inputValue();

suite('the address of a search', () => {
  test('holds the words as they are typed, without a step back for each letter', async () => {
    const page = await showSearch(site, '?q=golan');
    const steps = await page.evaluate(() => history.length);
    await typeAndWait(page, 'red line');
    assert.equal(searchOf(page), '?q=red+line');
    assert.equal(await page.evaluate(() => history.length), steps);
  });

  test('holds the filters, each with a step back', async () => {
    const page = await showSearch(site, '?q=syria');
    await saidAfter(page, () => page.check('input[name=kind][value=red-line]'));
    assert.equal(searchOf(page), '?q=syria&kind=red-line');
    await page.click('search-page summary');
    await saidAfter(page, () => page.selectOption('select[name=topic]', 'humanitarian-corridor'));
    assert.equal(searchOf(page), '?q=syria&kind=red-line&topic=humanitarian-corridor');
  });

  test('restores words, filters and results on the way back, forward and on reload', async () => {
    const page = await openSearch(site, '?q=syria');
    const before = await seenPaths(page);
    await saidAfter(page, () => page.check('input[name=kind][value=agreed]'));
    const after = await seenPaths(page);
    assert.notDeepEqual(after, before);
    await saidAfter(page, () => page.goBack());
    assert.deepEqual([await seenPaths(page), await chosenKind(page)], [before, '']);
    await saidAfter(page, () => page.goForward());
    assert.deepEqual([await seenPaths(page), await chosenKind(page)], [after, 'agreed']);
    await page.reload();
    await said(page);
    assert.deepEqual([await seenPaths(page), await chosenKind(page)], [after, 'agreed']);
    assert.equal(await page.inputValue('search-page input[type=search]'), 'syria');
  });

  test('gives the same list to whoever gets it', async () => {
    const query = '?q=corridor&kind=off-the-table&actor=israel';
    const [one, other] = [await openSearch(site, query), await openSearch(site, query)];
    assert.deepEqual(await seenPaths(one), ['/briefings/2026-01-paris-talks/o2/']);
    assert.deepEqual(await seenPaths(other), await seenPaths(one));
    assert.equal(await one.locator('select[name=actor]').inputValue(), 'israel');
    assert.ok(await one.locator('select[name=actor]').isVisible());
  });

  for (const [what, query, expected] of [
    ['a filter that there is not', '?q=golan&colour=red', '?q=golan'],
    ['a value that no id can be', '?q=golan&kind=<b>&actor=%00', '?q=golan'],
  ] as const) {
    test(`passes over ${what}`, async () => {
      const given = await seenPaths(await showSearch(site, query));
      assert.deepEqual(given, await seenPaths(await showSearch(site, expected)));
    });
  }

  test('takes up what was typed and chosen before the script of the page had come', async () => {
    const { page } = await site.open('/search/');
    const { promise: typed, resolve: go } = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.fill('search-page input[type=search]', 'corridor');
    await page.check('input[name=kind][value=red-line]');
    go();
    await said(page);
    assert.equal(searchOf(page), '?q=corridor&kind=red-line');
    assert.deepEqual(await seenPaths(page), ['/briefings/2026-01-paris-talks/r1/']);
  });

  test('is that of the page alone when nothing is searched', async () => {
    const page = await showSearch(site, '?q=golan');
    await page.fill('search-page input[type=search]', '');
    await page.waitForFunction(() => document.querySelector('.found')?.childElementCount === 0);
    assert.equal(searchOf(page), '');
  });
});
