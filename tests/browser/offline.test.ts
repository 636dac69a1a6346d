import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { runBuild } from '../support/run-build.ts';
import { cachedIn } from '../verify/cached-by-browser.ts';
import { hostThatCanFail } from '../verify/failing-host.ts';

const BASE = '/readout/';
const READ = 'briefings/2031-03-second-round/';

suite('a site that is built with OFFLINE=on, once a briefing was read and the network is gone,', () => {
  let page: Page;
  let address = '';
  const folder = mkdtempSync(join(tmpdir(), 'readout-offline-'));
  const host = hostThatCanFail(BASE);
  const browser = launchBrowser();
  after(async () => {
    await (await browser).close();
    await (await host).cut();
    rmSync(folder, { recursive: true, force: true });
  });
  before(async () => {
    const out = join(folder, 'site');
    const settings = { CONTENT_DIR: 'tests/fixtures/sound', OUT_DIR: out, CACHE_DIR: join(folder, 'cache') };
    const { status, output } = await runBuild({ ...settings, BASE_PATH: BASE, OFFLINE: 'on', SHARE_CARDS: 'off' });
    assert.equal(status, 0, output);
    const { serve, cut, ...served } = await host;
    ({ address } = served);
    await serve(out);
    page = await (await browser).newPage();
    await page.goto(address + READ);
    // The worker has every file that it needs before it takes over.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    assert.ok((await cachedIn(page)).length > 0);
    await cut();
  });

  test('shows that briefing', async () => {
    assert.equal((await page.goto(address + READ))?.status(), 200);
    assert.match((await page.locator('h1').textContent()) ?? '', /ferry/i);
  });

  test('finds what was not asked before', async () => {
    await page.goto(`${address}search/?q=ferry`);
    assert.match(await said(page), /result/);
  });

  test('lists what can be read in place of a page that was not', async () => {
    assert.equal((await page.goto(`${address}topics/ferry-line/`))?.status(), 503);
    await page.locator('.cached-pages a').first().waitFor();
  });
});
