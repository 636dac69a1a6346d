import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Route } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());

suite('a page that gets none of its scripts', () => {
  for (const [what, fault] of [
    ['are lost', (route: Route) => route.abort()],
    ['are not there', (route: Route) => route.fulfill({ status: 404 })],
  ] as const) {
    test(`says so where results would be, and lists all names, when they ${what}`, async () => {
      const { page } = await site.openEmpty();
      await page.route('**/_astro/*.js', fault);
      await page.goto(`${site.address}search/?q=Fidan`);
      await page.getByText('Search could not be loaded. All names and points are listed below.').waitFor();
      assert.ok(await page.getByRole('link', { name: 'Hakan Fidan', exact: true }).first().isVisible());
    });

    test(`has a box that leads to the page of results when they ${what}`, async () => {
      const { page } = await site.openEmpty();
      await page.route('**/_astro/*.js', fault);
      await page.goto(`${site.address}about/`);
      await page.getByRole('searchbox').first().fill('Fidan');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=Fidan');
    });
  }
});
