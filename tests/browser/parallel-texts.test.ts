import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const A1 = '/briefings/2026-01-paris-talks/a1/';
const { open } = await visit(rootSite());

/** Returns the boxes of the first passage of each source. */
const passages = (page: Page, part: string) =>
  page
    .locator('.wordings > div')
    .evaluateAll(
      (columns, selector) => columns.map((column) => column.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect),
      part,
    );

suite('the quotations of two sources', () => {
  test('stand beside each other, label beside label and clause beside clause', async () => {
    const { page } = await open(A1);
    for (const part of ['figcaption', 'blockquote p']) {
      const [one, other] = await passages(page, part);
      assert.ok(one && other);
      assert.equal(one.top, other.top);
      assert.ok(one.right < other.left);
    }
  });

  test('follow each other on a phone', async () => {
    const { page } = await open(A1, { viewport: { width: 320, height: 800 } });
    const [one, other] = await passages(page, 'blockquote p');
    assert.ok(one && other && one.bottom < other.top && one.left === other.left);
  });

  test('have below them in words what their marks show, and no word marked by colour alone', async () => {
    const { page } = await open(A1);
    const marked = await page.locator('.wordings :is(b, u)').allTextContents();
    const words = (await page.locator('.differences').textContent()) ?? '';
    assert.ok(marked.length > 2);
    assert.deepEqual(
      marked.filter((each) => !words.includes(`“${each}”`)),
      [],
    );
    const looks = await page.locator('.wordings :is(b, u)').evaluateAll((all) =>
      all.map((each) => {
        const { textDecorationStyle, webkitTextStrokeWidth } = getComputedStyle(each);
        return textDecorationStyle === 'dotted' || Number.parseFloat(webkitTextStrokeWidth) > 0;
      }),
    );
    assert.ok(looks.every(Boolean));
  });
});
