import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import '../support/first-library.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentSite } from '../support/content-site.ts';

const content = readContent('content', '/');
const site = contentSite();

suite('a briefing of the content in this repository', () => {
  for (const id of content.briefings.keys()) {
    test(`sends the first screen of ${id} and all styles in one round trip of 14 kB, and the page in 24 kB`, () => {
      const html = readFileSync(join(site, 'briefings', id, 'index.html'), 'utf8');
      const weigh = (text: string) => brotliCompressSync(text).length;
      assert.ok(weigh(html.slice(0, html.indexOf('<nav class="contents'))) <= 14_000);
      assert.ok(weigh(html) <= 24_000, `It has ${weigh(html)} bytes. Shorten what is repeated for each point.`);
    });
  }
});
