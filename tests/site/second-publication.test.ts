import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '../../src/list-files.ts';
import { secondPublication } from '../support/sites.ts';

const site = secondPublication();
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
/** Returns the words of every file: also those of what is compressed, such as the records of the search; not those of pictures. */
const texts = listFiles(site.folder).flatMap((path) => {
  if (/\.(?:png|woff2)$/.test(path)) return [];
  const bytes = readFileSync(join(site.folder, path));
  return [{ path, text: (bytes.readUInt16BE() === 0x1f8b ? gunzipSync(bytes) : bytes).toString() }];
});

suite('a publication with a name, a licence, colours, drawings and pages of its own', () => {
  test('has no trace of the name, the licence or the words of another in any file', () => {
    assert.ok(texts.length > 200);
    // "Readout" is also what a party says of a point: the name of a kind of record in the data, and of its fields.
    const kind = /(?:data-|\$defs\/|["'`>]\s*)Readout(?:Word)?(?=["'`<\s])/g;
    const traces = texts.flatMap(({ path, text }) => {
      const told = text.replace(kind, '');
      const found = /\bReadout\b|readout\.example|CC BY 4|CC-BY-4|licenses\/by\/4|what is a red line and what is off/.exec(told);
      return found ? [`${path}: …${told.slice(Math.max(0, found.index - 40), found.index + 40)}…`] : [];
    });
    assert.deepEqual(traces, []);
  });

  test('is named on every page, in the manifest, the feeds, the data and the file for language models', () => {
    assert.match(read('briefings/2031-03-second-round/index.html'), /<title>A ferry, and no toll · The Lake Table<\/title>/);
    assert.match(
      read('briefings/2031-03-second-round/index.html'),
      /<html lang="en-GB" data-sheet="[^"]+ · The Lake Table" data-address="https:\/\/lake\.example\.net\/table\/briefings\/2031-03-second-round\/">/,
    );
    assert.equal(json('manifest.webmanifest').name, 'The Lake Table');
    assert.match(read('feeds/briefings.atom'), /The Lake Table/);
    assert.match(read('llms.txt'), /^# The Lake Table\n/);
    assert.deepEqual(json('data/readout.json').publisher, { name: 'Institute for Lake Studies', address: 'https://lake.example.net/' });
  });

  test('gives its licence to people and to programs', () => {
    const licence = { name: 'CC BY-SA 4.0', id: 'CC-BY-SA-4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' };
    assert.deepEqual(json('data/datapackage.json').licenses, [{ name: 'CC-BY-SA-4.0', title: licence.name, path: licence.address }]);
    assert.deepEqual(json('briefings/2031-03-second-round/a1.json').licence, licence);
    assert.match(read('briefings/2031-03-second-round.md'), /licence: "https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/"/);
    for (const { path, text } of texts.filter(({ path }) => path.endsWith('.html') && !path.startsWith('embed/')))
      assert.match(text, /rel="license">CC BY-SA 4\.0</, path);
    assert.match(read('embed/2031-03-second-round/a1/index.html'), /<a href="[^"]*by-sa[^"]*" target="_blank" rel="noopener license">/);
    assert.match(read('feeds/briefings.atom'), /<link rel="license" href="https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/"\/>/);
    assert.deepEqual(json('feeds/briefings.json')._licence, { name: licence.name, address: licence.address });
    assert.match(read('llms.txt'), /licensed under CC BY-SA 4\.0 \(https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/\)/);
    for (const page of ['', 'data/', 'imprint/', 'briefings/2031-03-second-round/', 'briefings/2031-03-second-round/a1/'])
      assert.match(read(`${page}index.html`), /"license":"https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/"/);
  });

  test('has none of the forms that it leaves out, and no page, feed or list that names one', () => {
    const named = /(?:\.bib|\.ris|\.csl|(?<!data\/)(?:positions|tables)\.csv|qr\.svg|BibTeX|oembed\.json|\.json)\b/g;
    const beside = texts.filter(({ path }) => path.startsWith('briefings/') && !path.endsWith('.html'));
    assert.deepEqual(
      new Set(beside.map(({ path }) => path.replace(/^.*?(?=(?:\.csl)?\.\w+$)/, ''))),
      new Set(['.json', '.md', '.csl.json']),
    );
    const forms = texts.flatMap(({ path, text }) => (path.startsWith('data/') ? [] : (text.match(named) ?? [])));
    assert.deepEqual(new Set(forms), new Set(['.csl', '.json', 'oembed.json']));
    assert.doesNotMatch(read('data/index.html'), /(?:positions in a briefing|tables\.csv)/);
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
    assert.match(home, /Printed on the shore, by <a [^>]*href="\/table\/our-rules\/"[^>]*>our rules<\/a>\./);
    assert.match(home, /<a [^>]*href="\/table\/actors\/norvania\/"[^>]*>Norvania<\/a>/);
    assert.equal(read('favicon.svg'), readFileSync('tests/fixtures/second-publication/icon.svg', 'utf8').trim());
  });

  test('has its pages in the navigation if they are named there, and all of them at the foot of every page', () => {
    for (const { path, text } of texts.filter(({ path, text }) => path.endsWith('.html') && text.includes('<nav'))) {
      const [, navigation = ''] = /<nav[^>]*>(.*?)<\/nav>/s.exec(text) ?? [];
      const [foot = ''] = /<footer class="site-footer.*?<\/footer>/s.exec(text) ?? [];
      assert.deepEqual(ownPagesIn(navigation), ['imprint'], path);
      assert.deepEqual(ownPagesIn(foot).toSorted(), ['imprint', 'our-rules', 'our-rules'], path);
    }
  });

  test('has pages that link to one another and to records, and that programs find', () => {
    const page = read('our-rules/index.html');
    assert.match(page, /<a [^>]*href="\/table\/imprint\/"[^>]*>imprint<\/a>/);
    assert.match(page, /href="https:\/\/lake\.example\.net\/table\/imprint\/#section-rules"/);
    assert.match(page, /<a [^>]*href="\/table\/briefings\/2031-03-second-round\/a1\/"[^>]*>the ferry<\/a>/);
    assert.match(read('imprint/index.html'), /<h1[^>]*>Imprint and editorial rules<\/h1>.*<h2 id="section-rules">Rules<\/h2>/s);
    assert.match(read('imprint/index.html'), /<li[^>]*>No word without a source\./);
    assert.match(read('sitemap-0.xml'), /https:\/\/lake\.example\.net\/table\/imprint\//);
    assert.match(read('llms.txt'), /- \[How we work\]\(https:\/\/lake\.example\.net\/table\/our-rules\/\): By which rules/);
  });

  test('has its pages in the search', () => {
    const records = texts
      .filter(({ path }) => path.includes('/texts/'))
      .flatMap(({ text }) => text.split('pagefind_dcd').slice(1))
      .map((text) => JSON.parse(text));
    assert.deepEqual(
      records.filter(({ kind }) => kind === 'page').map(({ url, meta }) => `${url} ${meta.title}`),
      ['/imprint/ Imprint and editorial rules', '/our-rules/ How we work'],
    );
  });
});

/** Returns the names of the pages of the publication that a part of a page links to. */
function ownPagesIn(html: string): string[] {
  return Array.from(html.matchAll(/href="\/table\/(imprint|our-rules)\/"/g), ([, page = '']) => page);
}
