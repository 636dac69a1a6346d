import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { askUntil, type Engine } from '../engines/engine.ts';
import { findFirefox, startFirefox } from '../engines/firefox.ts';
import { findWebKit, startWebKit } from '../engines/webkit.ts';
import { launchBrowser } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { PARIS_TALKS, runBuild } from '../support/run-build.ts';
import { builtSites } from '../support/sites.ts';
import { assertOfBuild, cachedIn, releaseOf } from './cached-by-browser.ts';
import { hostThatCanFail } from './failing-host.ts';
import { changeFile } from './project-copy.ts';

const BASE = '/readout/';
const PARIS = 'briefings/2026-01-paris-talks/';
const READ = [PARIS, `${PARIS}a2/`];
const folder = mkdtempSync(join(tmpdir(), 'readout-offline-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const first = await build('first');
const second = await build('second', (content) => changeFile(join(content, 'topics/hotline.yaml'), 'name: Hotline', 'name: Hot line'));
const without = builtSites().find(({ base }) => base === BASE)?.folder ?? '';

test('a site that is built with OFFLINE=on', { timeout: 300_000 }, async (t) => {
  const host = await hostThatCanFail(BASE);
  after(() => host.cut());
  const browser = await launchBrowser();
  after(() => browser.close());
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => /Content.Security|TrustedScript/i.test(message.text()) && refused.push(message.text()));
  const open = (path: string) => page.goto(host.address + path);

  await t.test('keeps what is read, the first page too, and the search', async () => {
    await host.serve(first);
    await open(PARIS);
    await until(page, async () => (await cachedIn(page)).length > 0);
    await open(`${PARIS}a2/`);
    await open('search/?q=hotline');
    assert.match(await said(page), /result/);
    assert.deepEqual(refused, []);
    await assertOfBuild(page, first, BASE, READ);
  });

  await t.test('is read without a network', async () => {
    await host.cut();
    for (const path of [PARIS, `${PARIS}a2/`, `${PARIS}?from=elsewhere#a2`]) {
      assert.equal((await open(path))?.status(), 200);
      assert.match((await page.locator('h1').textContent()) ?? '', /hotline/i);
    }
  });

  await t.test('is searched without a network, and finds what was not asked before', async () => {
    for (const [words, label] of [
      ['hotline', 'A2'],
      ['golan', 'O1'],
    ]) {
      await open(`search/?q=${words}`);
      assert.match(await said(page), /result/);
      assert.equal(await page.locator('[data-search-result] .mark').first().textContent(), label);
    }
  });

  await t.test('says of a page that was not read that it is not kept, and lists those that are', async () => {
    const response = await open(`${PARIS}a3/`);
    assert.equal(response?.status(), 503);
    await page.locator('.cached-pages a').first().waitFor();
    const links = await page
      .locator('.cached-pages a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    assert.deepEqual(links.toSorted(), [`${BASE}${PARIS}`, `${BASE}${PARIS}a2/`]);
    assert.equal(await page.locator('.none-cached').isVisible(), false);
  });

  await t.test('stays as it was if a file of the next build is not the one that was built', async () => {
    await host.serve(second, { except: /names\/first\.txt$/ });
    await open('topics/golan-heights/');
    await until(page, () => host.asked(/names\/first\.txt$/));
    await until(page, () => page.evaluate(() => navigator.serviceWorker.ready.then(({ installing }) => !installing)));
    await assertOfBuild(page, first, BASE, READ);
    await host.cut();
    await open(`search/?q=hotline`);
    assert.match(await said(page), /result/);
  });

  await t.test('is renewed as a whole by the next build, what was read with it', async () => {
    await host.serve(second);
    await open('topics/hotline/');
    await until(page, async () => (await cachedIn(page)).every(({ cache }) => cache.includes(releaseOf(second))));
    await assertOfBuild(page, second, BASE, READ);
    await host.cut();
    for (const path of [PARIS, `${PARIS}a2/`, 'topics/hotline/']) assert.equal((await open(path))?.status(), 200, path);
    assert.equal(await page.locator('h1').textContent(), 'Hot line');
    await open('search/?q=hotline');
    assert.match(await said(page), /result/);
  });

  await t.test('frees its readers at their next visit once it is built without', async () => {
    await host.serve(without);
    await open('about/');
    await until(page, async () => (await page.evaluate(() => navigator.serviceWorker.getRegistrations())).length === 0);
    assert.deepEqual(await cachedIn(page), []);
    await host.cut();
    await assert.rejects(open(PARIS));
  });
});

const OTHERS: [make: string, path: string | undefined, start: (path: string) => Promise<Engine>][] = [
  ['Firefox', findFirefox(), startFirefox],
  ['WebKitGTK', findWebKit(), startWebKit],
];
for (const [make, path, start] of OTHERS) {
  test(`what was read and the search are there without a network in ${make} too`, {
    skip: !path && `${make} is not installed`,
  }, async () => {
    const host = await hostThatCanFail(BASE);
    const engine = await start(path ?? '');
    after(() => Promise.all([host.cut(), engine.close()]));
    await host.serve(first);
    await engine.open(host.address + PARIS);
    await engine.ask('void navigator.serviceWorker.ready.then(() => { document.documentElement.dataset.worker = "ready"; })');
    await askUntil(engine, 'document.documentElement.dataset.worker');
    await host.cut();
    await engine.open(host.address + PARIS);
    assert.match(await engine.ask('document.querySelector("h1").textContent'), /hotline/);
    await engine.open(`${host.address}topics/hotline/`);
    assert.match(await askUntil<string>(engine, 'document.querySelector(".cached-pages a")?.textContent'), /hotline/);
    await engine.open(`${host.address}search/?q=golan`);
    await askUntil(engine, '/results/.test(document.querySelector("search-page .status")?.textContent)');
  });
}

async function build(name: string, change?: (content: string) => void): Promise<string> {
  const [content, out] = [join(folder, `${name}-content`), join(folder, name)];
  cpSync(PARIS_TALKS, content, { recursive: true });
  change?.(content);
  const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: out, BASE_PATH: BASE, OFFLINE: 'on', SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  return out;
}

/** Waits until something is so; browsers look for a new worker some time after a page has come. */
async function until(page: Page, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'It did not come to that in 30 seconds.');
    await page.waitForTimeout(200);
  }
}
