import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { builtSites, rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open } = await visit(rootSite());
const leiter = (page: Page) => page.locator('.prose').getByRole('link', { name: 'Yechiel Leiter' }).first();
const card = (page: Page) => page.getByRole('tooltip');

for (const site of builtSites()) {
  const { open } = await visit(site);
  test(`a name says on hover who it is, on the site ${site.name}`, async () => {
    const { page, requests } = await open(PARIS);
    await leiter(page).hover();
    await card(page).waitFor();
    assert.match(
      (await card(page).locator('> *').allTextContents()).join(' '),
      /Person · Israel\s+Yechiel Leiter\s+Israel’s ambassador to the United States\.\s+Appointed in place of Ron Dermer\./,
    );
    assert.deepEqual([...new Set(requests.map(({ origin }) => origin))].length, 1);
  });
}

suite('the card of a name', () => {
  test('comes to the keyboard, is what describes the link, and goes with Escape', async () => {
    const { page } = await open(PARIS);
    await leiter(page).evaluate((link) => {
      const before = document.createElement('button');
      link.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    assert.equal(await leiter(page).getAttribute('aria-describedby'), await card(page).getAttribute('id'));
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    assert.equal(await leiter(page).getAttribute('aria-describedby'), null);
    assert.ok(await leiter(page).evaluate((link) => link === document.activeElement));
  });

  test('stays while the pointer is on it, and goes when the pointer has left', async () => {
    const { page } = await open(PARIS);
    await leiter(page).hover();
    await card(page).waitFor();
    await card(page).hover();
    await page.waitForTimeout(500);
    assert.ok(await card(page).isVisible());
    await page.mouse.move(2, 2);
    await card(page).waitFor({ state: 'hidden' });
  });

  test('is left out, and the link works, where the actor’s page cannot be had', async () => {
    const { page } = await open(PARIS);
    await page.route('**/actors/**', (route) => route.abort());
    await leiter(page).hover();
    await page.waitForTimeout(600);
    assert.equal(await card(page).isVisible(), false);
  });
});

suite('the table of contents', () => {
  for (const width of [390, 1440]) {
    test(`shows where the reader is, at ${width} pixels`, async () => {
      const { page } = await open(PARIS, { viewport: { width, height: 844 } });
      await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Analysis' }).click();
      await page.locator('.contents [aria-current]', { hasText: 'Analysis' }).waitFor();
      const title = await page.getByRole('heading', { name: 'Analysis' }).boundingBox();
      const contents = await page.locator('.contents').boundingBox();
      assert.ok(title && contents && title.y >= contents.y + contents.height, 'The title is behind the contents.');
    });
  }
});
