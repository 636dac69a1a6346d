import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { said } from '../search/open-search.ts';
import { runBuild } from '../site/run-build.ts';
import { builtSites } from '../site/sites.ts';
import { hostThatCanFail } from './failing-host.ts';
import { changeFile } from './project-copy.ts';

const BASE = '/readout/';
const PARIS = 'briefings/2026-01-paris-talks/';
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
    await until(page, async () => (await keptIn(page)).length > 0);
    await open(`${PARIS}a2/`);
    await open('search/?q=hotline');
    assert.match(await said(page), /result/);
    assert.deepEqual(refused, []);
    await assertOfBuild(page, first);
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
    await page.locator('.kept-pages a').first().waitFor();
    const links = await page
      .locator('.kept-pages a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    assert.deepEqual(links.toSorted(), [`${BASE}${PARIS}`, `${BASE}${PARIS}a2/`]);
    assert.equal(await page.locator('.none-kept').isVisible(), false);
  });

  await t.test('stays as it was if the next build does not come whole', async () => {
    await host.serve(second, { except: /names\/first\.txt$/ });
    await open('topics/golan-heights/');
    await until(page, () => host.asked(/names\/first\.txt$/));
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).catch(() => {}));
    await assertOfBuild(page, first);
    await host.cut();
    await open(`search/?q=hotline`);
    assert.match(await said(page), /result/);
  });

  await t.test('is renewed as a whole by the next build, what was read with it', async () => {
    await host.serve(second);
    await open('topics/hotline/');
    await until(page, async () => (await keptIn(page)).every(({ cache }) => cache.includes(releaseOf(second))));
    await assertOfBuild(page, second);
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
    assert.deepEqual(await keptIn(page), []);
    await host.cut();
    await assert.rejects(open(PARIS));
  });
});

async function build(name: string, change?: (content: string) => void): Promise<string> {
  const [content, out] = [join(folder, `${name}-content`), join(folder, name)];
  cpSync('content', content, { recursive: true });
  change?.(content);
  const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: out, BASE_PATH: BASE, OFFLINE: 'on', SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
  return out;
}

function releaseOf(site: string): string {
  return /data-release="([^"]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ?? '';
}

/** Lists what the browser keeps of the site, each with the digest of its bytes. */
function keptIn(page: Page): Promise<{ cache: string; path: string; digest: string }[]> {
  return page.evaluate(async () => {
    const kept: { cache: string; path: string; digest: string }[] = [];
    for (const cache of await caches.keys()) {
      const opened = await caches.open(cache);
      for (const request of await opened.keys()) {
        const bytes = await (await opened.match(request))?.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0)));
        kept.push({ cache, path: new URL(request.url).pathname, digest: digest.toHex() });
      }
    }
    return kept;
  });
}

/** Fails unless all that is kept is byte for byte of one build, and the search is kept whole. */
async function assertOfBuild(page: Page, site: string): Promise<void> {
  const kept = await keptIn(page);
  const wrong = kept.filter(({ cache, path, digest }) => !cache.includes(releaseOf(site)) || digest !== digestOf(site, path));
  assert.deepEqual(wrong, []);
  for (const path of ['pagefind/pagefind-entry.json', 'names/first.txt', 'search/', 'offline/', PARIS, `${PARIS}a2/`]) {
    assert.ok(
      kept.some((each) => each.path === BASE + path),
      `${path} is not kept.`,
    );
  }
}

function digestOf(site: string, path: string): string {
  const file = join(site, path.slice(BASE.length), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'no such file';
}

/** Waits until something is so; browsers look for a new worker some time after a page has come. */
async function until(page: Page, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'It did not come to that in 30 seconds.');
    await page.waitForTimeout(200);
  }
}
