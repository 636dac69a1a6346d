import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { rootSite } from '../support/sites.ts';

const compressed = (text: string): number => brotliCompressSync(text).length;
const html = readFileSync(join(rootSite().folder, 'briefings/2026-01-paris-talks/index.html'), 'utf8');

suite('the size of the briefing, compressed (Brotli)', () => {
  const budgets: [what: string, text: string, limit: number, fix: string][] = [
    ['the page', html, 24_000, 'See what new components repeat for each point or name.'],
    // A first round trip carries some 14 kB (RFC 6928).
    ['the first screen and all styles', html.slice(0, html.indexOf('<nav class="contents')), 14_000, 'Put less before the answer.'],
  ];
  for (const [what, text, limit, fix] of budgets) {
    test(`of ${what} is at most ${limit} bytes`, () => {
      assert.ok(text.length > 1000);
      assert.ok(compressed(text) <= limit, `It is ${compressed(text)}. ${fix}`);
    });
  }

  test('is that of two sheets of styles in the page: of the site, and of briefings', () => {
    assert.equal(html.split('<style').length - 1, 2);
    assert.doesNotMatch(html, /rel="stylesheet"/);
  });
});
