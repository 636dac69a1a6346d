import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { visit } from '../browser/launch.ts';
import { rootSite } from '../site/sites.ts';
import { said } from './open-search.ts';

/** What the scripts of one use of the search may weigh together, compressed as a host does it on the fly. */
const SCRIPT_LIMIT = 7_000;

const site = rootSite();
const { open } = await visit(site);

function weigh(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(join(site.folder, path)), { params }).length;
}

suite('the scripts of the search weigh 7 kB at most', () => {
  for (const [what, path, field] of [
    ['that the box needs', '/about/', '.site-header input[type=search]'],
    ['that the page of results needs', '/search/', 'search-page input[type=search]'],
  ] as const) {
    test(what, async () => {
      const { page, requests } = await open(path);
      await page.locator(field).fill('golan');
      if (path === '/search/') await said(page);
      else await page.locator('[role=option]').first().waitFor();
      const scripts = requests.filter(({ pathname }) => pathname.startsWith('/_astro/') && pathname.endsWith('.js'));
      const weight = scripts.reduce((sum, { pathname }) => sum + weigh(pathname), 0);
      assert.ok(weight > 1000 && weight <= SCRIPT_LIMIT, `They weigh ${weight} bytes.`);
    });
  }
});
