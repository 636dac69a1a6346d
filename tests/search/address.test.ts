import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { openSearch, said, saidAfter, seenPaths, showSearch, typeAndWait } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());
const searchOf = (page: Page) => new URL(page.url()).search;
const chips = (page: Page) => page.locator('.chips button').allTextContents();
const choose = (page: Page, facet: string, label: string) =>
  page.locator(`[data-facet=${facet}] li button`).filter({ hasText: label }).first().click();

suite('the address of a search', () => {
  test('holds the words as they are typed, without a step back for each letter', async () => {
    const page = await showSearch(site, '?q=golan');
    const steps = await page.evaluate(() => history.length);
    await typeAndWait(page, 'red line');
    assert.equal(searchOf(page), '?q=red+line');
    assert.equal(await page.evaluate(() => history.length), steps);
  });

  test('holds the filters, each with a step back, and a chip that removes it', async () => {
    const page = await openSearch(site, '?q=syria');
    await saidAfter(page, () => choose(page, 'kind', 'Red lines'));
    assert.equal(searchOf(page), '?q=syria&kind=red-line');
    await page.click('[data-facet=topic] summary');
    await saidAfter(page, () => choose(page, 'topic', 'Humanitarian corridor'));
    assert.equal(searchOf(page), '?q=syria&kind=red-line&topic=humanitarian-corridor');
    assert.deepEqual(await chips(page), ['Type: Red lines', 'Topic: Humanitarian corridor', 'Clear all']);
    await saidAfter(page, () => page.getByRole('button', { name: 'Remove Type: Red lines' }).click());
    assert.equal(searchOf(page), '?q=syria&topic=humanitarian-corridor');
    assert.deepEqual(await chips(page), ['Topic: Humanitarian corridor']);
    await saidAfter(page, () => page.goBack());
    assert.equal(searchOf(page), '?q=syria&kind=red-line&topic=humanitarian-corridor');
    await saidAfter(page, () => page.getByRole('button', { name: 'Clear all' }).click());
    assert.equal(searchOf(page), '?q=syria');
  });

  test('keeps the focus on what was chosen, and lets go of it when it is chosen again', async () => {
    const page = await openSearch(site, '?q=syria');
    await page.locator('[data-facet=kind] li button').filter({ hasText: 'Red line' }).focus();
    await saidAfter(page, () => page.keyboard.press('Enter'));
    const focused = page.locator('[data-facet=kind] button:focus');
    assert.match((await focused.textContent()) ?? '', /^Red line/);
    assert.equal(await focused.getAttribute('aria-pressed'), 'true');
    await saidAfter(page, () => page.keyboard.press('Enter'));
    assert.equal(searchOf(page), '?q=syria');
  });

  test('restores words, filters and results on the way back, forward and on reload', async () => {
    const page = await openSearch(site, '?q=syria');
    const before = await seenPaths(page);
    await saidAfter(page, () => choose(page, 'kind', 'Agreed points'));
    const after = await seenPaths(page);
    assert.notDeepEqual(after, before);
    await saidAfter(page, () => page.goBack());
    assert.deepEqual([await seenPaths(page), await chips(page)], [before, []]);
    await saidAfter(page, () => page.goForward());
    assert.deepEqual([await seenPaths(page), await chips(page)], [after, ['Type: Agreed points']]);
    await page.reload();
    await said(page);
    assert.deepEqual([await seenPaths(page), await chips(page)], [after, ['Type: Agreed points']]);
    assert.equal(await page.inputValue('search-page input[type=search]'), 'syria');
  });

  test('gives the same list to whoever gets it', async () => {
    const query = '?q=corridor&kind=off-the-table&actor=israel';
    const [one, other] = [await openSearch(site, query), await openSearch(site, query)];
    assert.deepEqual(await seenPaths(one), ['/briefings/2026-01-paris-talks/o2/']);
    assert.deepEqual(await seenPaths(other), await seenPaths(one));
    assert.deepEqual(await chips(one), ['Type: Off the table', 'Actor: Israel', 'Clear all']);
  });

  test('passes over a filter that there is not', async () => {
    const given = await seenPaths(await showSearch(site, '?q=golan&colour=red'));
    assert.deepEqual(given, await seenPaths(await showSearch(site, '?q=golan')));
  });

  for (const query of ['kind=constructor', 'actor=nobody', 'topic=nothing', 'kind=red&actor=nobody']) {
    test(`lists everything, and says what was ignored, where no filter is known: ${query}`, async () => {
      const page = await showSearch(site, `?${query}`);
      assert.match(await said(page), /Ignored because nothing matches: /);
      assert.doesNotMatch(await said(page), /cannot be/);
    });
  }

  for (const [query, ignored] of [
    ['kind=<b>', 'Type: <b>'],
    ['kind=red', 'Type: red'],
    ['actor=%00', null],
    ['actor=nobody', 'Actor: nobody'],
    ['topic=__proto__', 'Topic: __proto__'],
    ['holder=constructor', 'Held or raised by: constructor'],
    ['briefing=2020-01-nowhere', 'Briefing: 2020-01-nowhere'],
    ['year=1066', 'Year: 1066'],
    ['from=yesterday', 'From: yesterday'],
    ['to=2026-13-01', 'To: 2026-13-01'],
    ['certainty=surely', 'Certainty: surely'],
    ['claim=everyone', 'Agreement: everyone'],
    ['stance=loves', 'Stance: loves'],
    ['process=-1', 'Process: -1'],
    ['sort=random', null],
    ['shown=-5', null],
    ['shown=1e99', null],
  ] as const) {
    test(`with ${query} lists what it lists without it, and says what was ignored`, async () => {
      const page = await showSearch(site, `?q=golan&${query}`);
      const given = await seenPaths(page);
      const sentence = await said(page);
      if (ignored) assert.ok(sentence.endsWith(`Ignored because nothing matches: ${ignored}.`), sentence);
      else assert.doesNotMatch(sentence, /Ignored/);
      assert.deepEqual(given, await seenPaths(await showSearch(site, '?q=golan')));
    });
  }

  for (const query of ['from=2027&to=2025', 'q=golan&from=2026-02&to=2026-01']) {
    test(`says that days end before they begin, and offers them the other way round: ${query}`, async () => {
      const page = await showSearch(site, `?${query}`);
      assert.match(await said(page), /No results/);
      assert.match((await page.locator('.found').textContent()) ?? '', /The end date \(\S+\) is before the start date/);
      await page.locator('.found a', { hasText: 'instead' }).click();
      await page.locator('[data-search-result]').first().waitFor();
      const days = new URLSearchParams(query);
      const swapped = new URLSearchParams(searchOf(page));
      assert.deepEqual([swapped.get('from'), swapped.get('to'), swapped.get('q')], [days.get('to'), days.get('from'), days.get('q')]);
    });
  }

  test('takes up what was typed before the script of the page had come', async () => {
    const { page } = await site.open('/search/');
    const { promise: typed, resolve: go } = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.fill('search-page input[type=search]', 'corridor');
    go();
    await said(page);
    assert.equal(searchOf(page), '?q=corridor');
    assert.ok((await seenPaths(page)).includes('/briefings/2026-01-paris-talks/r1/'));
  });

  test('is that of the page alone when nothing is searched', async () => {
    const page = await showSearch(site, '?q=golan');
    await page.fill('search-page input[type=search]', '');
    await page.waitForFunction(() => document.querySelector('.found')?.childElementCount === 0);
    assert.equal(searchOf(page), '');
  });
});
