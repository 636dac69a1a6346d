import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { countOf, facetCounts, said, saidAfter, seenPaths, seenResults, showSearch } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const TALKS = '/briefings/2026-01-paris-talks/';

suite('the page of results', async () => {
  const site = await visit(rootSite());

  test('has one list, in which each result says what it is, and marks the words', async () => {
    const page = await showSearch(site, '?q=corridor');
    assert.equal(await page.locator('.found ol').count(), 1);
    const point = page.locator('[data-search-result]').filter({ hasText: 'R1' }).first();
    assert.deepEqual(await point.locator('mark').allTextContents(), ['corridor', 'corridor']);
    assert.match(
      (await point.textContent()) ?? '',
      /^R1 No “humanitarian corridor”Red line · Israel–Syria talks, 5–6 January 2026, Paris · Syria, Israel · held by Syria/,
    );
  });

  for (const [what, query, paths] of [
    ['every red line', '?kind=red-line', ['r1']],
    ['everything that Syria agreed to', '?kind=agreed&actor=syria', ['a1', 'a2', 'a3']],
    ['what is jointly agreed', '?claim=joint', ['a1', 'a2']],
    ['what Syria holds', '?holder=syria', ['r1']],
    ['everything off the table on the Golan Heights', '?kind=off-the-table&topic=golan-heights', ['o1']],
    ['the agreed points that rest on the word of one party', '?kind=agreed&attribution=party', ['a3']],
    ['what is only possible', '?certainty=possible', ['f1']],
    ['what was agreed between two days', '?kind=agreed&from=2026-01-06&to=2026-01-31', ['a1', 'a2', 'a3']],
    ['nothing before the first day of the talks', '?kind=agreed&to=2026-01-04', []],
  ] as const) {
    test(`lists ${what} without any word, by filters alone`, async () => {
      const page = await showSearch(site, query);
      assert.deepEqual(
        await seenPaths(page),
        paths.map((id) => `${TALKS}${id}/`),
      );
    });
  }

  test('lists where a party stands by its stance, each position at its own address, and counts the stances', async () => {
    const page = await showSearch(site, '?stance=refuses&actor=syria');
    const paths = await seenPaths(page);
    assert.ok(paths.length > 0 && paths.every((path) => path.startsWith(`${TALKS}#position-syria--`)), paths.join(' '));
    assert.match((await seenResults(page))[0]?.text ?? '', /^Syria, .+, refusesPosition · Israel–Syria talks, 5–6 January 2026, Paris/);
    await page.click('[data-facet=stance] summary');
    assert.equal((await facetCounts(page, 'stance')).refuses, paths.length);
  });

  test('lists what concerns an actor, and says whose red line it is', async () => {
    const page = await showSearch(site, '?kind=red-line&actor=israel');
    assert.match((await seenResults(page))[0]?.text ?? '', /held by Syria$/);
    assert.deepEqual(await seenPaths(await showSearch(site, '?kind=red-line&holder=israel')), []);
  });

  test('lists the briefing for an actor that it names and no point concerns', async () => {
    assert.deepEqual(await seenPaths(await showSearch(site, '?actor=turkiye')), [TALKS]);
  });

  test('asks nothing of the index of texts for filters alone, but the entry that every page of results asks for', async () => {
    const { page, requests } = await site.open('/search/?actor=syria');
    await said(page);
    const asked = requests.map(({ pathname }) => pathname);
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/pagefind/') && !path.endsWith('pagefind-entry.json')),
      [],
    );
    assert.deepEqual(asked.filter((path) => path.startsWith('/points/')).toSorted(), [
      '/points/actor-syria-0.txt',
      '/points/actors-0.txt',
      '/points/rounds-0.txt',
      '/points/stances-0.txt',
      '/points/topics-0.txt',
    ]);
  });

  test('counts what each kind would give, with the other filters in force', async () => {
    const page = await showSearch(site, '?actor=syria&kind=agreed');
    assert.deepEqual(await facetCounts(page, 'kind'), {
      'Agreed points': 3,
      'Red lines': 1,
      'Off the table': 4,
      Briefings: 1,
      Positions: 6,
    });
    await page.click('[data-facet=attribution] summary');
    assert.deepEqual(await facetCounts(page, 'attribution'), { 'Two or more parties, jointly': 2, 'One participant': 1 });
  });

  for (const query of ['?q=syria', '?q=corridor', '?topic=golan-heights', '?holder=syria']) {
    test(`counts truly: each value of each facet gives as many results as it says, for ${query}`, async () => {
      const page = await showSearch(site, query);
      for (const facet of ['kind', 'actor', 'topic', 'certainty'] as const) {
        const section = page.locator(`[data-facet=${facet}]`);
        if (!(await section.isVisible())) continue;
        if (!(await section.evaluate((details: HTMLDetailsElement) => details.open))) await section.locator('summary').click();
        const button = section.locator('button[aria-pressed=false]').first();
        if ((await button.count()) === 0) continue;
        const expected = Number(await button.locator('.count').textContent());
        const sentence = await saidAfter(page, () => button.click());
        assert.equal(countOf(sentence), expected, `${facet}: ${sentence}`);
        await saidAfter(page, () => page.goBack());
      }
    });
  }

  test('has no result twice, and says how many there are', async () => {
    const page = await showSearch(site, '?q=syria');
    const paths = await seenPaths(page);
    assert.equal(new Set(paths).size, paths.length);
    assert.match(await said(page), /^\d+ results$/);
  });

  test('shows more on demand, moves the focus to the first of them, and says so in the address', async () => {
    const page = await showSearch(site, '?q=syria');
    const before = await seenPaths(page);
    assert.equal(before.length, 10);
    await page.locator('.found .more').click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-search-result]'));
    const after = await seenPaths(page);
    assert.deepEqual(after.slice(0, 10), before);
    assert.ok(after.length > 10);
    assert.equal(new URL(page.url()).search, '?q=syria&shown=20');
    const focused = await page.evaluate(
      () => (document.activeElement as HTMLAnchorElement).pathname + (document.activeElement as HTMLAnchorElement).hash,
    );
    assert.equal(focused, after[10]);
  });

  test('says of each result which words it is without, and of none that it has them', async () => {
    const page = await showSearch(site, '?q=corridor+fusion');
    const lines = await page.$$eval('.found [data-search-result]', (items) =>
      items.map((item): [text: string, without: string | undefined] => [
        item.textContent,
        /without: ([^·]+)$/.exec(item.querySelector('.label.detail')?.textContent ?? '')?.[1],
      ]),
    );
    assert.ok(lines.some(([, without]) => without === 'corridor') && lines.some(([, without]) => without === 'fusion'), lines.join('\n'));
    for (const [text, without] of lines) {
      if (without) assert.doesNotMatch(text.replace(/without: .{0,40}/, ''), new RegExp(`\\b${without}\\b`, 'i'));
    }
    await showSearch(site, '?q=corridor');
    assert.doesNotMatch((await page.textContent('.found')) ?? '', /without:/);
  });

  test('says what a slip is read as, and offers what was typed', async () => {
    const page = await showSearch(site, '?q=Hotlien+Golan');
    assert.match((await page.textContent('.found')) ?? '', /^No results for “Hotlien”; showing results for “hotline”\./i);
    await page.getByRole('link', { name: 'Search instead for “Hotlien”' }).click();
    assert.equal(await said(page), 'No results for “"Hotlien" Golan”.');
  });

  test('finds nothing where nothing is, and says what to try', async () => {
    const page = await showSearch(site, '?q=iran');
    assert.equal(await said(page), 'No results for “iran”.');
    assert.match((await page.locator('.found').textContent()) ?? '', /Try fewer words, another spelling or no filter/);
    assert.deepEqual(await seenResults(page), []);
  });
});
