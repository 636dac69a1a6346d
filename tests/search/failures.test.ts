import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { said, saidAfter, seenPaths, typeAndWait } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const site = await visit(rootSite());

/** What the page says when nothing is lost, and what it says when no text can be searched. */
const WHOLE = '6 results';
const unavailable = (reason: string) => `2 results. Full-text search is unavailable: ${reason}.`;
const UNREADABLE = 'the search index could not be read';
const DAMAGED = 'part of the search index arrived damaged or incomplete';
const STALLED = 'the connection has stalled';

const lose = (route: Route) => route.abort();
const withhold = () => {};
const cutShort = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const replaceBuild = async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, json: { ...(await response.json()), build: '000000000000' } });
};
const forbidWebAssembly = async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self' 'unsafe-inline'" } });
};

/** Opens a page of the site, breaks some files of the search, and searches. */
async function openBroken(files: string | RegExp, fault: (route: Route) => unknown, times?: number): Promise<Page> {
  const { page } = await site.openEmpty();
  await page.route(files, fault, times ? { times } : {});
  await page.goto(`${site.address}search/?q=Fidan`);
  await said(page);
  return page;
}

const tryAgain = (page: Page) => saidAfter(page, () => page.getByRole('button', { name: 'Try again' }).first().click());

suite('a search that loses a part says which and why, shows what the other parts find, and finds all when it is tried again', () => {
  for (const [what, files, fault, says] of [
    ['the list of names is lost', '**/names/first.txt*', lose, `5 results. Not searched: names, because ${UNREADABLE}.`],
    ['the words of the site are lost', '**/pagefind/words/**', lose, `6 results. Not searched: other spellings, because ${UNREADABLE}.`],
    ['the table of points is lost', '**/points/**', lose, `5 results. Not searched: the list of points, because ${UNREADABLE}.`],
    ['the search program is lost', '**/pagefind.js*', lose, unavailable(UNREADABLE)],
    ['the search program is not there', '**/pagefind.js*', (route: Route) => route.fulfill({ status: 404 }), unavailable(UNREADABLE)],
    ['its WebAssembly part is lost', '**/pagefind/wasm.*', lose, unavailable(UNREADABLE)],
    ['its WebAssembly part is cut short', '**/pagefind/wasm.*', cutShort, unavailable(DAMAGED)],
    ['what the index says of itself is lost', '**/pagefind-entry.json*', lose, unavailable(UNREADABLE)],
    ['what the index says of itself never comes', '**/pagefind-entry.json*', withhold, unavailable(STALLED)],
    [
      'the index stays that of another build',
      '**/pagefind-entry.json*',
      replaceBuild,
      unavailable('part of the search index belongs to another version of the site'),
    ],
    ['the list of its parts is lost', '**/*.pf_meta*', lose, unavailable(UNREADABLE)],
    [
      'the part with a word is lost',
      '**/pagefind/index/**',
      lose,
      `2 results. Not searched: the texts for “hakan fidan”, because ${UNREADABLE}.`,
    ],
    [
      'the part with a word never comes',
      '**/pagefind/index/**',
      withhold,
      `2 results. Not searched: the texts for “hakan fidan”, because ${STALLED}.`,
    ],
  ] as const) {
    test(`when ${what}`, async () => {
      const page = await openBroken(files, fault);
      assert.equal(await said(page), says);
      assert.equal((await seenPaths(page)).length, Number.parseInt(says, 10));
      assert.ok(await page.locator('.found a[href="#names"]').isVisible());
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      assert.equal(await tryAgain(page), WHOLE);
      assert.equal((await seenPaths(page)).length, 6);
    });
  }

  test('when the texts of results are lost, in the place of each that is not known by its name', async () => {
    const page = await openBroken('**/pagefind/texts/**', lose);
    assert.equal(await said(page), WHOLE);
    const notes = await page.locator('.results > li:not([data-search-result])').allTextContents();
    assert.deepEqual(notes, Array(4).fill(`This result cannot be shown: ${UNREADABLE}.`));
    assert.equal((await seenPaths(page)).length, 2);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    assert.equal(await tryAgain(page), WHOLE);
    assert.equal((await seenPaths(page)).length, 6);
  });

  test('when the device refuses the memory', async () => {
    const { page } = await site.open('/about/');
    await page.addInitScript(() => {
      const { instantiate } = WebAssembly;
      const refuse = () => Promise.reject(new RangeError('WebAssembly.instantiate(): Out of memory'));
      Object.assign(WebAssembly, { instantiate: refuse });
      Object.assign(globalThis, { giveMemory: () => Object.assign(WebAssembly, { instantiate }) });
    });
    await page.goto(`${site.address}search/?q=Fidan`);
    assert.equal(await said(page), unavailable('this device does not have enough memory'));
    await page.evaluate('giveMemory()');
    assert.equal(await tryAgain(page), WHOLE);
  });

  test('when WebAssembly is forbidden, without fetching the program', async () => {
    const { page, requests } = await site.openEmpty();
    await page.route(/\/search\/\?/, forbidWebAssembly);
    await page.goto(`${site.address}search/?q=Fidan`);
    assert.equal(await said(page), unavailable('this browser blocks WebAssembly'));
    assert.deepEqual(
      requests.filter(({ pathname }) => pathname.includes('/pagefind/wasm.')),
      [],
    );
  });
});

