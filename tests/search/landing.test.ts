import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { sharedScript, showSearch } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const TALKS = '/briefings/2026-01-paris-talks/';
const site = await visit(rootSite());

/** Searches, goes to the result at an address and waits until the words are marked there. */
async function land(query: string, path: string): Promise<Page> {
  const page = await showSearch(site, query);
  await page.locator(`[data-search-result] a[href="${path}"]`).click();
  await page.locator('.found-note').waitFor();
  return page;
}

const marked = async (page: Page) => [...new Set(await page.locator('main mark').allTextContents())];
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

suite('the page that a result leads to', () => {
  test('marks the words, moves the focus to the point and keeps its own address', async () => {
    const page = await land('?q=corridor', `${TALKS}r1/`);
    assert.deepEqual(await marked(page), ['corridor', 'Corridor']);
    assert.equal(await focused(page), 'h1');
    assert.equal(await page.locator('h1.landed').count(), 1);
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, `${TALKS}r1/`);
  });

  for (const [query, path, words] of [
    ['Turkey', '/actors/turkiye/', ['Türkiye', 'Turkey']],
    ['jolani', '/actors/ahmed-al-sharaa/', ['Sharaa', 'Jolani']],
    ['fusin mechanism', `${TALKS}a2/`, ['fusion', 'mechanism', 'hotline']],
    ['טורקיה', '/actors/turkiye/', ['Türkiye', 'טורקיה']],
    ['Leitner', '/actors/yechiel-leiter/', ['Leiter', 'Leitner']],
  ] as const) {
    test(`marks ${words.join(', ')} for “${query}”, which is another spelling`, async () => {
      const page = await land(`?q=${encodeURIComponent(query)}`, path);
      await page.locator('main mark').first().waitFor();
      const found = await marked(page);
      assert.deepEqual(
        words.filter((word) => !found.some((mark) => mark.toLowerCase() === word.toLowerCase())),
        [],
      );
    });
  }

  test('moves the focus to the very paragraph of a passage', async () => {
    const page = await showSearch(site, '?q=assurances&kind=passage');
    const link = page.locator('[data-search-result] a').first();
    const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    await page.locator('.found-note').waitFor();
    assert.equal(await focused(page), id);
    assert.ok(await page.locator(`#${id}:target mark`).first().isVisible());
  });

  test('marks the words after a suggestion as well', async () => {
    const { page } = await site.open('/about/');
    await page.locator('.site-header input[type=search]').pressSequentially('fidan');
    await page.locator('.site-header [role=option]').filter({ hasText: 'Hakan Fidan' }).click();
    await page.locator('.found-note').waitFor();
    assert.ok((await marked(page)).includes('Fidan'));
    assert.equal(new URL(page.url()).hash, '');
    await page.reload();
    await page.locator('.found-note').waitFor();
  });

  for (const [what, remove] of [
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['the button', (page: Page) => page.locator('.found-note button').click()],
  ] as const) {
    test(`is as it was after ${what}`, async () => {
      const plain = await (await site.show(`${TALKS}r1/`)).textContent('main');
      const page = await land('?q=corridor', `${TALKS}r1/`);
      assert.match(
        (await page.locator('.found-note[role=status]').textContent()) ?? '',
        /^Your search terms are highlighted in \d+ places\./,
      );
      await remove(page);
      assert.deepEqual(await marked(page), []);
      assert.equal(await page.textContent('main'), plain);
    });
  }

  test('names the Escape key only where there is a keyboard', async () => {
    const words = (page: Page) => page.locator('.found-note button').textContent();
    assert.equal(await words(await land('?q=corridor', `${TALKS}r1/`)), 'Remove highlights (Esc)');
    const { page } = await site.open(`${TALKS}r1/#found=corridor`, { hasTouch: true, isMobile: true });
    await page.locator('.found-note').waitFor();
    assert.equal(await words(page), 'Remove highlights');
  });

  test('has its place marked where filters alone led to it', async () => {
    const page = await showSearch(site, '?kind=red-line');
    await page.locator('[data-search-result] a').click();
    await page.locator('h1.landed').waitFor();
    assert.deepEqual(await marked(page), []);
    assert.equal(await focused(page), 'h1');
  });

  test('fetches nothing but the script that all pages share, and marks nothing, for a reader who does not come from a search', async () => {
    const { page, requests } = await site.open('/briefings/');
    // A pointer would rest on a name of the next page, and have its preview fetched.
    await page.locator(`main a[href="${TALKS}"]`).first().dispatchEvent('click');
    await page.waitForURL(`**${TALKS}`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await marked(page), []);
    const fetched = requests.filter(({ pathname }) => /\.js$|\/names\//.test(pathname)).map(({ pathname }) => pathname);
    assert.deepEqual([...new Set(fetched)], [await sharedScript(page)]);
  });
});
