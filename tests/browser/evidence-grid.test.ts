import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { fixtureSite } from '../support/sites.ts';

/** A briefing with points on which no other outlet reports. */
const PATH = '/briefings/2033-02-marsk/';
const { open } = await visit(fixtureSite('three-rounds'));

/** Returns the words of the grid that are broken between letters, or that reach into the next column. */
function spoilt(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.evidence :is(td, thead th)')).flatMap((cell) => {
    const { right } = cell.getBoundingClientRect();
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      for (const { index, 0: word } of (texts.currentNode.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const boxes = Array.from(range.getClientRects());
        if (boxes.length > 1 || boxes.some((box) => box.right > right + 1)) found.push(word);
      }
    }
    return found;
  });
}

suite('the words of the evidence grid are whole, each in its column', () => {
  for (const width of [1200, 1440]) {
    test(`where no other outlet reports, at ${width} pixels`, async () => {
      const { page } = await open(PATH, { viewport: { width, height: 900 } });
      assert.ok((await page.locator('.evidence td').getByText('none', { exact: true }).count()) > 0);
      assert.deepEqual(await page.evaluate(spoilt), []);
    });

    test(`with 30 documents, at ${width} pixels`, async () => {
      const { page } = await open(PATH, { viewport: { width, height: 900 } });
      await page.locator('.evidence').evaluate((grid) => {
        grid.classList.add('wide');
        for (const row of grid.querySelectorAll('tr'))
          for (let times = 0; times < 30; times++) row.cells[2]?.after(row.cells[2].cloneNode(true));
      });
      assert.deepEqual(await page.evaluate(spoilt), []);
      const words = page.locator('.evidence td').getByText('not cited', { exact: true });
      const heights = await words.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      assert.ok(heights.length > 30 && heights.every((height) => height < 30), 'The words of a cell are on several lines.');
    });
  }
});
