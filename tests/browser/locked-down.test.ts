import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { ELSEWHERE, openElsewhere } from '../support/elsewhere.ts';
import { visit } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const { address, open } = await visit(rootSite());
const origin = new URL(address).origin;

/** What readers do, and where: each of these fetches or changes something. */
const STATES: [state: string, path: string, act: (page: Page) => Promise<unknown>][] = [
  ['a briefing is scrolled through', PARIS, (page) => page.mouse.wheel(0, 30_000)],
  ['a name shows its card', PARIS, (page) => showCardOf(page, '.prose a[href$="/yechiel-leiter/"]')],
  ['a term shows its card', PARIS, (page) => showCardOf(page, '#a1 .standings .term')],
  ['a cite shows its card', PARIS, (page) => showCardOf(page, '#a1 .cite')],
  ['a point shows its card', PARIS, (page) => showCardOf(page, '.notes .point-link')],
  ['the address of a point is copied', `${PARIS}a2/`, (page) => page.locator('copy-link a, copy-text button').first().click()],
  ['the box suggests names', '/topics/', (page) => type(page, 'golan').then(() => page.locator('[role=option]').first().waitFor())],
  ['a search answers', '/search/?q=hotline&kind=agreed', said],
  ['a result is opened', '/search/?q=hotline', (page) => said(page).then(() => page.locator('[data-search-result] a').first().click())],
  ['the name of a result shows its card', '/search/?q=fidan', (page) => said(page).then(() => showCardOf(page, '[data-search-result] a'))],
  ['a search finds nothing', '/search/?q=zzzz', said],
  ['the point for frames is opened', '/embed/2026-01-paris-talks/a2/', async () => {}],
  ['the colours are chosen', '/about/', (page) => page.locator('.scheme-switch select').selectOption('dark')],
];

test('under the headers that the build writes, nothing is refused, no other host is asked and nothing is kept when', async (t) => {
  // A page without a script and with an icon: for a file of data some browsers look for /favicon.ico.
  const { page, context, requests } = await open('/embed/2026-01-paris-talks/a2/', { permissions: ['clipboard-write'] });
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('pageerror', ({ message }) => refused.push(message));
  for (const [state, path, act] of STATES) {
    await t.test(state, async () => {
      await page.goto(address + path.slice(1));
      await act(page);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(refused, []);
      assert.deepEqual([...new Set(requests.map((request) => request.origin))], [origin]);
      assert.deepEqual(await keptBy(page, context), state === 'the colours are chosen' ? ['scheme'] : []);
    });
  }
});

/** What an attacker may get into a page; each calls "hit" if it works, which says so on the console. */
const INJECTED = `<script>hit('an inline script')</script>
  <img src="/nothing.png" onerror="hit('a handler in an attribute')">
  <script src="${ELSEWHERE}"></script>
  <a id="go" href="javascript:hit('a script address')">go</a>
  <iframe srcdoc="<script>parent.hit('a frame with a script')</script>"></iframe>
  <main `;
/** What else an attacker may get into a page: each takes something to another host or changes how the page looks or where its links lead. */
const BROUGHT = `<style>html { --brought: in }</style>
  <link rel="stylesheet" href="${ELSEWHERE}stylesheet">
  <img src="${ELSEWHERE}image">
  <iframe src="${ELSEWHERE}frame"></iframe>
  <base href="${ELSEWHERE}">
  <form action="${ELSEWHERE}form"><button id="send">send</button></form>
  <main `;
const SCRIPTS = ['a frame with a script', 'a handler in an attribute', 'a script address', 'a script of another host', 'an inline script'];
const HEADERLESS = { 'content-type': 'text/html; charset=utf-8' };

for (const by of ['no policy', 'the headers', 'the policy in the page']) {
  const ran = by === 'no policy' ? SCRIPTS : [];
  test(`of the scripts that got into a page ${ran.length} of ${SCRIPTS.length} run where there is ${by}`, async () => {
    const { page } = await open('/about/');
    const hits: string[] = [];
    page.on('console', (message) => message.type() === 'info' && hits.push(message.text()));
    await page.addInitScript(() => Object.assign(globalThis, { hit: console.info }));
    await page.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/javascript', body: "hit('a script of another host')" }));
    await openInjected(page, INJECTED, by);
    // A browser runs a script address, or refuses to, some time after the click.
    const ranOrRefused = page.waitForEvent('console', (message) => /a script address|JavaScript URL/.test(message.text()));
    await page.locator('#go').click();
    await ranOrRefused;
    assert.deepEqual(hits.toSorted(), ran);
  });

  const got = by === 'no policy' ? ['base', 'fetch', 'form', 'frame', 'image', 'style', 'stylesheet'] : [];
  test(`of what else got into a page, ${got.length} of 7 take effect where there is ${by}`, async () => {
    const { page } = await open('/about/');
    const effects = new Set<string>();
    await page.route(`${ELSEWHERE}*`, (route) => {
      const asked = new URL(route.request().url()).pathname.slice(1);
      // Browsers that show an icon look for the page's own where the base leads.
      effects.add(asked === 'favicon.svg' ? 'base' : asked);
      return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '' });
    });
    await openInjected(page, BROUGHT, by);
    await page.evaluate((address) => fetch(address).catch(() => {}), `${ELSEWHERE}fetch`);
    const [style, base] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).getPropertyValue('--brought'),
      document.baseURI,
    ]);
    if (style) effects.add('style');
    if (base?.startsWith(ELSEWHERE)) effects.add('base');
    const sentOrRefused = Promise.race([
      page.waitForURL(`${ELSEWHERE}form?`),
      page.waitForEvent('console', (message) => message.text().includes('form-action')),
    ]);
    await page.locator('#send').evaluate((button: HTMLButtonElement) => button.click());
    await sentOrRefused;
    assert.deepEqual([...effects].filter(Boolean).toSorted(), got);
  });
}

/** Opens the search with something that an attacker got into it, held by no policy or by one of the two. */
async function openInjected(page: Page, injected: string, by: string): Promise<void> {
  await page.route(`${address}search/`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<main ', injected);
    const body = by === 'the policy in the page' ? html : html.replace(/<meta http-equiv[^>]*>/, '');
    await route.fulfill({ body, headers: by === 'the headers' ? response.headers() : HEADERLESS });
  });
  await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
}

suite('another site', () => {
  test('may frame the page of a point that is made for frames', async () => {
    const page = await openElsewhere(`<iframe src="${address}embed/2026-01-paris-talks/a2/"></iframe>`);
    assert.ok(await page.frameLocator('iframe').locator('h1').textContent());
  });

  for (const path of ['', 'search/', `${PARIS.slice(1)}a2/`, 'data/datapackage.json']) {
    test(`may not frame /${path}`, async () => {
      const page = await openElsewhere(`<iframe src="${address}${path}"></iframe>`);
      await page.waitForLoadState('networkidle');
      // A busy browser puts its own page into a frame that it refuses a moment later.
      const framed = () => page.frames()[1]?.url() ?? '';
      for (let waits = 0; !framed().startsWith('chrome-error:') && waits < 200; waits++) await setTimeout(25);
      assert.match(framed(), /^chrome-error:/);
    });
  }
});

async function showCardOf(page: Page, name: string): Promise<void> {
  await page.locator(name).first().hover();
  await page.getByRole('tooltip').waitFor();
}

async function type(page: Page, words: string): Promise<void> {
  await page.locator('.site-header input[type=search]').pressSequentially(words);
}

/** Lists what a visit left in the browser, by its name. */
async function keptBy(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => name);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...cookies, ...kept];
}
