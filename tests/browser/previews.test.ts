import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { builtSites, rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const PHONE = { hasTouch: true, viewport: { width: 390, height: 844 } };
const { open } = await visit(rootSite());
const card = (page: Page) => page.getByRole('tooltip');
const sheet = (page: Page) => page.getByRole('dialog');
const lines = (page: Page) => card(page).locator('> *').allTextContents();

const KINDS: [what: string, link: string, says: RegExp][] = [
  [
    'point',
    '.notes .point-link[href$="f1/"]',
    /^F1 A diplomatic and economic dimension Floated · Possible.*raised by Israel .*5–6 January 2026$/,
  ],
  [
    'passage',
    '#a1 .cite[href$="#p2"]',
    /^Joint Statement.* ¶2 “The Sides reaffirm their commitment to strive toward achieving lasting security and stability arrangements for both countries.”$/,
  ],
  ['term', '#a1 .standings .term', /^The word of each party affirms jointly A joint text says/],
  ['topic', '#a1 .name[href*="/topics/"]', /^Topic Security agreements The agreement on security/],
];

for (const site of builtSites()) {
  const visited = await visit(site);
  for (const [what, link, says] of KINDS) {
    test(`a link to a ${what} says on hover what it leads to, on the site ${site.name}`, async () => {
      const { page, requests } = await visited.open(PARIS);
      await page.locator(link).first().hover();
      await card(page).waitFor();
      assert.match((await lines(page)).join(' '), says);
      assert.deepEqual([...new Set(requests.map(({ origin }) => origin))].length, 1);
    });
  }
}

suite('the preview of a link', () => {
  test('comes to a focus that rests on the link, and goes with Escape, which leaves the focus there', async () => {
    const { page } = await open(PARIS);
    const term = page.locator('#a1 .standings .term').first();
    await page.locator('#a1 .statement > p a').last().focus();
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    assert.equal(await term.getAttribute('aria-describedby'), await card(page).getAttribute('id'));
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    assert.ok(await term.evaluate((link) => link === document.activeElement));
  });

  test('fetches nothing for a focus that passes by', async () => {
    const { page, requests } = await open(PARIS);
    await page.keyboard.press('Tab'); // From here on the focus is one that is shown.
    await page.locator('#a1 a:is(.name, .party, .term)').evaluateAll((links) => {
      for (const link of links) (link as HTMLElement).focus();
    });
    await card(page).waitFor();
    assert.equal(requests.filter(({ pathname }) => /\/(?:actors|topics|sources|about)\//.test(pathname)).length, 1);
  });

  for (const width of [320, 1280]) {
    test(`never covers the link that it is about, at ${width} pixels`, async () => {
      const { page } = await open(PARIS, { viewport: { width, height: 400 } });
      for (const link of await page.locator('#a1 a:is(.cite, .term, .name)').all()) {
        await page.mouse.move(0, 0);
        await card(page).waitFor({ state: 'hidden' });
        await link.hover();
        await card(page).waitFor();
        const [box, at] = [await card(page).boundingBox(), await link.boundingBox()];
        assert.ok(box && at && (box.y >= at.y + at.height - 1 || box.y + box.height <= at.y + 1), (await link.textContent()) ?? '');
        assert.ok(box.x >= 0 && box.x + box.width <= width);
      }
    });
  }

  test('is left out where the line with the link says as much', async () => {
    const { page } = await open('/topics/humanitarian-corridor/');
    await page.locator('.point-list a').first().hover();
    await page.waitForTimeout(800);
    assert.equal(await card(page).isVisible(), false);
  });
});

suite('a tap on a link in a text', () => {
  for (const [what, link, path] of [
    ['name', '.prose .name[href$="/yechiel-leiter/"]', '/actors/yechiel-leiter/'],
    ['cite', '#a1 .cite', '/sources/al-majalla-paris-talks/'],
    ['term', '#a1 .standings .term', '/about/'],
  ] as const) {
    test(`opens a sheet with a link that leads on: a ${what}`, async () => {
      const { page } = await open(PARIS, PHONE);
      await page.locator(link).first().tap();
      await sheet(page).locator('b + p').first().waitFor();
      assert.equal(new URL(page.url()).pathname, PARIS);
      await sheet(page).getByRole('link', { name: 'Open' }).tap();
      await page.waitForURL(`**${path}*`);
    });
  }

  for (const [how, close] of [
    ['"Close"', (page: Page) => sheet(page).getByRole('button', { name: 'Close' }).tap()],
    ['a tap beside it', (page: Page) => page.touchscreen.tap(100, 60)],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ] as const) {
    test(`opens a sheet that goes with ${how}`, async () => {
      const { page } = await open(PARIS, PHONE);
      await page.locator('#a1 .cite').first().tap();
      await sheet(page).waitFor();
      await close(page);
      await sheet(page).waitFor({ state: 'hidden' });
      assert.equal(new URL(page.url()).pathname, PARIS);
    });
  }

  test('opens a sheet that leads on where its page cannot be had', async () => {
    const { page } = await open(PARIS, PHONE);
    await page.route('**/sources/**', (route) => route.abort());
    await page.locator('#a1 .cite').first().tap();
    assert.match(
      (await sheet(page).getByRole('link', { name: 'Open' }).getAttribute('href')) ?? '',
      /\/sources\/al-majalla-paris-talks\/#p\d/,
    );
  });

  test('follows the link where the script cannot be had', async () => {
    const { page } = await open(PARIS, PHONE);
    await page.route('**/*.js', (route) => route.abort());
    await page.locator('#a1 .cite').first().tap();
    await page.waitForURL('**/sources/al-majalla-paris-talks/*');
  });

  test('follows the link at once where it is a line of a list', async () => {
    const { page } = await open('/topics/humanitarian-corridor/', PHONE);
    await page.locator('.point-list a.name').first().tap();
    await page.waitForURL('**/briefings/**');
  });
});
