import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { SUGGESTION_WORDS } from '../../src/words/suggestion-words.ts';
import { visit } from '../support/launch.ts';
import { sharedScript } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';
import { soon } from '../support/soon.ts';

const { open } = await visit(rootSite());
const FIELD = '.site-header input[type=search]';
const OPTIONS = '.site-header [role=option]';

/** Opens a page, types into the box in its header and waits for a suggestion that has these words. */
async function suggest(query: string, expected: string | RegExp = '') {
  const visited = await open('/about/');
  const { page } = visited;
  await page.locator(FIELD).pressSequentially(query);
  await page.locator(OPTIONS).filter({ hasText: expected }).first().waitFor();
  return visited;
}

const active = (page: Page) => page.locator(FIELD).getAttribute('aria-activedescendant');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName);

suite('the box in the header of every page', () => {
  test('fetches nothing before it is used but the script that all pages share, and then only the names and the words that begin as the query does', async () => {
    const { page, requests } = await open('/about/');
    await page.waitForLoadState('networkidle');
    const of = () => requests.map(({ pathname }) => pathname).filter((path) => /\/names\/|\/pagefind\/|\.js$/.test(path));
    assert.deepEqual(of(), [await sharedScript(page)]);
    const read = page.waitForResponse(/\/words\//);
    await page.locator(FIELD).pressSequentially('fidan');
    await page.locator(OPTIONS).first().waitFor();
    await read;
    assert.deepEqual(
      of()
        .filter((path) => !path.endsWith('.js'))
        .toSorted(),
      ['/names/fi.txt', '/names/first.txt', '/pagefind/words/fi.txt'],
    );
  });

  for (const [query, first] of [
    ['Turkey', /^Türkiye/],
    ['Leiter', /^Yechiel Leiter/],
    ['jolani', /^Ahmed al-Sharaa.*also “al-Jolani”/],
    ['fusin mechanism', /^Hotline/],
    ['red line corridor', /^R1 No “humanitarian corridor”/],
    ['الشرع', /^Ahmed al-Sharaa/],
  ] as const) {
    test(`suggests ${first.source} first for “${query}”`, async () => {
      const { page } = await suggest(query, first);
      assert.match((await page.locator(OPTIONS).first().textContent()) ?? '', first);
    });
  }

  test('gives a point the hue of its kind, whoever agreed to it', async () => {
    const { page } = await suggest('A2', /^A2/);
    assert.equal(await page.locator(OPTIONS).first().getAttribute('class'), 'agreed');
  });

  test('offers to search everything where nothing fits, and says so', async () => {
    const { page } = await suggest('zebra crossing', 'Search all text for “zebra crossing”');
    assert.equal(await page.locator(OPTIONS).count(), 1);
    await page.locator('.site-header [role=status]').filter({ hasText: 'No suggestions' }).waitFor({ state: 'attached' });
  });

  test('says for what it has suggestions where a word was read as another', async () => {
    const { page } = await suggest('fusin mechanism', /^Hotline/);
    await soon(() => page.locator(OPTIONS).last().locator('.label').textContent(), 'Suggestions are for “fusion”');
    await page.locator('.site-header [role=status]').filter({ hasText: 'Suggestions are for “fusion”' }).waitFor({ state: 'attached' });
  });

  test('leads to the page of results with Enter', async () => {
    const { page } = await suggest('Golan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Golan');
  });
});

suite('the keys that open the box', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} does, and Escape gives the focus back`, async () => {
      const { page } = await open('/about/');
      await page.locator('nav a[href="/actors/"]').focus();
      await page.keyboard.press(key);
      await soon(() => focused(page), 'input');
      assert.equal(await page.inputValue(FIELD), '');
      await page.keyboard.press('Escape');
      await soon(() => focused(page), '/actors/');
    });
  }

  test('do not lose the place that is read: Escape goes back to it', async () => {
    const { page } = await open('/about/');
    await page.evaluate(() => scrollTo(0, 900));
    await page.keyboard.press('/');
    await soon(() => focused(page), 'input');
    await page.keyboard.press('Escape');
    await soon(() => page.evaluate(() => scrollY), 900);
  });

  test('leave a field alone in which something is typed', async () => {
    const { page } = await open('/about/');
    await page.locator(FIELD).pressSequentially('a/b');
    assert.equal(await page.inputValue(FIELD), 'a/b');
  });
});

suite('the box as a combobox', () => {
  test('has a listbox that it controls, open while there is something to choose', async () => {
    const { page } = await suggest('fidan', 'Hakan Fidan');
    const field = page.locator(FIELD);
    assert.equal(await field.getAttribute('role'), 'combobox');
    assert.equal(await field.getAttribute('aria-autocomplete'), 'list');
    assert.equal(await field.getAttribute('aria-expanded'), 'true');
    assert.equal(await page.locator(`#${await field.getAttribute('aria-controls')}`).getAttribute('role'), 'listbox');
    await field.fill('');
    await page.locator('.site-header [role=listbox]').waitFor({ state: 'hidden' });
    assert.equal(await field.getAttribute('aria-expanded'), 'false');
  });

  test('moves through the options with the arrows, past either end back to the field, while the field keeps the focus', async () => {
    const { page } = await suggest('golan', 'Golan');
    const ids = await page.locator(OPTIONS).evaluateAll((options) => options.map(({ id }) => id));
    const met: (string | null)[] = [];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      met.push(await active(page));
    }
    assert.deepEqual(met, [ids.at(-1), ids.at(-2), ids.at(-1), '', ids[0]]);
    assert.equal(await page.locator(`${OPTIONS}[aria-selected=true]`).getAttribute('id'), ids[0]);
    await soon(() => focused(page), 'input');
  });

  test('goes to the option that Enter or a click chooses', async () => {
    const { page } = await suggest('fidan', 'Hakan Fidan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/actors/hakan-fidan/');
    const { page: other } = await suggest('witkof', 'Steve Witkoff');
    await other.locator(OPTIONS).first().click();
    await other.waitForURL('**/actors/steve-witkoff/');
  });

  test('closes with Escape and keeps what was typed', async () => {
    const { page } = await suggest('fidan');
    await page.keyboard.press('Escape');
    await page.locator('.site-header [role=listbox]').waitFor({ state: 'hidden' });
    assert.equal(await page.inputValue(FIELD), 'fidan');
  });

  test('says how many suggestions there are', async () => {
    const { page } = await suggest('Hakan Fidan', 'Hakan Fidan');
    const count = (await page.locator(OPTIONS).count()) - 1; // The last searches everything.
    await page
      .locator('.site-header [role=status]')
      .filter({ hasText: SUGGESTION_WORDS.count(count) })
      .waitFor({ state: 'attached' });
  });
});
