import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { open } = await visit(rootSite());

suite('the signs in the colours that a reader forces on every site', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`have the colour of their words on a ${colorScheme} page`, async () => {
      const { page } = await open(PARIS, { forcedColors: 'active', colorScheme });
      const unlike = await page
        .locator('.sign')
        .evaluateAll((signs) => signs.map((sign) => [getComputedStyle(sign).fill, getComputedStyle(sign.parentElement ?? sign).color]));
      assert.ok(unlike.length > 20);
      assert.deepEqual(
        unlike.filter(([fill, colour]) => fill !== colour),
        [],
      );
    });

    test(`tell an event with a date from one without on a ${colorScheme} page`, async () => {
      const { page } = await open(PARIS, { forcedColors: 'active', colorScheme });
      const dated = await ring(page, '.events .dated > :last-child');
      const undated = await ring(page, '.events li:not([class]) > :last-child');
      assert.ok(Number.parseFloat(dated) > 2 * Number.parseFloat(undated), `${dated} and ${undated}`);
    });
  }
});

/** Returns how thick the ring before an element is: a border prints and keeps its colour, a background does not. */
function ring(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::before').borderInlineStartWidth);
}
