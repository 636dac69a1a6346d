import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const { open } = await visit(rootSite());

suite('the point on the page on how to read', () => {
  for (const [width, forcedColors] of [
    [390, 'none'],
    [1440, 'none'],
    [1440, 'active'],
  ] as const) {
    test(`has every explained number once, on the page and whole, at ${width} pixels, forced colours ${forcedColors}`, async () => {
      const { page } = await open('/about/', { viewport: { width, height: 900 }, forcedColors });
      const [drawn, explained] = await page.locator('.specimen').evaluate((specimen) => [
        [...specimen.querySelectorAll('.point *')].flatMap((element) => {
          const contents = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content);
          return contents.flatMap((content) => (/^"\d"$/.test(content) ? [Number(content.slice(1, -1))] : []));
        }),
        [...specimen.querySelectorAll<HTMLLIElement>('ol > li[value]')].map(({ value }) => value),
      ]);
      assert.deepEqual(drawn?.toSorted(), explained);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    });
  }
});
