import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { builtSites } from '../site/sites.ts';
import { visit } from './launch.ts';

const PARIS = 'briefings/2026-01-paris-talks/';

/** What people look for, and the page that answers it: it has to come first. */
const FIRST: [words: string, path: string][] = [
  ['Fidan', 'actors/hakan-fidan/'],
  ['Golan', 'topics/golan-heights/|briefings/2026-01-paris-talks/o1/'],
  ['hotline', 'briefings/2026-01-paris-talks/a2/|topics/hotline/'],
  ['Druze', 'topics/druze-security/|actors/druze-minority/|briefings/2026-01-paris-talks/a3/'],
];

for (const site of builtSites()) {
  suite(`search ${site.name}`, async () => {
    const { open, address } = await visit(site);
    const at = (path: string) => new URL(path, address).href;
    const input = (page: Page) => page.locator('main input[type=search]');
    const results = async (page: Page) => {
      await page.locator('[data-search-result]').first().waitFor();
      return page.locator('[data-search-result]').evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
    };

    for (const [words, paths] of FIRST) {
      test(`puts the right page first for “${words}”`, async () => {
        const { page } = await open(`/search/?q=${words}`);
        const [first] = await results(page);
        assert.ok(
          paths
            .split('|')
            .map(at)
            .includes(first ?? ''),
          `first is ${first}`,
        );
      });
    }

    test('answers what is typed, and keeps it in the address', async () => {
      const { page } = await open('/search/');
      await input(page).fill('Fidan');
      await input(page).press('Enter');
      assert.equal((await results(page))[0], at('actors/hakan-fidan/'));
      assert.equal(new URL(page.url()).searchParams.get('q'), 'Fidan');
    });

    test('restores the search on reload and on the way back from a result', async () => {
      const { page } = await open('/search/?q=hotline');
      const before = await results(page);
      await page.reload();
      assert.deepEqual(await results(page), before);
      await page.locator('[data-search-result] a').first().click();
      await page.waitForURL(before[0] ?? '');
      await page.goBack();
      assert.deepEqual(await results(page), before);
      assert.equal(await input(page).inputValue(), 'hotline');
    });

    const filtered: [query: string, has: string, hasNot: string][] = [
      ['actor=hakan-fidan', 'actors/hakan-fidan/', 'actors/steve-witkoff/'],
      ['topic=golan-heights', `${PARIS}o1/`, `${PARIS}a2/`],
      ['kind=red-line', `${PARIS}r1/`, `${PARIS}o2/`],
      ['q=corridor&kind=off-the-table', `${PARIS}o2/`, `${PARIS}r1/`],
    ];
    for (const [query, has, hasNot] of filtered) {
      test(`narrows the results to ${query}`, async () => {
        const { page } = await open(`/search/?${query}`);
        const found = await results(page);
        assert.ok(found.includes(at(has)), `${has} is not among ${found.join(', ')}`);
        assert.ok(!found.includes(at(hasNot)), `${hasNot} is among them`);
      });
    }

    test('can be reached from the box on every page', async () => {
      const { page } = await open('/about/');
      const box = page.locator('input[type=search]').first();
      await box.fill('Golan');
      await box.press('Enter');
      await page.waitForURL('**/search/?q=Golan*');
      assert.ok((await results(page)).length > 0);
    });
  });
}
