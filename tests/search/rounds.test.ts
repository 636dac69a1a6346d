import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { countOf, openSearch, saidAfter, seenPaths, showSearch, typeAndWait } from '../support/open-search.ts';
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
    ['from=2033-03-01', /2033-05-vella/],
    ['to=2032', /2032-10-vella|2032-11-tolna/],
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

  test('years are bars, each a button that narrows the results to its year', async () => {
    const page = await openSearch(site, '?kind=agreed');
    const bars = page.locator('.years button');
    const labels = await bars.evaluateAll((all) => all.map((bar) => bar.ariaLabel));
    const counts = labels.map((label) => Number(/, (\d+) results$/.exec(label ?? '')?.[1] ?? 1));
    assert.deepEqual(
      labels.map((label) => label?.slice(0, 4)),
      ['2032', '2033'],
    );
    const sentence = await saidAfter(page, () => bars.first().click());
    assert.equal(countOf(sentence), counts[0]);
    assert.equal(new URL(page.url()).search, '?kind=agreed&year=2032');
    assert.equal(await bars.first().getAttribute('aria-pressed'), 'true');
    await saidAfter(page, () => bars.first().click());
    assert.equal(new URL(page.url()).search, '?kind=agreed');
  });

  test('days narrow the results from one and to another', async () => {
    const page = await openSearch(site, '?kind=briefing');
    const all = await seenPaths(page);
    await saidAfter(page, () => page.fill('input[name=from]', '2033-01-01'));
    assert.equal(new URL(page.url()).search, '?kind=briefing&from=2033-01-01');
    const later = await seenPaths(page);
    await saidAfter(page, () => page.fill('input[name=to]', '2033-03-01'));
    assert.deepEqual(await seenPaths(page), [FEBRUARY]);
    assert.deepEqual(
      later,
      all.filter((path) => path.includes('/2033-')),
    );
  });

  test('results can be put in order of their days', async () => {
    const page = await openSearch(site, '?q=water');
    const dayOf = (path: string) => /\/(\d{4}-\d\d)-/.exec(path)?.[1] ?? '';
    await saidAfter(page, () => page.selectOption('[name=sort]', 'oldest'));
    assert.equal(new URL(page.url()).search, '?q=water&sort=oldest');
    const oldest = (await seenPaths(page)).map(dayOf).filter(Boolean);
    assert.deepEqual(oldest, oldest.toSorted());
    await saidAfter(page, () => page.selectOption('[name=sort]', 'newest'));
    const newest = (await seenPaths(page)).map(dayOf).filter(Boolean);
    assert.deepEqual(newest, newest.toSorted().reverse());
    await saidAfter(page, () => page.selectOption('[name=sort]', 'relevance'));
    assert.equal(new URL(page.url()).search, '?q=water');
  });

  test('a search within one round or process shows it as a filter that can be removed, and keeps it as words change', async () => {
    const page = await openSearch(site, '?q=water&briefing=2032-10-vella');
    assert.deepEqual(await page.locator('.chips button').allTextContents(), ['Briefing: Ardel river talks, 12–13 October 2032, Vella']);
    for (const path of await seenPaths(page)) assert.match(path, /2032-10-vella|^\/sources\//);
    await typeAndWait(page, 'dam');
    assert.equal(new URL(page.url()).search, '?q=dam&briefing=2032-10-vella');
    await showSearch(site, '?q=water&process=ardel-river-talks');
  });

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
