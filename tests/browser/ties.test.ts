import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { paris } from '../support/paris-texts.ts';
import { rootSite } from '../support/sites.ts';

const { open } = await visit(rootSite());

suite('the relationships of a briefing', () => {
  for (const [width, layout] of [
    [1440, 'side by side, in the order of the table'],
    [390, 'one below the other'],
  ] as const) {
    test(`stand ${layout}, at a width of ${width}, and none is cut off`, async () => {
      const { page } = await open(paris.path, { viewport: { width, height: 900 } });
      const boxes = await page.locator('.bands > section').evaluateAll((bands) =>
        bands.map((band) => {
          const { left, top, right } = band.getBoundingClientRect();
          return { left, top, right };
        }),
      );
      assert.equal(boxes.length, 5);
      const starts = boxes.map(({ left, top }) => (width > 1000 ? left : top));
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );
      assert.ok(boxes.every(({ right }) => right <= width));
    });
  }

  test('are each the target of a link, such as one from the search', async () => {
    const { page } = await open(paris.path);
    const ids = await page.locator('.bands [id^="tie-"]').evaluateAll((ends) => ends.map(({ id }) => id));
    assert.equal(ids.length, 12);
    await page.evaluate((id) => {
      location.hash = id ?? '';
    }, ids[0]);
    assert.equal(await page.locator(':target').count(), 1);
  });
});
