import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { render } from '../support/rendered-body.ts';
import { rootSite } from '../support/sites.ts';

const ANALYSIS = `One.

7. A long item of a list that runs over more than one line of the page because it says at length what was agreed on the lake.
8. Two:
   - three;
   - فقرة من اليمين.

> Стороны договорились.

| Party | Stance |
| --- | --- |
| Estmark | refuses |
| 双方 | 同意 |

A note.[^1]

    code

[^1]: The note.
`;
const BLOCKS = ['1', '1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '2', '2-1', '2-2'];
const { open } = await visit(rootSite());

/** Opens the page of a briefing with another analysis; the policy of the site lets nobody write into its pages. */
async function openAnalysis(width: number): Promise<Page> {
  const { page } = await open('/briefings/2026-01-paris-talks/', { viewport: { width, height: 900 }, bypassCSP: true });
  await page.locator('.prose').evaluate((prose, html) => {
    prose.innerHTML = html;
  }, render(ANALYSIS).body.html);
  return page;
}

suite('each block of the analysis shows a link to its address', () => {
  for (const width of [390, 1440]) {
    test(`at ${width} pixels, beside its words and nothing else`, async () => {
      const page = await openAnalysis(width);
      const links = page.locator('.prose .paragraph-number');
      assert.deepEqual((await links.allTextContents()).toSorted(), BLOCKS);
      const places = await links.evaluateAll((all) =>
        all.map((link) => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          const block = document.querySelector(link.getAttribute('href') ?? '')?.getBoundingClientRect() ?? new DOMRect();
          const words = link.closest('.prose')?.getBoundingClientRect().left ?? 0;
          return { left, right, top, bottom, away: Math.max(block.top - bottom, top - block.bottom), isInMargin: right <= words };
        }),
      );
      for (const [index, { left, right, top, bottom, away, isInMargin }] of places.entries()) {
        const name = await links.nth(index).textContent();
        assert.ok(left >= 0 && right <= width && bottom > top, `${name} can be seen`);
        assert.ok(away < 30, `${name} is ${away} pixels from its block`);
        assert.equal(isInMargin, width === 1440, `${name} in the margin`);
        const others = places.filter((other) => other.top < bottom && top < other.bottom && other.left < right && left < other.right);
        assert.equal(others.length, 1, `${name} stands upon another`);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  test('reached by the keyboard, named, and left out on paper', async () => {
    const page = await openAnalysis(1440);
    const link = page.getByRole('link', { name: 'Link to passage 1-3' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === '#p1-3', { timeout: 5000 });
    assert.equal(await page.locator(':target').textContent(), 'three;1-3');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await link.isVisible(), false);
  });
});
