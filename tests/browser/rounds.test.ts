import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { fixtureSite } from '../support/sites.ts';
import { soon } from '../support/soon.ts';

const { open } = await visit(fixtureSite('three-rounds'));
const OCTOBER = '/briefings/2032-10-vella/';
const MAY = '/briefings/2033-05-vella/';
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Goes on with the Tab key until the focus is on a link with these words in a part of the page, then follows it. */
async function followWithKeyboard(page: Page, part: string, words: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([within, name]) => document.activeElement?.closest(within ?? '') !== null && document.activeElement?.textContent?.trim() === name,
      [part, words],
    );
    if (!isThere) continue;
    const from = page.url();
    await page.keyboard.press('Enter');
    return page.waitForURL((url) => url.href !== from);
  }
  assert.fail(`No link “${words}” is reached in ${part}.`);
}

suite('the line of a point', () => {
  test('is followed to the earliest round and back with the keyboard alone', async () => {
    const { page } = await open(`${MAY}a1/`);
    await followWithKeyboard(page, '.line', 'Water in June');
    assert.equal(pathOf(page), `${OCTOBER}a1/`);
    await followWithKeyboard(page, '.line > li:last-child', 'Water in June and July');
    assert.equal(pathOf(page), `${MAY}a1/`);
  });

  test('marks the point whose line it is, and no other, as the current one', async () => {
    const { page } = await open(`${MAY}a1/`);
    const current = page.locator('.line > [aria-current]');
    assert.equal(await current.count(), 1);
    assert.match((await current.textContent()) ?? '', /this point/);
  });
});

suite('a round of a process', () => {
  test('leads to the one before it and to what they have in common, without JavaScript', async () => {
    const { page } = await open(MAY, { javaScriptEnabled: false });
    const [section] = await page.locator('section', { has: page.locator('#since-last-round') }).all();
    await section?.getByRole('link', { name: 'The two rounds, point by point' }).click();
    await soon(() => pathOf(page), '/processes/ardel-river-talks/changes/2033-05-vella/');
    await page.goBack();
    await page
      .getByRole('navigation', { name: 'Rounds of this process' })
      .first()
      .getByRole('link', { name: '12–13 October 2032, Vella' })
      .click();
    await soon(() => pathOf(page), OCTOBER);
  });

  for (const path of [MAY, `${MAY}a2/`, `${OCTOBER}a1/`, '/sources/al-nahr-october/']) {
    test(`fits on the smallest screen: ${path}`, async () => {
      const { page } = await open(path, { viewport: { width: 320, height: 640 } });
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.equal(widths[0], widths[1]);
    });
  }

  test('is named on the paper of a point', async () => {
    const { page } = await open(`${MAY}a1/`);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText('Round of 20–21 May 2033, Vella').isVisible());
  });
});

suite('names outside tables, with a word that is longer than a phone is wide', () => {
  for (const path of [
    '/',
    MAY,
    `${MAY}a2/`,
    '/processes/ardel-river-talks/',
    '/processes/ardel-river-talks/changes/2033-05-vella/',
    '/actors/belmark/',
    '/topics/dam-inspection/',
  ]) {
    test(`never widen ${path}`, async () => {
      const { page } = await open(path, { viewport: { width: 320, height: 800 } });
      await page.locator('main :is(a.name, .mark + a, .mark + span > a):not(table *)').evaluateAll((links) => {
        for (const link of links) link.textContent = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
      });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    });
  }
});
