import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open, address } = await visit(rootSite());
const at = (path: string) => address + path.slice(1);
/** Waits until an element has the focus, which follows the address a moment later. */
const hasFocus = (page: Page, id: string) => page.waitForFunction((id) => document.activeElement?.id === id, id, { timeout: 5000 });

suite('a link to an agreed point', () => {
  test('leads to a page of its own, which says what was agreed', async () => {
    const { page } = await open(`${PARIS}a2/`);
    assert.match((await page.getByRole('heading', { level: 1 }).textContent()) ?? '', /hotline/i);
    assert.match(await page.title(), /^A2: .*hotline/i);
  });

  test('leads to its place in the briefing, on the screen and with the focus', async () => {
    const { page } = await open(`${PARIS}#a2`);
    assert.match((await page.locator('#a2').getByRole('heading').textContent()) ?? '', /hotline/i);
    const top = await page.locator('#a2').evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 450, `it begins at ${top} px`);
    await hasFocus(page, 'a2');
  });

  test('marks the point that it leads to by more than colour', async () => {
    const { page } = await open(`${PARIS}#a2`);
    const [landed, other] = [await shapeOf(page, 'a2'), await shapeOf(page, 'a3')];
    assert.notDeepEqual(landed, other);
  });

  test('gives the focus and the mark to another point when the reader goes on to it', async () => {
    const { page } = await open(`${PARIS}#a2`);
    await page.evaluate(() => (location.hash = 'r1'));
    await page.locator('#r1:target').waitFor();
    await hasFocus(page, 'r1');
    assert.deepEqual(await shapeOf(page, 'a2'), await shapeOf(page, 'a3'));
  });

  test('is copied whole from the page of the point, and the reader is told', async () => {
    const { page, context } = await open(`${PARIS}a2/`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
    await page.getByRole('link', { name: 'Copy link to A2' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /copied/i })
      .waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), at(`${PARIS}a2/`));
    assert.equal(page.url(), at(`${PARIS}a2/`));
  });
});

suite('a reader with a keyboard only', () => {
  test('skips to the content with the first key', async () => {
    const { page } = await open(PARIS);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#content');
    assert.ok(await page.locator('a[href="#content"]').first().isVisible());
    await page.keyboard.press('Enter');
    await hasFocus(page, 'content');
  });

  test('goes through the answer in its order and opens a point with Enter', async () => {
    const { page } = await open(PARIS);
    await page.locator('#content').focus();
    const met: string[] = [];
    while (met.length < 60 && met.at(-1) !== '#a2') {
      await page.keyboard.press('Tab');
      met.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    }
    assert.deepEqual([...new Set(met.filter((href) => /^#[arof]\d/.test(href)))], ['#a1', '#a2']);
    await page.keyboard.press('Enter');
    await page.locator('#a2:target').waitFor();
    await hasFocus(page, 'a2');
  });

  test('goes on from the point that was opened, not from the top', async () => {
    const { page } = await open(`${PARIS}#a2`);
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.querySelector('#a2')?.contains(document.activeElement)));
  });
});

/** What can be seen of a point apart from its colours. */
function shapeOf(page: Page, id: string): Promise<string[]> {
  return page.locator(`#${id}`).evaluate((point) =>
    [point, ...point.children].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const shape = [style.content, style.outlineStyle, style.borderInlineStartWidth, style.paddingInlineStart, style.fontWeight];
        return [...shape, style.boxShadow.replace(/rgba?\([^)]*\)|color\([^)]*\)|oklch\([^)]*\)/g, '')];
      }),
    ),
  );
}