suite('a line that fails', () => {
  test('after the first search is named as the reason, and the search goes on by itself when it is back', async () => {
    const { page, context } = await site.open('/search/?q=Fidan');
    await said(page);
    await context.setOffline(true);
    assert.equal(
      await typeAndWait(page, 'corridor'),
      '9 results. Not searched: names, other spellings and the texts for “humanitarian corridor”, because this device is offline.',
    );
    assert.equal(await saidAfter(page, () => context.setOffline(false)), '9 results');
  });

  test('once the names have come leaves them on the page, and the texts come when it is back', async () => {
    const { page } = await site.open('/about/');
    const context = page.context();
    await page.route('**/pagefind/wasm.*', async (route) => {
      await page.locator('search-page .status').filter({ hasText: 'One result' }).waitFor({ state: 'attached' });
      await context.setOffline(true);
      await route.abort();
    });
    await page.goto(`${site.address}search/?q=Fidan`);
    const reason = 'this device is offline';
    assert.equal(
      await said(page),
      `One result. Full-text search is unavailable: ${reason}. Not searched: the list of points, because ${reason}.`,
    );
    assert.equal((await seenPaths(page))[0], '/actors/hakan-fidan/');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    assert.equal(await saidAfter(page, () => context.setOffline(false)), WHOLE);
  });

  test('before the search was used leaves the names of the page', async () => {
    const { page, context } = await site.open('/search/');
    await context.setOffline(true);
    await page.locator('search-page input[type=search]').focus();
    await page.getByText('Search could not be loaded.').waitFor();
    assert.ok(await page.locator('#names').isVisible());
  });
});

suite('another try', () => {
  test('fetches only what was lost', async () => {
    const page = await openBroken('**/pagefind/index/**', lose);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    assert.equal(await tryAgain(page), WHOLE);
    // The faces come a second after the page, whatever happens.
    const folders = requests.filter((path) => !/\.(?:css|woff2)$/.test(path)).map((path) => path.replace(/[^/]*$/, ''));
    assert.deepEqual([...new Set(folders)].toSorted(), ['/pagefind/index/', '/pagefind/texts/']);
  });

  test('is not needed when the index of another build gives way to the right one', async () => {
    const page = await openBroken('**/pagefind-entry.json*', replaceBuild, 1);
    assert.equal(await said(page), WHOLE);
  });
});

suite('the box', () => {
  test('leads to the names when its list of them cannot be had', async () => {
    const { page } = await site.open('/about/');
    await page.route('**/names/**', lose);
    await page.locator('.site-header input[type=search]').pressSequentially('Golan');
    await page.locator('.site-header [role=option]').filter({ hasText: 'Suggestions could not be loaded' }).click();
    await page.waitForURL('**/search/?q=Golan#names');
  });

  test('is an ordinary form when its script cannot be had', async () => {
    const { page } = await site.open('/about/');
    await page.route('**/*.js', lose);
    await page.locator('.site-header input[type=search]').fill('Golan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Golan');
    await page.getByText('Search could not be loaded.').waitFor();
    assert.ok(await page.locator('#names').isVisible());
  });
});
