import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { AGREEMENTS } from '../../src/model/schema/talks-vocabulary.ts';
import { POINT_KINDS } from '../../src/model/schema/vocabulary.ts';
import { visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';

const site = rootSite();
const { open, address } = await visit(site);

/** What a file weighs, compressed as a host does it on the fly. */
function weigh(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(join(site.folder, path)), { params }).length;
}

const weightOf = (requests: URL[]) => [...new Set(requests.map(({ pathname }) => pathname))].reduce((sum, path) => sum + weigh(path), 0);
const isScript = ({ pathname }: URL) => pathname.startsWith('/_astro/') && pathname.endsWith('.js');
const textOf = (requests: URL[]) => requests.map(({ pathname }) => readFileSync(join(site.folder, pathname), 'utf8')).join('\n');

/** Runs in the page: returns the moment when something is first at a place. */
function untilFirst(place: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => document.querySelector(place) && resolve(performance.now());
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  });
}

suite('the box', () => {
  for (const query of ['golan', 'fidan', 'isr', 'الشرع']) {
    test(`fetches 8 kB at most, scripts and data together, until it suggests a name for “${query}”`, async (t) => {
      const { page } = await open('/about/');
      const from = await page.evaluate(() => performance.now());
      const until = page.evaluate(untilFirst, '[role=option]:not(.everything)');
      await page.locator('.site-header input[type=search]').fill(query);
      const moment = await until;
      const entries = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
      );
      const asked = entries.filter(({ startTime }) => startTime > from && startTime <= moment).map(({ name }) => new URL(name));
      const fetched = asked.filter(({ pathname }) => /\.(?:js|txt)$/.test(pathname));
      t.diagnostic(fetched.map(({ pathname }) => `${pathname} ${weigh(pathname)}`).join('\n'));
      assert.ok(fetched.some(isScript) && fetched.some(({ pathname }) => pathname === '/names/first.txt'));
      assert.ok(weightOf(fetched) <= 8000, `It fetched ${weightOf(fetched)} bytes.`);
    });
  }

  test('never fetches the table of points for a name, or what opens the texts', async () => {
    const { page, requests } = await open('/about/');
    const read = page.waitForResponse(/\/words\//);
    await page.locator('.site-header input[type=search]').pressSequentially('Hakan Fidan');
    await read;
    await page.locator('.site-header [role=status]').filter({ hasText: 'suggestion' }).waitFor({ state: 'attached' });
    assert.deepEqual(
      requests.filter(({ pathname }) => pathname.startsWith('/points/')),
      [],
    );
    assert.doesNotMatch(textOf(requests.filter(isScript)), /createInstance/);
  });
});

test('the scripts of the page of results weigh 33 kB at most until it shows texts, and do not have what the words of the vocabularies mean', async (t) => {
  const { page, requests } = await open('/about/');
  await page.route(/\/pagefind\/texts\//, () => {});
  await page.goto(`${address}search/?q=golan`);
  await page.waitForRequest(/\/pagefind\/texts\//);
  const scripts = requests.filter(isScript);
  t.diagnostic(`${weightOf(scripts)} bytes`);
  assert.ok(weightOf(scripts) > 1000 && weightOf(scripts) <= 33_000, `They weigh ${weightOf(scripts)} bytes.`);
  for (const { meaning } of [POINT_KINDS['red-line'], AGREEMENTS.joint]) assert.ok(!textOf(scripts).includes(meaning), meaning);
  assert.match(textOf(scripts), /createInstance/);
});
