import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { POINT_KINDS } from '../../src/model/schema/vocabulary.ts';
import { visit } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = rootSite();
const { open } = await visit(site);

function weigh(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(join(site.folder, path)), { params }).length;
}

/** The scripts of one use of the search are weighed together, compressed as a host does it on the fly. The limits are what they weigh and 5 per cent. */
suite('the scripts of the search', () => {
  for (const [what, path, field, limit] of [
    ['that the box needs for names weigh 22.4 kB at most', '/about/', '.site-header input[type=search]', 22_400],
    ['that the page of results needs weigh 30.3 kB at most', '/search/', 'search-page input[type=search]', 30_300],
  ] as const) {
    test(what, async (t) => {
      const { page, requests } = await open(path);
      await page.locator(field).fill('golan');
      if (path === '/search/') await said(page);
      else await page.locator('[role=option]').first().waitFor();
      const scripts = requests.filter(({ pathname }) => pathname.startsWith('/_astro/') && pathname.endsWith('.js'));
      const weight = scripts.reduce((sum, { pathname }) => sum + weigh(pathname), 0);
      t.diagnostic(`${weight} bytes`);
      assert.ok(weight > 1000 && weight <= limit, `They weigh ${weight} bytes.`);
      const texts = scripts.map(({ pathname }) => readFileSync(join(site.folder, pathname), 'utf8')).join('\n');
      assert.ok(!texts.includes(POINT_KINDS['red-line'].meaning), 'They have what the words of the vocabularies mean.');
      assert.equal(/createInstance/.test(texts), path === '/search/', 'Only what asks the texts opens their index.');
    });
  }
});
