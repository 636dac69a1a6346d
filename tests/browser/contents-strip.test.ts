import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { fixtureSite, rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const site = await visit(rootSite());
const { open } = site;
const rounds = await visit(fixtureSite('three-rounds'));

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
    test(`leaves the page where it is when one of its links gets the focus, at ${width} pixels`, async () => {
      const { page } = await open(`${PARIS}#analysis`, { viewport: { width, height: 900 } });
      const place = await page.evaluate(() => scrollY);
      for (const link of await page.locator('.contents a').all()) await link.focus();
      assert.deepEqual([place > 1000, await page.evaluate(() => scrollY)], [true, place]);
    });

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

suite('the page does not scroll when the focus moves to a link in a sticky heading:', () => {
  const cases: [what: string, site: typeof rounds, path: string, table: string][] = [
    ['a party, over the positions of a briefing', site, PARIS, '.positions'],
    ['a round, over the threads of a process', rounds, '/processes/ardel-river-talks/', '.threads'],
  ];
  for (const [what, { open }, path, table] of cases) {
    test(what, async () => {
      const { page } = await open(path, { viewport: { width: 1440, height: 500 } });
      await page.evaluate((table) => document.querySelector(`${table} tbody tr:nth-child(4)`)?.scrollIntoView(), table);
      const place = await page.evaluate(() => scrollY);
      for (const link of await page.locator(`${table} thead a`).all()) await link.focus();
      assert.deepEqual([place > 1000, await page.evaluate(() => scrollY)], [true, place]);
    });
  }
});
