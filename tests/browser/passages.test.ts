import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';
import { soon } from '../support/soon.ts';

const A1 = '/briefings/2026-01-paris-talks/a1/';
const ARTICLE = '/sources/al-majalla-paris-talks/';
const { open, show, address } = await visit(rootSite());

suite('the link to a passage', () => {
  for (const [where, path, name] of [
    ['beside a cite of a point', A1, 'Copy link to the article, ¶5'],
    ['at its place on the page of the source', ARTICLE, 'Copy link to the article, ¶5'],
  ] as const) {
    for (const [how, press] of [
      ['with a click', 'click'],
      ['from the keyboard', 'Enter'],
    ] as const) {
      test(`is copied ${how} ${where}, and the reader is told`, async () => {
        const { page, context } = await open(path);
        await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
        const link = page.getByRole('link', { name, exact: true });
        await (press === 'click' ? link.click() : link.press(press));
        await link.locator('..').getByRole('status').filter({ hasText: 'Copied' }).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${address}${ARTICLE.slice(1)}#p5`);
        assert.equal(new URL(page.url()).pathname, path);
      });
    }
  }

  test('is an ordinary link without JavaScript', async () => {
    const { page } = await open(A1, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Copy link to the article, ¶5', exact: true }).click();
    await soon(() => page.url(), `${address}${ARTICLE.slice(1)}#p5`);
  });
});

suite('the page of a source', () => {
  test('marks the place that its address names, with its words and what cites them, and no other', async () => {
    const page = await show(`${ARTICLE}#p5`);
    const marked = await page
      .locator('.drawn > div')
      .evaluateAll((rows) =>
        rows.filter((row) => Number.parseFloat(getComputedStyle(row).borderInlineStartWidth) >= 3).map((row) => row.textContent ?? ''),
      );
    assert.equal(marked.length, 1);
    assert.match(
      marked[0] ?? '',
      /^\s*¶5\b.*All three parties restated that they are committed .*A1 Commitment to reach security agreements/s,
    );
  });
});
