import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { mediaType } from '../../src/model/addresses/media-types.ts';

/** The type of each file that a site has. */
const TYPES: [path: string, type: string][] = [
  ['index.html', 'text/html; charset=utf-8'],
  ['briefings/paris/a2.json', 'application/json'],
  ['briefings/paris/a2.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['briefings/paris/a2.md', 'text/markdown; charset=utf-8'],
  ['briefings/paris/a2.bib', 'application/x-bibtex; charset=utf-8'],
  ['briefings/paris/a2.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['briefings/paris.pdf', 'application/pdf'],
  ['briefings/paris/positions.csv', 'text/csv; charset=utf-8'],
  ['feeds/changes.atom', 'application/atom+xml; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['sitemap-0.xml', 'application/xml'],
  ['favicon.svg', 'image/svg+xml'],
  ['card.png', 'image/png'],
  ['_astro/face.woff2', 'font/woff2'],
  ['_astro/box.js', 'text/javascript; charset=utf-8'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['pagefind/index/en_1.pf_index', 'application/octet-stream'],
  ['engine.wasm', 'application/wasm'],
  ['json', 'application/octet-stream'],
  ['talks.json/file', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
];

suite('the media type of', () => {
  for (const [path, type] of TYPES) test(`${path} is ${type}`, () => assert.equal(mediaType(path), type));
});
