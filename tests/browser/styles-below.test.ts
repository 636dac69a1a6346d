import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { fixtureSite, rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const paris = await visit(rootSite());
const rounds = await visit(fixtureSite('three-rounds'));

/** A page whose styles are in two parts, what it shows at once, and the first of what is below. */
const PAGES: [site: typeof paris, path: string, above: string, below: string][] = [
  [paris, PARIS, '.answer', '.contents'],
  [paris, `${PARIS}a2/`, 'p.text', '#who-says-so'],
  [paris, '/actors/israel/', '#positions + p', '.courses'],
  [paris, '/topics/golan-heights/', '#stances + p', '.courses'],
  [rounds, '/processes/ardel-river-talks/', '.newest', '.course'],
];

suite('until the sheet of what is below has come', () => {
  for (const [{ open, address }, path, above, below] of PAGES) {
    test(`${path} shows what is above, in its styles, and nothing of what is below`, async () => {
      const { page } = await open('/about/rules/');
      let send = () => {};
      const held = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route('**/*.css', async (route) => {
        await held;
        await route.fallback();
      });
      await page.goto(address + path.slice(1), { waitUntil: 'commit' });
      await page.locator(above).first().waitFor();
      // Painted, and not merely read: a browser has nothing to paint where it holds back the whole page.
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      assert.equal(await page.locator(below).count(), 0);
      const before = await page.locator(above).first().boundingBox();
      send();
      await page.locator(below).waitFor();
      await page.waitForLoadState('load');
      assert.deepEqual(await page.locator(above).first().boundingBox(), before);
    });
  }
});
