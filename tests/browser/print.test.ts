import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Visit, visit } from '../support/launch.ts';
import { MANY, manyPartiesSite } from '../support/many-parties.ts';
import { fixtureSite, rootSite } from '../support/sites.ts';

/** The width between the margins of a sheet, in pixels. */
const PAPERS = { A4: Math.round((176 / 25.4) * 96), Letter: Math.round((181.9 / 25.4) * 96) };

const PARIS = '/briefings/2026-01-paris-talks/';
const ADDRESS = `https://readout.example${PARIS}`;
const MANY_PARTIES = '/briefings/2031-06-many-parties/';
const paris = await visit(rootSite());
const many = await visit(manyPartiesSite());
const antarctic = await visit(fixtureSite('antarctic-treaty'));
const rounds = await visit(fixtureSite('three-rounds'));

/** Opens a page as it is laid out on paper. */
async function print({ open }: Visit, path: string, width: number): Promise<Page> {
  const { page } = await open(path, { viewport: { width, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Lists what a sheet would cut: whatever reaches past its edge or scrolls in itself. A QR code has an empty border, which may; so has the target of a small sign, 3 pixels. */
function listCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && !element.closest('.unseen, svg, img'),
    );
    return shown
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const hides = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        return scrolls || hides || element.getBoundingClientRect().right > innerWidth + 3;
      })
      .map((element) => `${element.localName}.${element.className} ${(element.textContent ?? '').trim().slice(0, 30)}`);
  });
}

/** Lists the texts that are printed of an element, in order. */
function listRead(page: Page, of: string): Promise<string[]> {
  return page.locator(of).evaluate((element) => {
    const texts = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
    const read: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = (text.textContent ?? '').trim();
      if (words && text.parentElement?.checkVisibility() && !text.parentElement.closest('.unseen')) read.push(words);
    }
    return read;
  });
}

const PAGES: [name: string, site: Visit, path: string][] = [
  ['a briefing', paris, PARIS],
  ['a point', paris, `${PARIS}a1/`],
  ['an actor', paris, '/actors/syria/'],
  ['a topic', paris, '/topics/golan-heights/'],
  ['a source', paris, '/sources/joint-statement-paris/'],
  ['a treaty of twelve parties', antarctic, '/briefings/1959-12-antarctic-treaty/'],
  ['twelve parties on forty issues', many, MANY_PARTIES],
  ['a process', rounds, '/processes/ardel-river-talks/'],
];

for (const [paper, width] of Object.entries(PAPERS)) {
  suite(`on ${paper}`, () => {
    for (const [name, site, path] of PAGES) {
      test(`nothing of ${name} is cut`, async () => {
        assert.deepEqual(await listCut(await print(site, path, width)), []);
      });
    }
  });
}

suite('on paper', () => {
  test('every party has its name beside its position on every issue', async () => {
    const page = await print(many, MANY_PARTIES, PAPERS.A4);
    const told = await page.evaluate(() =>
      [...document.querySelectorAll('.positions tbody tr')].map((row) => ({
        issue: row.querySelector('th')?.textContent?.trim(),
        parties: [...row.querySelectorAll('td')]
          .filter((cell) => cell.checkVisibility() && cell.querySelector('.stance')?.checkVisibility())
          .map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
      })),
    );
    assert.deepEqual(
      told,
      MANY.issues.map((issue) => ({ issue, parties: MANY.parties })),
    );
  });

  test('a briefing is told without what leads elsewhere, from its masthead on', async () => {
    const lines = await listRead(await print(paris, PARIS, PAPERS.A4), 'body');
    assert.deepEqual(lines.slice(0, 3), ['Readout', 'Version of 24 November 2026', ADDRESS]);
    for (const words of ['Print', 'Contents', 'BibTeX', 'Atom feed', 'Download', 'Search', 'Skip to content', 'A1 on its page']) {
      assert.ok(!lines.some((line) => line.startsWith(words)), words);
    }
  });

  test('a point has its code first, and its permanent address in full last', async () => {
    const lines = await listRead(await print(paris, PARIS, PAPERS.A4), '#a2');
    assert.deepEqual([lines[0], lines.at(-1)], ['A2', `${ADDRESS}a2/`]);
  });

  test('every sheet says what it is from', async () => {
    const page = await print(paris, PARIS, PAPERS.A4);
    const said = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue('--sheet'), style.getPropertyValue('--address')];
    });
    assert.deepEqual(said, [`"${await page.title()}"`, `"${ADDRESS}"`]);
  });
});
