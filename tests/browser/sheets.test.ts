import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { rootSite } from '../site/sites.ts';
import { visit } from './launch.ts';

const STYLES = 'src/styles/sheets';
const PARIS = '/briefings/2026-01-paris-talks/';

/** Pages of each kind, with the sheet that is theirs. */
const PAGES: [path: string, sheet: string][] = [
  ['/', 'home'],
  [PARIS, 'briefing'],
  [`${PARIS}a1/`, 'point'],
  ['/actors/israel/', 'entry'],
  ['/topics/security-agreements/', 'entry'],
  ['/sources/al-majalla-paris-talks/', 'entry'],
  ['/actors/', 'guide'],
  ['/about/', 'guide'],
  ['/data/', 'guide'],
  ['/search/', 'search'],
];

const everyPart = partsOf('style-guide').join('\n');
const site = await visit(rootSite());

suite('the sheet of a page has every part that the page needs:', () => {
  for (const [path, sheet] of PAGES) {
    for (const width of [390, 1280]) {
      test(`with all the others, ${path} looks the same at ${width} pixels`, async () => {
        const page = await site.show(path);
        await page.setViewportSize({ width, height: 900 });
        // The longest page, that of the data, repeats itself further down.
        const picture = () => page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: 6000 }, type: 'jpeg' });
        const own = await picture();
        await page.evaluate((text) => {
          const styles = new CSSStyleSheet();
          styles.replaceSync(text);
          document.adoptedStyleSheets = [styles];
        }, everyPart);
        const all = await picture();
        assert.ok(own.equals(all), `A part that styles ${path} is not in ${STYLES}/${sheet}.css. Find it by its class, and add it there.`);
      });
    }
  }
});

test('the sheet of the style guide has every part that another sheet has', () => {
  const others = ['home', 'briefing', 'point', 'entry', 'guide', 'search'].flatMap(partsOf);
  assert.deepEqual(
    others.filter((part) => !everyPart.includes(part)),
    [],
  );
});

/** Gives the parts of a sheet, in their order. */
function partsOf(sheet: string): string[] {
  const text = readFileSync(`${STYLES}/${sheet}.css`, 'utf8');
  return Array.from(text.matchAll(/@import "(.*)"/g), ([, path = '']) =>
    path.startsWith('./') ? partsOf(path.slice(2, -'.css'.length)) : [readFileSync(`${STYLES}/${path}`, 'utf8')],
  ).flat();
}
