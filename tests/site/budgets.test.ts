import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { rootSite } from '../support/sites.ts';

const compressed = (text: string): number => brotliCompressSync(text).length;
const pageAt = (path: string): string => readFileSync(join(rootSite().folder, path, 'index.html'), 'utf8');
const SHEET = /<link rel="stylesheet" fetchpriority="low" href="\/(_astro\/[\w-]+\.css)">/;
/** Returns the sheet of what is below the first screen of a page; nothing if all of its styles are in the page. */
const sheetBelow = (html: string): string => {
  const [, file] = SHEET.exec(html) ?? [];
  return file ? readFileSync(join(rootSite().folder, file), 'utf8') : '';
};
const briefing = pageAt('briefings/2026-01-paris-talks');
const point = pageAt('briefings/2026-01-paris-talks/a1');
const actor = pageAt('actors/israel');
const PAGES = [briefing, point, pageAt(''), actor, pageAt('search')];

/** Before a reader can read: the sheet for paper comes after the page, at the lowest priority and once for the whole site, and is not counted. */
suite('the size of a page with its styles, compressed (Brotli)', () => {
  const budgets: [what: string, text: string, limit: number, fix: string][] = [
    [
      'a briefing with the sheet of what is below',
      briefing + sheetBelow(briefing),
      24_500,
      'See what new components repeat for each point or name.',
    ],
    // A first round trip carries some 14 kB (RFC 6928).
    ['the first screen of a briefing', briefing.slice(0, briefing.indexOf('<nav class="contents')), 10_000, 'Put less before the answer.'],
    ['a point', point, 9000, 'See what of src/styles/kinds/point.css is below its text, and move it to point-below.css.'],
    ['a point with the sheet of what is below', point + sheetBelow(point), 10_800, 'See which styles in point-below.css no point uses.'],
    ['the first page', pageAt(''), 8500, 'See which styles in src/styles/kinds/home.css it does not use.'],
    ['an actor with the sheet of what is below', actor + sheetBelow(actor), 16_000, 'See what new components repeat for each position.'],
  ];
  for (const [what, text, limit, fix] of budgets) {
    test(`of ${what} is at most ${limit} bytes`, () => {
      assert.ok(text.length > 1000);
      assert.ok(compressed(text) <= limit, `It is ${compressed(text)}. ${fix}`);
    });
  }

  test('includes one sheet of styles, that of the kind of page, and no rule for paper', () => {
    for (const html of PAGES) {
      assert.equal(html.split('<style').length - 1, 1);
      assert.doesNotMatch(html + sheetBelow(html), /@media print|@page/);
    }
  });

  test('has a sheet of its own for what is below the first screen of a briefing, a point and an actor, which a script waits for', () => {
    assert.deepEqual(
      PAGES.map((html) => SHEET.test(html)),
      [true, true, false, true, false],
    );
    for (const html of [briefing, point, actor]) assert.match(html, new RegExp(`<main .*${SHEET.source}\\s*<script>.+?</script>`, 's'));
  });

  test('is followed by one sheet that the whole site has in common, and that only paper waits for', () => {
    const linked = PAGES.map((html) => Array.from(html.matchAll(/<link rel="stylesheet" media[^>]*>/g), ([link]) => link).join());
    assert.equal(new Set(linked).size, 1);
    assert.match(linked[0] ?? '', /^<link rel="stylesheet" media="print" href="\/_astro\/[\w-]+\.css">$/);
  });
});
