import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { seenPaths, showSearch } from '../support/open-search.ts';
import { fixtureSite } from '../support/sites.ts';

const [OCTOBER, FEBRUARY] = ['/briefings/2032-10-vella/', '/briefings/2033-02-marsk/'];
const PROCESS = '/processes/ardel-river-talks/';

const site = await visit(fixtureSite('three-rounds'));

suite('the page of results knows processes and their rounds:', () => {
  for (const [query, first] of [
    ['Ardel river talks', PROCESS],
    ['Mira Dam talks', PROCESS],
    ['محادثات نهر أردل', PROCESS],
    ['Orvik', PROCESS],
    ['October round', OCTOBER],
    ['the round of February 2033', FEBRUARY],
    ['Marsk round', FEBRUARY],
    ['what changed since October', `${PROCESS}changes/2033-05-vella/`],
  ] as const) {
    test(`${first} is first for "${query}"`, async () => {
      const page = await showSearch(site, `?q=${encodeURIComponent(query)}`);
      assert.equal((await seenPaths(page))[0], first);
    });
  }

  for (const [filters, only] of [
    ['process=ardel-river-talks', /2032-10-vella|2033-02-marsk|2033-05-vella|ardel-river-talks/],
    ['process=border-market-talks', /2032-11-tolna|border-market-talks/],
    ['year=2033', /2033-02-marsk|2033-05-vella|ardel-river-talks/],
    ['process=ardel-river-talks&year=2032', /2032-10-vella|ardel-river-talks/],
    ['kind=process', /^\/processes\/[^/]+\/$/],
    ['kind=changes', /^\/processes\/[^/]+\/changes\//],
  ] as const) {
    test(`?${filters} lists what is of it alone`, async () => {
      const page = await showSearch(site, `?${filters}`);
      const paths = await seenPaths(page);
      assert.ok(paths.length > 0);
      for (const path of paths) assert.match(path, only);
    });
  }

  test('results of several rounds at one place are told apart by their days', async () => {
    const page = await showSearch(site, '?q=water&kind=agreed');
    const lines = await page.locator('.found [data-search-result] .detail').allTextContents();
    const rounds = new Set(lines.map((line) => /\d+–\d+ \w+ \d{4}, \w+/.exec(line)?.[0]));
    assert.ok(rounds.has('12–13 October 2032, Vella') && rounds.has('20–21 May 2033, Vella'), lines.join('; '));
  });
});

suite('the box in the header knows them, too:', () => {
  for (const [query, first] of [
    ['october round', /^Water in June.*Round.*12–13 October 2032, Vella/],
    ['mira dam talks', /^Ardel river talks.*Process/],
    ['changed since october', /^What changed since 12–13 October 2032, Vella.*20–21 May 2033, Vella/],
  ] as const) {
    test(`it suggests ${first.source} first for "${query}"`, async () => {
      const { page } = await site.open('/about/');
      await page.locator('.site-header input[type=search]').pressSequentially(query);
      const option = page.locator('.site-header [role=option]').first();
      await option.filter({ hasText: first }).waitFor();
      assert.match((await option.textContent()) ?? '', first);
    });
  }
});
