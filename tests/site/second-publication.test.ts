import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { listFiles } from '../../src/list-files.ts';
import { secondPublication } from '../support/sites.ts';

const site = secondPublication();
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const texts = listFiles(site.folder).filter((path) => /\.(?:html|json|md|txt|bib|ris|atom|csv|xml|webmanifest|svg)$/.test(path));

suite('a publication with a name, a licence, colours, drawings and pages of its own', () => {
  test('has no trace of the name, the licence or the words of another in any file', () => {
    assert.ok(texts.length > 100);
    // "Readout" is also what a party says of a point: the name of a kind of record in the data, and of its fields.
    const traces = texts.flatMap((path) => {
      const told = read(path).replace(
        /data-Readout|#data-Readout|(?<=<h3 id="data-Readout"[^>]*>)\s*Readout|>Readout(?:Word)?<|"Readout(?:Word)?"|\/\$defs\/Readout(?:Word)?/g,
        '',
      );
      const found = /\bReadout\b|CC BY 4|licenses\/by\/4|what is a red line and what is off/.exec(told);
      return found ? [`${path}: …${told.slice(Math.max(0, found.index - 40), found.index + 40)}…`] : [];
    });
    assert.deepEqual(traces, []);
  });

  test('is named on every page, in the manifest, the feeds, the data and the file for language models', () => {
    assert.match(read('briefings/2031-03-second-round/index.html'), /<title>A ferry, and no toll · The Lake Table<\/title>/);
    assert.match(read('briefings/2031-03-second-round/index.html'), /<html lang="en-GB">/);
    assert.equal(json('manifest.webmanifest').name, 'The Lake Table');
    assert.match(read('feeds/briefings.atom'), /The Lake Table/);
    assert.match(read('llms.txt'), /^# The Lake Table\n/);
    assert.deepEqual(json('data/readout.json').publisher, { name: 'Institute for Lake Studies', address: 'https://lake.example.net/' });
  });

  test('gives its licence to people and to programs', () => {
    const licence = { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' };
    assert.deepEqual(json('data/datapackage.json').licenses, [{ name: 'CC-BY-SA-4.0', title: licence.name, path: licence.address }]);
    assert.deepEqual(json('briefings/2031-03-second-round/a1.json').licence, licence);
    assert.match(read('briefings/2031-03-second-round.md'), /licence: "https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/"/);
    assert.match(read('index.html'), /rel="license">CC BY-SA 4\.0</);
    assert.match(
      read('briefings/2031-03-second-round/a1/index.html'),
      /"license":"https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/"/,
    );
  });

  test('is the author of its records and not their publisher, in citations', () => {
    const [item] = json('briefings/2031-03-second-round/a1.csl.json');
    assert.deepEqual(item.author, [{ literal: 'The Lake Table' }]);
    assert.equal(item.publisher, 'Institute for Lake Studies');
  });

  test('shows its logo, its accent, its words and its pages', () => {
    const home = read('index.html');
    assert.match(home, /<a class="site-name" href="\/table\/" aria-label="The Lake Table"><svg /);
    assert.match(home, /html:root\{--accent:light-dark\(#7a1040,#f0a3c0\)\}/);
    assert.match(home, /<h1[^>]*>Who agreed to what on the lake\.<\/h1>/);
    assert.match(home, /<a href="\/table\/imprint\/">\s*Imprint\s*<\/a>/);
    assert.match(home, /Printed on the shore\./);
    assert.match(home, /<a href="\/table\/actors\/norvania\/"[^>]*>Norvania<\/a>/);
    assert.equal(read('favicon.svg'), readFileSync('tests/fixtures/second-publication/icon.svg', 'utf8').trim());
    assert.match(read('imprint/index.html'), /<li[^>]*>No word without a source\./);
    assert.match(read('sitemap-0.xml'), /https:\/\/lake\.example\.net\/table\/imprint\//);
  });
});
