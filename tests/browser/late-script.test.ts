import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());

/** Holds the scripts of a page back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', (route) => promise.then(() => route.continue()));
  return resolve;
}

/** Opens a page whose scripts come only when the returned function is called. */
async function openWithout(path: string): Promise<{ page: Page; letScriptsCome: () => void }> {
  const { page } = await site.openEmpty();
  const letScriptsCome = await holdScripts(page);
  await page.goto(site.address + path);
  return { page, letScriptsCome };
}

suite('what a reader has begun before the scripts of a page come', () => {
  test('brings suggestions, if it is in the box of a search', async () => {
    const { page, letScriptsCome } = await openWithout('about/');
    await page.getByRole('searchbox').first().click();
    await page.keyboard.type('Fid');
    letScriptsCome();
    await page
      .getByRole('option', { name: /Hakan Fidan/ })
      .first()
      .waitFor();
    assert.equal(await page.getByRole('combobox').first().inputValue(), 'Fid');
  });

  test('is what the page of results searches for, and not what its address says', async () => {
    const { page, letScriptsCome } = await openWithout('search/?q=Fidan');
    await page.locator('main input[type=search]').click();
    await page.keyboard.type('hotline');
    letScriptsCome();
    await said(page);
    assert.equal(await page.locator('main input[type=search]').inputValue(), 'hotline');
    assert.match(page.url(), /\?q=hotline$/);
  });

  test('keeps the focus, where a search has led to the page', async () => {
    const { page, letScriptsCome } = await openWithout('actors/hakan-fidan/#found=Fidan');
    await page.getByRole('searchbox').first().click();
    await page.keyboard.type('Syr');
    letScriptsCome();
    await page.locator('main mark').first().waitFor();
    await page.keyboard.type('ia');
    assert.equal(await page.locator('#site-search').inputValue(), 'Syria');
  });

  test('keeps the place, where a search has led to a part of the page', async () => {
    const { page } = await site.openEmpty();
    await page.goto(`${site.address}search/?q=hotline`);
    await said(page);
    await page.evaluate(() => {
      location.href = `${location.origin}/briefings/2026-01-paris-talks/#positions`;
    });
    await page.waitForURL('**/briefings/**');
    const letScriptsCome = await holdScripts(page);
    await page.reload();
    await page.mouse.wheel(0, 3000);
    await page.waitForFunction(() => scrollY > 0);
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => scrollY);
    letScriptsCome();
    await page.locator('main mark').first().waitFor();
    assert.equal(await page.evaluate(() => scrollY), before);
  });
});

test('a link to results asks for what it needs while the page comes, and for no face', async () => {
  const { page, letScriptsCome } = await openWithout('search/?q=Fidan');
  const linked = await page.evaluate(() => Array.from(document.head.querySelectorAll('link'), ({ rel, href }) => `${rel} ${href}`));
  letScriptsCome();
  assert.ok(
    linked.some((link) => /^modulepreload .*\.js$/.test(link)),
    linked.join('\n'),
  );
  assert.deepEqual(
    linked.filter((link) => link.includes('.woff2')),
    [],
  );
});
