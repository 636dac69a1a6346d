import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { rootSite } from '../support/sites.ts';
import { askUntil, type Engine } from './engine.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { findWebKit, startWebKit } from './webkit.ts';

const PARIS = 'briefings/2026-01-paris-talks/';
const { folder } = rootSite();
const address = await serve(folder);
const scriptless = await serve(copyWith("/*\n  Content-Security-Policy: script-src 'none'\n"));
const headerless = await serve(copyWith(''));

/** The browsers besides Chromium, which all other tests run in. */
const ENGINES: [make: string, path: string | undefined, start: (path: string) => Promise<Engine>][] = [
  ['Firefox', findFirefox(), startFirefox],
  ['WebKitGTK', findWebKit(), startWebKit],
];

for (const [make, path, start] of ENGINES) {
  suite(`in ${make}`, { skip: path ? false : `${make} is not installed, so nothing was tested in it` }, async () => {
    const engine = await start(path ?? '');
    after(() => engine.close());

    test('a briefing is read, with its points on the first screen', async (t) => {
      t.diagnostic(`tested in ${engine.name}`);
      await engine.open(`${address}${PARIS}`);
      assert.match(await engine.ask('document.querySelector("h1").textContent'), /Paris/);
      assert.ok(await engine.ask<number>('document.querySelector(".answer .mark").getBoundingClientRect().bottom < innerHeight'));
    });

    test('a link to a point leads to its place', async () => {
      await engine.open(`${address}${PARIS}#a2`);
      await askUntil(engine, 'Math.abs(document.getElementById("a2").getBoundingClientRect().top) < innerHeight && scrollY > 0');
      assert.ok(await engine.ask('document.getElementById("a2").matches(":target")'));
    });

    test('a search finds the point, under the policy of the site', async () => {
      await engine.open(`${address}search/?q=hotline`);
      const first = await askUntil<string>(engine, 'document.querySelector("[data-search-result] a")?.textContent');
      assert.match(first, /hotline/i);
    });

    for (const [by, at] of [
      ['the headers', address],
      ['the policy in the page alone', headerless],
    ]) {
      test(`what got into the page takes no effect under ${by}`, async () => {
        await engine.open(`${at}about/`);
        await engine.ask(INJECT);
        await new Promise((resolve) => setTimeout(resolve, 500));
        assert.equal(await engine.ask(EFFECTS), '');
      });
    }

    test('the briefing and the list of all names are there without scripts', async () => {
      await engine.open(`${scriptless}${PARIS}`);
      assert.ok(await engine.ask<number>('document.querySelectorAll("#content .mark").length > 9'));
      assert.equal(await engine.ask('document.documentElement.dataset.scheme ?? ""'), '');
      await engine.open(`${scriptless}search/`);
      assert.ok(await engine.ask<number>('document.querySelectorAll("#content a.name, #content a .mark, #content li a").length > 20'));
    });
  });
}

/**
 * Puts an inline script, a handler, a script of another host, a style, a picture from elsewhere and another base into the page, as
 * elements that were made and not parsed.
 */
const INJECT = `(() => {
  const put = (name, set, to = document.body) => {
    const element = document.createElement(name);
    try { set(element); to.append(element); } catch {}
  };
  put('script', (element) => { element.textContent = 'document.documentElement.dataset.hit = "script"'; });
  put('script', (element) => { element.src = 'data:text/javascript,document.documentElement.dataset.hit="address"'; });
  put('img', (element) => {
    try { element.setAttribute('onerror', 'document.documentElement.dataset.hit = "handler"'); } catch {}
    element.src = '/nothing.png';
  });
  put('img', (element) => { element.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='; element.id = 'brought'; });
  put('style', (element) => { element.textContent = 'html { --brought: style }'; });
  put('base', (element) => { element.href = 'https://elsewhere.example/'; }, document.head);
  return 1;
})()`;

/** Says which of these took effect. */
const EFFECTS = `[
  document.documentElement.dataset.hit,
  getComputedStyle(document.documentElement).getPropertyValue('--brought'),
  document.getElementById('brought').naturalWidth ? 'picture' : '',
  document.baseURI.includes('elsewhere') ? 'base' : '',
].filter(Boolean).join()`;

async function serve(of: string): Promise<string> {
  const { server, address: at } = await serveFolder({ folder: of, base: '/', port: 0 });
  after(() => server.close());
  return at;
}

/** Makes a site of the same files with other headers: some that let no script run, as if the reader had turned them off, or none. */
function copyWith(headers: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'readout-headers-'));
  after(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of readdirSync(folder).filter((each) => each !== '_headers')) symlinkSync(join(folder, name), join(copy, name));
  writeFileSync(join(copy, '_headers'), headers);
  return copy;
}
