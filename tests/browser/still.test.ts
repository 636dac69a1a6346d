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

test('the first view of the briefing needs at most 44,000 bytes: the page, the faces that it names and its icon', async () => {
  const { page } = await open(PARIS);
  // Which other faces a browser asks for, and when, depends on how busy it is.
  const links = page.locator('head link[rel="preload"], head link[rel="icon"]');
  const named = await links.evaluateAll((found) => found.map((link) => new URL((link as HTMLLinkElement).href).pathname));
  const files = [`${PARIS}index.html`, ...named];
  const bytes = files.map((file) => {
    const content = readFileSync(join(site.folder, file));
    return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
  });
  assert.ok(files.length >= 3 && files.length <= 4, files.join(', '));
  assert.ok(bytes.reduce((sum, each) => sum + each, 0) <= 44_000, files.map((file, index) => `${file}: ${bytes[index]}`).join(', '));
});
