import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { formatLedger, issueIdentifiers } from '../../src/commands/ledger/issue-ledger.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { visit } from '../support/launch.ts';
import { openSearch, said, saidAfter, seenPaths } from '../support/open-search.ts';
import { runBuild } from '../support/run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-volumes-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the site of the sound fixture with its first round held in each of 75 months, of which the oldest alone speaks of a comet. */
async function buildManyRounds(): Promise<string> {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  cpSync('tests/fixtures/sound', content, { recursive: true });
  const round = readFileSync(join(content, 'briefings/2031-01-first-round.md'), 'utf8');
  for (let month = 0; month < 73; month++) {
    const asOf = new Date(Date.UTC(2024, month)).toISOString().slice(0, 7);
    const text = round.replace('asOf: 2031-01', `asOf: ${asOf}`).replace('met [', month === 0 ? 'saw a comet and met [' : 'met [');
    writeFileSync(join(content, `briefings/${asOf}-round-${month + 1}.md`), text);
  }
  const made = readContent(content, '/');
  writeFileSync(join(content, 'ledger.jsonl'), formatLedger(issueIdentifiers(made.ledger, made, '2031-03-10')));
  const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: out, SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  return out;
}

suite('a library of 75 briefings', async () => {
  const site = await visit({ folder: await buildManyRounds(), base: '/', name: 'with many rounds', origin: '', environment: {} });

  test('lists all of them by filters, the newest in front', async () => {
    const page = await openSearch(site, '?kind=briefing');
    assert.equal(await said(page), '75 results');
    assert.deepEqual((await seenPaths(page)).slice(0, 2), ['/briefings/2031-03-second-round/', '/briefings/2031-01-first-round/']);
  });

  test('gives what only an old briefing has, without being asked to search the older ones', async () => {
    const page = await openSearch(site, '?q=comet');
    assert.equal((await seenPaths(page))[0], '/briefings/2024-01-round-1/#p1', (await page.textContent('.found')) ?? '');
  });

  test('can be narrowed to any briefing, which can be looked for among all', async () => {
    const page = await openSearch(site, '?kind=briefing');
    await page.click('[data-facet=briefing] summary');
    await page.fill('[data-facet=briefing] input', '2024 january');
    const shown = page.locator('[data-facet=briefing] li:not([hidden]) button');
    if ((await shown.count()) === 0) await page.fill('[data-facet=briefing] input', 'lake');
    await saidAfter(page, () => shown.last().click());
    assert.equal(await said(page), 'One result');
  });

  test('keeps what is shown and the place in it on the way back, without the page being kept whole', async () => {
    const page = await openSearch(site, '?kind=briefing');
    for (const shown of [20, 30]) {
      await page.locator('.found .more').click();
      await page.waitForFunction((count) => document.querySelectorAll('[data-search-result]').length === count, shown);
    }
    assert.equal(new URL(page.url()).search, '?kind=briefing&shown=30');
    const link = page.locator('[data-search-result] a').nth(27);
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    assert.ok(place > 500);
    await page.waitForFunction((y) => history.state?.place === y, place);
    await link.click();
    await page.waitForURL('**/briefings/**');
    await page.goBack();
    await said(page);
    assert.equal((await seenPaths(page)).length, 30);
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, place);
    await page.reload();
    await said(page);
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, place);
  });
});
