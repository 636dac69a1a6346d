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
  const older = 'input[name=older]';

  test('is searched in the newest 25 first, the newest in front', async () => {
    const page = await openSearch(site, '?kind=briefing');
    assert.equal(await said(page), '25 results');
    assert.deepEqual((await seenPaths(page)).slice(0, 2), ['/briefings/2031-03-second-round/', '/briefings/2031-01-first-round/']);
    assert.equal(await page.locator('.older span').textContent(), 'Also search 50 older briefings (2028 and earlier)');
  });

  test('is searched in all of them when the reader asks for it, and the address says so', async () => {
    const page = await openSearch(site, '?kind=briefing');
    const newest = await seenPaths(page);
    assert.equal(await saidAfter(page, () => page.check(older)), '75 results');
    assert.equal(new URL(page.url()).search, '?kind=briefing&older=yes');
    assert.deepEqual(await seenPaths(page), newest);
    assert.equal(await saidAfter(page, () => page.uncheck(older)), '25 results');
  });

  test('gives what only an old briefing has when all are searched', async () => {
    const page = await openSearch(site, '?q=comet');
    assert.equal(await said(page), 'No results for “comet”.');
    await saidAfter(page, () => page.check(older));
    assert.deepEqual(await seenPaths(page), ['/briefings/2024-01-round-1/#p1']);
    await page.reload();
    assert.equal(await said(page), 'One result');
    assert.ok(await page.locator(older).isChecked());
  });

  test('keeps a briefing as a filter that the list of the newest does not have', async () => {
    const page = await openSearch(site, '?briefing=2024-01-round-1&older=yes');
    assert.equal(await page.locator('select[name=briefing]').inputValue(), '2024-01-round-1');
    assert.deepEqual(await seenPaths(page), ['/briefings/2024-01-round-1/', '/briefings/2024-01-round-1/#p1']);
  });

  test('fetches nothing of the older ones before', async () => {
    const { page, requests } = await site.open('/search/?q=ferry');
    await said(page);
    assert.deepEqual(
      requests.filter(({ pathname }) => /\/pagefind\/\d+\//.test(pathname)),
      [],
    );
  });
});
