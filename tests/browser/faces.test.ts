import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const POINT = '/briefings/2026-01-paris-talks/a2/';
const { address, open } = await visit(rootSite());
const origin = new URL(address).origin;

suite('the faces', () => {
  test('are not waited for on the first page, which asks for them a while after it has loaded', async () => {
    const { page } = await open(POINT);
    await facesHaveCome(page);
    assert.deepEqual(await facesShown(page), []);
    const begun = await page.evaluate(() => {
      const { loadEventEnd } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
      const faces = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
      return faces.map(({ startTime }) => startTime > Math.max(loadEventEnd, painted));
    });
    assert.deepEqual(begun, [true, true]);
  });

  test('are shown from the second page on, of which a browser asks for nothing but the page itself', async () => {
    const { page } = await open(POINT);
    await facesHaveCome(page);
    await page.locator('.site-header').evaluate((header) => {
      header.querySelector('a')?.setAttribute('href', location.pathname.replace('/a2/', '/a1/'));
    });
    await page.locator('.site-header a').first().click();
    await page.waitForURL('**/a1/');
    await page.evaluate(() => document.fonts.ready);
    assert.deepEqual(await facesShown(page), ['Newsreader', 'Public Sans']);
    const sent = await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return entries.filter(({ transferSize }) => transferSize > 0).map(({ name }) => name);
    });
    assert.deepEqual(sent, []);
  });

  test('are not asked for before the first paint by a page that another site links to', async () => {
    const { page } = await open('/about/');
    await page.goto(address + POINT.slice(1), { referer: 'https://elsewhere.example/' });
    assert.equal(await page.locator('head > link[rel="stylesheet"][blocking]').count(), 0);
  });

  test('are those of the device on a slow line', async () => {
    const { page } = await open('/about/');
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { rtt: 400 } }));
    await page.goto(address + POINT.slice(1), { referer: `${origin}/` });
    assert.deepEqual(await facesShown(page), []);
  });
});

/** Waits until a page has fetched its sheet of faces and both faces. */
async function facesHaveCome(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).length === 2);
}

/** Lists the families of the site that a page shows, once each. */
function facesShown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const loaded = [...document.fonts].filter(
      ({ status, family }) => status === 'loaded' && /^"?(?:Newsreader|Public Sans)"?$/.test(family),
    );
    return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))].toSorted();
  });
}
