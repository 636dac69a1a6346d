import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ownStyles } from '../../src/views/site/page-view.ts';
import { visit } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const PAGES = ['/', PARIS, `${PARIS}a2/`, '/actors/syria/', '/topics/golan-heights/', '/search/?q=hotline', '/about/'];
const { open } = await visit(rootSite());

suite('a publication from right to left fits a phone, without scrolling sideways', () => {
  for (const path of PAGES) {
    test(`on ${path}`, async () => {
      const { page } = await open(path, { bypassCSP: true });
      if (path.startsWith('/search/')) await said(page);
      // What the pages of a publication in Arabic have: a direction, and the rules that go with it.
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await page.addStyleTag({ content: ownStyles(undefined, 'rtl') ?? '' });
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const { needed, room } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { needed: scrollWidth, room: clientWidth };
        });
        assert.equal(needed, room, `at ${width} pixels`);
      }
    });
  }
});
