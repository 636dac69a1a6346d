import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { said, saidAfter, seenPaths, typeAndWait } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());

/** Opens the page without a search, so that something can be broken before the texts are asked. */
async function openBroken(breakIt: (page: Page) => Promise<unknown>): Promise<Page> {
  const { page } = await site.open('/about/');
  await breakIt(page);
  await page.goto(`${site.address}search/?q=Fidan`);
  await said(page);
  return page;
}

const forbidWebAssembly = (page: Page) =>
  page.route(/\/search\/\?/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self' 'unsafe-inline'" } });
  });

suite('a search of the texts that fails says why in a sentence and offers the names', () => {
  for (const [what, breakIt, reason] of [
    ['the index is blocked', (page: Page) => page.route('**/pagefind/**', (route) => route.abort()), 'the search index could not be read'],
    [
      'its engine is missing',
      (page: Page) => page.route('**/pagefind.js*', (route) => route.fulfill({ status: 404 })),
      'the search index could not be read',
    ],
    [
      'a chunk of it is missing',
      (page: Page) => page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 })),
      'the search index could not be read',
    ],
    [
      'a filter of it is missing',
      (page: Page) => page.route('**/pagefind/filter/**', (route) => route.abort()),
      'the search index could not be read',
    ],
    ['it hangs', (page: Page) => page.route('**/pagefind-entry.json*', () => {}), 'the connection has stalled'],
    ['WebAssembly is forbidden', forbidWebAssembly, 'this browser blocks WebAssembly'],
  ] as const) {
    test(`when ${what}`, async () => {
      const page = await openBroken(breakIt);
      assert.equal(await said(page), `Full-text search is unavailable: ${reason}.`);
      assert.deepEqual(await seenPaths(page), ['/actors/hakan-fidan/']);
      await page.locator('.found a[href="#names"]').click();
      assert.ok(await page.locator('#names:target').isVisible());
    });
  }

  test('when the device is offline', async () => {
    const page = await openBroken((broken) => broken.route('**/pagefind/**', (route) => route.abort()));
    await page.context().setOffline(true);
    assert.equal(await typeAndWait(page, 'corridor'), 'Full-text search is unavailable: this device is offline.');
    assert.ok(await page.locator('#names').isVisible());
  });

  test('when the device was offline before the search was used', async () => {
    const { page, context } = await site.open('/search/');
    await context.setOffline(true);
    await page.locator('search-page input[type=search]').focus();
    await page.getByText('Search could not be loaded.').waitFor();
    assert.ok(await page.locator('#names').isVisible());
  });

  test('and succeeds when it is tried again', async () => {
    const page = await openBroken((broken) => broken.route('**/pagefind/**', (route) => route.abort()));
    await page.unroute('**/pagefind/**');
    assert.equal(await saidAfter(page, () => page.getByRole('button', { name: 'Try again' }).click()), '2 results');
  });
});

suite('the box', () => {
  test('leads to the names when its list of them cannot be had', async () => {
    const { page } = await site.open('/about/');
    await page.route('**/names/**', (route) => route.abort());
    await page.locator('.site-header input[type=search]').pressSequentially('Golan');
    await page.locator('.site-header [role=option]').filter({ hasText: 'Suggestions could not be loaded' }).click();
    await page.waitForURL('**/search/?q=Golan#names');
  });

  test('is an ordinary form when its script cannot be had', async () => {
    const { page } = await site.open('/about/');
    await page.route('**/*.js', (route) => route.abort());
    await page.locator('.site-header input[type=search]').fill('Golan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Golan');
    await page.getByText('Search could not be loaded.').waitFor();
    assert.ok(await page.locator('#names').isVisible());
  });
});

suite('an index of another build than the page', () => {
  const asBuild = (build: string, times: number) => (page: Page) =>
    page.route(
      '**/pagefind-entry.json*',
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), build } });
      },
      { times },
    );

  test('is noticed and fetched anew', async () => {
    const page = await openBroken(asBuild('000000000000', 1));
    assert.equal(await said(page), '2 results');
    assert.equal((await seenPaths(page))[0], '/actors/hakan-fidan/');
  });

  test('is not searched if it stays', async () => {
    const page = await openBroken(asBuild('000000000000', 9));
    assert.equal(await said(page), 'Full-text search is unavailable: part of the search index belongs to another version of the site.');
  });
});
