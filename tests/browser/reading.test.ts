import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { waitForFonts } from '../../src/commands/pack/print-page.ts';
import { visit } from '../support/launch.ts';
import { builtSites, rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open, show, address } = await visit(rootSite());

suite('a reader of the briefing', () => {
  test('sees what was agreed, the red line and what is off the table on the first screen of a phone', async () => {
    const { page } = await open('/about/', { viewport: { width: 390, height: 844 } });
    await waitForFonts(page);
    await page.goto(address + PARIS.slice(1));
    for (const label of ['A1', 'A2', 'A3', 'R1', 'O1', 'O2', 'O3', 'O4']) {
      const box = await page
        .getByRole('link', { name: new RegExp(`^${label}\\b`) })
        .first()
        .boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 844, `${label} ends at ${box && Math.round(box.y + box.height)} px`);
    }
  });

  for (const path of [
    '/',
    PARIS,
    `${PARIS}a2/`,
    '/actors/hakan-fidan/',
    '/topics/golan-heights/',
    '/sources/joint-statement-paris/',
    '/search/',
    '/about/',
    '/corrections/',
  ]) {
    test(`never has to scroll ${path} sideways, at 320, 390, 820 and 1440 pixels`, async () => {
      const page = await show(path);
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `at ${width} pixels the page is ${wide} wide`);
      }
    });
  }

  test('finds the same points with their words in the middle of the page', async () => {
    const { page } = await open(PARIS);
    for (const id of ['a1', 'a2', 'a3', 'r1', 'o1', 'o2', 'o3', 'o4', 'f1']) {
      assert.ok(await page.locator(`#${id}`).getByRole('heading').isVisible(), id);
    }
  });
});

for (const site of builtSites()) {
  suite(`the site ${site.name}`, async () => {
    const { open, address } = await visit(site);

    test('asks no other host for anything, stores no cookie and has no error', async () => {
      for (const path of ['/', PARIS, `${PARIS}a2/`, '/search/?q=hotline', '/actors/hakan-fidan/']) {
        const { page, context, requests } = await open('/about/');
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
        await page.goto(address + path.slice(1), { waitUntil: 'networkidle' });
        assert.deepEqual([...new Set(requests.map(({ origin }) => origin))], [new URL(address).origin], path);
        assert.deepEqual(errors, [], path);
        assert.deepEqual(await context.cookies(), [], path);
      }
    });
  });
}
