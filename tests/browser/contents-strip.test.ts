import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open } = await visit(rootSite());

suite('the strip of contents above a briefing that is read', () => {
  test('leaves no gap above the head of the table of positions', async () => {
    const { page } = await open(PARIS, { viewport: { width: 1440, height: 900 } });
    await page.evaluate(() => document.querySelector('.positions tbody tr:nth-child(5)')?.scrollIntoView());
    const [strip, head] = await page.evaluate(() =>
      ['.contents', '.positions thead th'].map((part) => document.querySelector(part)?.getBoundingClientRect()),
    );
    assert.ok(strip && head && head.top <= strip.bottom && head.bottom > strip.bottom, `${strip?.bottom} and ${head?.top}`);
  });

  for (const width of [390, 1440]) {
    test(`fades where more of it follows, and nowhere else, at ${width} pixels`, async () => {
      const { page } = await open(PARIS, { viewport: { width, height: 900 } });
      const list = page.locator('.contents ul');
      const margin = await list.evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingInlineStart));
      assert.match(await list.evaluate((element) => getComputedStyle(element).maskImage), new RegExp(`${margin}px`));
      const [first, box] = [await list.locator('li').first().boundingBox(), await list.boundingBox()];
      assert.ok(first && box && first.x >= box.x + margin - 1);
    });
  }
});
