import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { said, seenPaths } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());

/** Opens an address on a slow line, and notes what the page says and how many results it shows, each time that changes. */
async function openSlowly(
  path: string,
  kilobits: number,
): Promise<{ page: Page; requests: URL[]; notes: () => Promise<[string, number][]> }> {
  const { page, context, requests } = await site.open('/about/');
  // A part that is lost on such a line is asked for again, which takes its time.
  page.setDefaultTimeout(90_000);
  const line = await context.newCDPSession(page);
  const rate = (kilobits * 1000) / 8;
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: rate, uploadThroughput: rate });
  await page.addInitScript(() => {
    const notes: [string, number][] = [];
    Object.assign(globalThis, { notes });
    const note = () => {
      const says = document.querySelector('search-page .status')?.textContent ?? '';
      const shown = document.querySelectorAll('.found [data-search-result]').length;
      if (says && String(notes.at(-1)) !== String([says, shown])) notes.push([says, shown]);
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true });
  });
  await page.goto(site.address + path.slice(1), { waitUntil: 'commit' });
  return { page, requests, notes: () => page.evaluate('notes') };
}

suite('a link to results on a slow line', () => {
  test('says at once that it searches, then shows the names, then what the texts have', async () => {
    const { page, notes } = await openSlowly('/search/?q=Fidan', 400);
    await said(page);
    const seen = await notes();
    assert.deepEqual(seen.slice(0, 2), [
      ['Searching…', 0],
      ['One result; Searching…', 1],
    ]);
    assert.deepEqual(seen.at(-1), ['6 results', 6]);
    const counts = seen.map(([, shown]) => shown);
    assert.deepEqual(counts, counts.toSorted());
  });

  test('shows the names while nothing else has come', async () => {
    const { page } = await site.openEmpty();
    await page.route(/\/(?:points|pagefind)\//, () => {});
    await page.goto(`${site.address}search/?q=Fidan`);
    await page.getByText('One result; Searching…').waitFor();
    assert.deepEqual(await seenPaths(page), ['/actors/hakan-fidan/']);
  });

  test('fetches the names beside the scripts, the texts only after them, and the table of points last', async () => {
    const { page, requests } = await openSlowly('/search/?q=Fidan', 400);
    await said(page);
    const searched = requests.slice(requests.findIndex(({ search }) => search === '?q=Fidan'));
    const place = (pattern: RegExp) => searched.findIndex(({ pathname }) => pattern.test(pathname));
    const [names, script] = [place(/\/names\/first\.txt$/), place(/\/_astro\/.*\.js$/)];
    const [texts, points] = [place(/\.pf_meta$|\/wasm\.|\/pagefind\.js$/), place(/\/points\//)];
    assert.ok(script >= 0 && script < texts && names >= 0 && names < texts && texts < points, `${[script, names, texts, points]}`);
    // What the browser asks for by itself, such as the icon, is not the search's; of a pack of texts, each request is for another part.
    const asked = searched.filter(({ pathname }) => /\/(?:_astro|names|pagefind|points)\//.test(pathname));
    const twice = asked.filter(({ href }, at) => asked.findIndex((each) => each.href === href) !== at);
    assert.deepEqual(
      twice.map(({ pathname }) => pathname).filter((path) => !/pagefind\.js$|\.pf_texts$/.test(path)),
      [],
    );
  });

  test('shows everything however long it takes, as long as something arrives', async () => {
    const { page } = await openSlowly('/search/?q=Fidan', 100);
    await page.waitForFunction(() => document.querySelector('.found[aria-busy=false]'), undefined, { timeout: 90_000 });
    assert.equal(await said(page), '6 results');
    assert.equal((await seenPaths(page)).length, 6);
  });
});
