import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { visit } from '../support/launch.ts';
import { said, seenResults, showSearch } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const TALKS = '/briefings/2026-01-paris-talks/';

suite('the page of results', async () => {
  const site = await visit(rootSite());

  test('groups points, then actors and topics, then briefings and passages, and marks the words', async () => {
    const page = await showSearch(site, '?q=corridor');
    const groups = [...new Set((await seenResults(page)).map(({ group }) => group.replace(/ \d+$/, '')))];
    assert.deepEqual(groups, ['Points', 'Actors and topics', 'Briefings and processes', 'Passages']);
    const first = page.locator('[data-search-result]').first();
    assert.deepEqual(await first.locator('mark').allTextContents(), ['corridor', 'corridor']);
    assert.match(
      (await first.textContent()) ?? '',
      /^R1 No “humanitarian corridor”Red line · Israel–Syria talks, 5–6 January 2026, Paris · Syria, Israel/,
    );
  });

  for (const [what, query, paths] of [
    ['every red line', '?kind=red-line', ['r1']],
    ['everything that Syria agreed to', '?kind=agreed&actor=syria', ['a1', 'a2', 'a3']],
    ['everything off the table on the Golan Heights', '?kind=off-the-table&topic=golan-heights', ['o1']],
    ['the agreed points that rest on the word of one party', '?kind=agreed&attribution=party', ['a3']],
    ['what is only possible', '?certainty=possible', ['f1']],
  ] as const) {
    test(`lists ${what} without any word, by filters alone`, async () => {
      const page = await showSearch(site, query);
      assert.deepEqual(
        (await seenResults(page)).map(({ path }) => path),
        paths.map((id) => `${TALKS}${id}/`),
      );
    });
  }

  test('counts what each kind would give, with the other filters in force', async () => {
    const page = await showSearch(site, '?actor=turkiye');
    const counts = await page.locator('.kinds label span').allTextContents();
    assert.deepEqual(counts, [
      'All (3)',
      'Agreed (0)',
      'Red line (0)',
      'Off the table (0)',
      'Unresolved (0)',
      'Floated (0)',
      'Actors (1)',
      'Topics (0)',
      'Passages (1)',
      'Briefings (1)',
    ]);
  });

  test('counts the values of the other filters once they are opened', async () => {
    const page = await showSearch(site, '?kind=agreed');
    await page.click('.narrower summary');
    await page.waitForFunction(() => /\(3\)/.test(document.querySelector('option[value=syria]')?.textContent ?? ''));
    assert.equal(await page.locator('option[value=party]').textContent(), 'One participant (1)');
  });

  test('has no result twice, and says how many there are', async () => {
    const page = await showSearch(site, '?q=syria');
    const paths = (await seenResults(page)).map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    assert.match(await said(page), /^\d+ results$/);
  });

  test('shows more of a group on demand, and moves the focus to the first of them', async () => {
    const page = await showSearch(site, '?q=syria');
    const points = page.locator('.found section').first();
    assert.equal(await points.locator('[data-search-result]').count(), 5);
    await points.locator('button').click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-search-result]'));
    assert.ok((await points.locator('[data-search-result]').count()) > 5);
  });

  test('finds nothing where nothing is, and says what to try', async () => {
    const page = await showSearch(site, '?q=iran');
    assert.equal(await said(page), 'No results for “iran”.');
    assert.match((await page.locator('.found').textContent()) ?? '', /Try fewer words, another spelling or no filter/);
    assert.deepEqual(await seenResults(page), []);
  });

  test('asks whether a name was meant where nothing was found', async () => {
    const page = await showSearch(site, '?q=Wittkof');
    assert.match((await page.locator('.found h2').first().textContent()) ?? '', /Did you mean/);
    assert.equal((await seenResults(page))[0]?.path, '/actors/steve-witkoff/');
  });

  test('says which word it had to leave out', async () => {
    const page = await showSearch(site, '?q=golan+submarines');
    assert.match(await said(page), /^\d+ results, some or all without “submarines”$/);
    assert.equal((await seenResults(page))[0]?.path, `${TALKS}o1/`);
  });
});
