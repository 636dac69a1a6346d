import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { rootSite } from '../site/sites.ts';
import { askUntil, type Engine } from './engine.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { findWebKit, startWebKit } from './webkit.ts';

const PARIS = 'briefings/2026-01-paris-talks/';
const { folder } = rootSite();
const address = await serve(folder);
const scriptless = await serve(withoutScripts());

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

    test('a script that got into the page does not run', async () => {
      await engine.open(`${address}about/`);
      await engine.ask(INJECT);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await engine.ask('document.documentElement.dataset.hit ?? ""'), '');
    });

    test('the briefing and the list of all names are there without scripts', async () => {
      await engine.open(`${scriptless}${PARIS}`);
      assert.ok(await engine.ask<number>('document.querySelectorAll("#content .mark").length > 9'));
      assert.equal(await engine.ask('document.documentElement.dataset.scheme ?? ""'), '');
      await engine.open(`${scriptless}search/`);
      assert.ok(await engine.ask<number>('document.querySelectorAll("#content a.name, #content a .mark, #content li a").length > 20'));
    });
  });
}

/** Puts an inline script, a handler and a script of another host into the page, as an element that was made and not parsed. */
const INJECT = `(() => {
  for (const make of [
    (element) => { element.textContent = 'document.documentElement.dataset.hit = "script"'; },
    (element) => { element.src = 'data:text/javascript,document.documentElement.dataset.hit="address"'; },
  ]) {
    const script = document.createElement('script');
    try { make(script); document.body.append(script); } catch {}
  }
  const image = document.createElement('img');
  try { image.setAttribute('onerror', 'document.documentElement.dataset.hit = "handler"'); } catch {}
  image.src = '/nothing.png';
  document.body.append(image);
  return 1;
})()`;

async function serve(of: string): Promise<string> {
  const { server, address: at } = await serveFolder({ folder: of, base: '/', port: 0 });
  after(() => server.close());
  return at;
}

/** Makes a site of the same files whose headers let no script run, so that it is as if the reader had turned them off. */
function withoutScripts(): string {
  const copy = mkdtempSync(join(tmpdir(), 'readout-scriptless-'));
  after(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of readdirSync(folder).filter((each) => each !== '_headers')) symlinkSync(join(folder, name), join(copy, name));
  writeFileSync(join(copy, '_headers'), "/*\n  Content-Security-Policy: script-src 'none'\n");
  return copy;
}
