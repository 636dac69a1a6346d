import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { openSearch, seenPaths } from '../support/open-search.ts';
import { builtSites } from '../support/sites.ts';

for (const site of builtSites()) {
  suite(`the search of the site ${site.name}`, async () => {
    const visited = await visit(site);

    test('leads from the box to an actor, whose page marks the words', async () => {
      const { page } = await visited.open('/about/');
      await page.locator('.site-header input[type=search]').pressSequentially('Witkof');
      await page.locator('.site-header [role=option]').filter({ hasText: 'Steve Witkoff' }).click();
      await page.waitForURL(`${visited.address}actors/steve-witkoff/`);
      await page.locator('main mark').first().waitFor();
    });

    test('leads from the box to the page of results, and from there to a point, whose page marks the words', async () => {
      const { page } = await visited.open('/');
      await page.locator('main input[type=search]').fill('prevent misunderstandings');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${visited.address}search/?q=prevent+misunderstandings`);
      await page.locator('.found [data-search-result] a').first().click();
      await page.waitForURL(`${visited.address}briefings/2026-01-paris-talks/a2/`);
      await page.locator('main mark').first().waitFor();
    });

    test('lists what is asked for by filters', async () => {
      const page = await openSearch(visited, '?q=corridor&kind=off-the-table');
      assert.deepEqual(await seenPaths(page), [`${site.base}briefings/2026-01-paris-talks/o2/`]);
    });
  });
}
