import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open, address } = await visit(rootSite());

suite('a citation', () => {
  for (const path of [`${PARIS}a2/`, PARIS]) {
    test(`is copied from ${path} in each style, and the reader is told`, async () => {
      const { page, context } = await open(path);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
      for (const [index, style] of ['APA', 'Chicago (note)', 'Harvard'].entries()) {
        await page.getByRole('button', { name: `Copy citation: ${style}` }).click();
        const citation = page.locator('copy-text').nth(index);
        await citation.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, await citation.locator('span').first().textContent());
        assert.match(copied, new RegExp(`^Readout\\b.* https://readout\\.example${path}\\.?$`));
      }
    });
  }

  test('is selected where the browser does not let a page copy', async () => {
    const { page } = await open(`${PARIS}a2/`);
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
    await page.getByRole('button', { name: 'Copy citation: APA' }).click();
    await page.waitForFunction(() => getSelection()?.toString().startsWith('Readout. ('));
  });

  test('can be read without JavaScript, and offers no button that would do nothing', async () => {
    const { page } = await open(`${PARIS}a2/`, { javaScriptEnabled: false });
    assert.ok(await page.getByText(/^Readout\. \(2026, /).isVisible());
    assert.equal(await page.getByRole('button', { name: /^Copy/ }).count(), 0);
  });
});
