import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { waitForFonts } from '../../src/commands/pack/print-page.ts';
import { openElsewhere } from '../support/elsewhere.ts';
import { visit } from '../support/launch.ts';
import { paris } from '../support/paris-texts.ts';
import { fixtureSite, rootSite } from '../support/sites.ts';

const site = rootSite();
const { address, open } = await visit(site);
const embedPath = (id: string) => `/embed/2026-01-paris-talks/${id}/`;

/** Returns the code of a frame, with its page on this machine. */
function frameOf(path: string, of = site, at = address): string {
  const { html } = JSON.parse(readFileSync(join(of.folder, path, 'oembed.json'), 'utf8'));
  return html.replace(`${of.origin}/`, at);
}

const treaty = fixtureSite('antarctic-treaty');
const { address: treatyAddress } = await visit(treaty);
const FRAMES: [name: string, code: string][] = [
  ...paris.points.map(({ id }): [string, string] => [id, frameOf(embedPath(id))]),
  ['a point of twelve parties', frameOf('/embed/1959-12-antarctic-treaty/a1/', treaty, treatyAddress)],
];

const WIDTHS = [320, 400, 500, 600, 700];

/** How long to wait for a frame, in milliseconds: now and then, a busy browser never answers for one that has just got a process of its own. */
const PATIENCE = 30_000;

/** Returns the sizes of a frame in pages of several widths; asks in a new page if the browser does not answer. */
async function frameSizes(code: string, tries = 3): Promise<Sizes[]> {
  const sizes = await Promise.race([measureFrame(code), pause(PATIENCE, undefined, { ref: false })]);
  if (sizes) return sizes;
  assert.notEqual(tries, 1, 'The browser did not answer in three pages.');
  return frameSizes(code, tries - 1);
}

interface Sizes {
  frame: [width: number, height: number];
  content: [width: number, height: number];
  /** What is empty above the foot, in pixels. */
  empty: number;
}

async function measureFrame(code: string): Promise<Sizes[]> {
  const page = await openElsewhere('');
  // A busy browser may draw with the faces of the machine, which are larger on some.
  await waitForFonts(page);
  await page.setContent(`<body style="margin:8px">${code}`);
  // The page itself, not the empty one that the frame has before it.
  const frame = page.frameLocator('iframe').locator('html:has(footer)');
  const sizes: Sizes[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width: width + 16, height: 900 });
    sizes.push(await frame.evaluate(sizesOf, width));
  }
  await page.context().close();
  return sizes;
}

/** Measures the page of a frame, in the browser, once it has its faces and its width. */
async function sizesOf(html: Element, width: number): Promise<Sizes> {
  await document.fonts.ready;
  // A busy browser gives a frame its new width later, and may draw no picture of it until then.
  for (let waits = 0; innerWidth !== width && waits < 200; waits++) await new Promise((done) => setTimeout(done, 25));
  const foot = document.querySelector('footer') as HTMLElement;
  const above = foot.previousElementSibling as Element;
  const empty = foot.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
  return { frame: [innerWidth, innerHeight], content: [html.scrollWidth, html.scrollHeight], empty };
}

suite('in the frame that its code makes', () => {
  for (const [name, code] of FRAMES) {
    test(`${name} is whole from 320 to 700 pixels, without scrolling and with no empty foot`, async () => {
      for (const [index, { frame, content, empty }] of (await frameSizes(code)).entries()) {
        assert.equal(frame[0], WIDTHS[index]);
        assert.deepEqual(content, frame, `at ${frame[0]} pixels`);
        assert.ok(empty < 120, `at ${frame[0]} pixels, ${empty} are empty`);
      }
    });
  }

  test('the address of the point opens in a new tab, which cannot reach back', async () => {
    const page = await openElsewhere(frameOf(embedPath('a2')));
    const opened = page.context().waitForEvent('page');
    await page.frameLocator('iframe').locator('.title .mark').click();
    const tab = await opened;
    await tab.waitForURL(`${address}${paris.path.slice(1)}a2/`);
    assert.equal(await tab.evaluate(() => window.opener), null);
  });

  test('the word of each party looks as they do in the briefing', async () => {
    const looks = async (path: string) => {
      const { page } = await open(path);
      return page
        .locator('.standings')
        .first()
        .evaluate((standings) => {
          const { display, columnGap, fontFamily } = getComputedStyle(standings);
          const sign = standings.querySelector('.sign') as Element;
          return { display, columnGap, fontFamily, sign: [sign.innerHTML, getComputedStyle(sign).fill] };
        });
    };
    assert.deepEqual(await looks(embedPath('a1')), await looks(paris.path));
  });

  test('the point needs no script', async () => {
    const { page } = await open(embedPath('a2'), { javaScriptEnabled: false });
    assert.equal(await page.locator('h1').textContent(), paris.points.find(({ id }) => id === 'a2')?.title);
  });
});
