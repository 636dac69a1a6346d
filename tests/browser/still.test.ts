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

test('the first view of the briefing is at most 44,000 bytes with its fonts, in four requests', async () => {
  const { page, requests } = await open(PARIS);
  // The faces and the icon may be asked for after the page has loaded.
  await page.waitForLoadState('networkidle');
  const files = requests.map(({ pathname }) => (pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const bytes = files.map((file) => {
    const content = readFileSync(join(site.folder, file));
    return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
  });
  assert.ok(files.length >= 3 && files.length <= 4, files.join(', '));
  assert.ok(bytes.reduce((sum, each) => sum + each, 0) <= 44_000, files.map((file, index) => `${file}: ${bytes[index]}`).join(', '));
});
