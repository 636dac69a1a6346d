import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const site = rootSite();
const { open, address } = await visit(site);

suite('nothing moves while a page arrives', async () => {
  const { page } = await open('/about/rules/');
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.fallback();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', PARIS, `${PARIS}a2/`, '/actors/hakan-fidan/', '/topics/golan-heights/', '/search/', '/about/']) {
    test(`${path}, on a phone and on a desk, with fonts that come late`, async () => {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address + path.slice(1), { waitUntil: 'networkidle' });
        assert.deepEqual(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), [], `at ${width} pixels`);
      }
    });
  }
});

test('the first view of the briefing needs at most 20,000 bytes: the page and its icon', async () => {
  const { page } = await open(PARIS);
  const named = await page.locator('head link[rel="preload"], head link[rel="icon"]').evaluateAll((links) => {
    return links.map((link) => new URL((link as HTMLLinkElement).href).pathname);
  });
  assert.deepEqual(named, ['/favicon.svg']);
  const bytes = [`${PARIS}index.html`, ...named].map((file) => brotliCompressSync(readFileSync(join(site.folder, file))).length);
  assert.ok(bytes.reduce((sum, each) => sum + each, 0) <= 20_000, bytes.join(' and '));
});
