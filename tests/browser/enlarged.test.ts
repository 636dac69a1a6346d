import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchBrowser, visit } from '../support/launch.ts';
import { said } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const PARIS = '/briefings/2026-01-paris-talks/';
const PAGES = [
  '/',
  PARIS,
  `${PARIS}a2/`,
  '/actors/',
  '/actors/hakan-fidan/',
  '/topics/golan-heights/',
  '/sources/al-majalla-paris-talks/',
  '/search/?q=hotline',
  '/about/',
];
const { address, open } = await visit(rootSite());
const largeText = await launchBrowser(['--blink-settings=defaultFontSize=32']);
after(() => largeText.close());
const large = await largeText.newPage();

/** What is wider than the page, text that its box cuts off, what scrolls sideways without a name, and fields with no room for a few words. */
function lost(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, clipPath, visibility, fontSize } = getComputedStyle(element);
    const cut = /hidden|clip/.test(overflowX) && clipPath === 'none' && visibility === 'visible' && element.clientWidth > 0;
    if (cut && element.scrollWidth > element.clientWidth + 1)
      found.push(`<${element.tagName} class="${element.className}"> cuts its text off`);
    const scrolls = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (scrolls && !element.closest('[aria-label]')) found.push(`<${element.tagName} class="${element.className}"> scrolls without a name`);
    const isField = element.matches('[type=search]') && element.clientWidth > 0;
    if (isField && element.clientWidth < 7 * Number.parseFloat(fontSize)) found.push(`a field is ${element.clientWidth} pixels wide`);
  }
  return found;
}

suite('text of twice the size is whole, without scrolling sideways', () => {
  for (const path of PAGES) {
    test(`on ${path}`, async () => {
      await large.goto(address + path.slice(1));
      assert.equal(await large.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
      for (const width of [390, 820, 1280]) {
        await large.setViewportSize({ width, height: 900 });
        assert.deepEqual(await large.evaluate(lost), [], `at ${width} pixels`);
      }
    });
  }
});

suite('a page at 400 % (a window of 1280 by 1024 pixels that shows 320 by 256)', () => {
  for (const path of PAGES) {
    test(`is whole, and nothing that has the focus is covered, on ${path}`, async () => {
      const { page } = await open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
      // Results that come while somebody tabs on move what stands below them.
      if (path.startsWith('/search/')) await said(page);
      assert.deepEqual(await page.evaluate(lost), []);
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(coverOfFocus), undefined, `after ${stop + 1} stops`);
      }
    });
  }
});

/** What wholly covers the element that has the focus, if anything does. */
function coverOfFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const seen = boxes.flatMap(({ left, top, width, height }) => [
    document.elementFromPoint(left + width / 2, top + height / 2),
    document.elementFromPoint(left + 2, top + height - 2),
  ]);
  if (seen.some((element) => element && (focused.contains(element) || element.contains(focused)))) return undefined;
  return `${focused.outerHTML.slice(0, 80)} is under ${seen[0]?.outerHTML.slice(0, 80) ?? 'nothing on the screen'}`;
}
