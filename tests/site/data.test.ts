import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { attribute, textOf } from '../support/html.ts';
import { listFiles, pageAt, readPages } from '../support/pages.ts';
import { builtSites } from '../support/sites.ts';

const ALTERNATES: [page: string, forms: string[]][] = [
  ['/', ['feeds/briefings.atom', 'feeds/briefings.json', 'feeds/changes.atom', 'feeds/changes.json']],
  ['/briefings/', ['feeds/briefings.atom', 'feeds/briefings.json', 'feeds/changes.atom', 'feeds/changes.json']],
  [
    '/briefings/2026-01-paris-talks/',
    ['briefings/2026-01-paris-talks.json', 'briefings/2026-01-paris-talks.md', 'briefings/2026-01-paris-talks/positions.csv'],
  ],
  ['/briefings/2026-01-paris-talks/a2/', ['briefings/2026-01-paris-talks/a2.json', 'briefings/2026-01-paris-talks/a2.md']],
  ['/briefings/2026-01-paris-talks/tables/', ['briefings/2026-01-paris-talks/tables.csv']],
  ['/actors/hakan-fidan/', ['actors/hakan-fidan/feed.atom', 'actors/hakan-fidan/feed.json']],
  ['/topics/hotline/', ['topics/hotline/feed.atom', 'topics/hotline/feed.json']],
];

const FOLLOWED = /^\/(?:(?:actors|topics|processes)\/[^/]+|briefings)\/$/;

for (const site of builtSites()) {
  const { base, origin, folder } = site;
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  suite(`The data of a site ${site.name}`, () => {
    const files = listFiles(site);

    test('says how a spreadsheet shows its letters, since its tables have no mark of their encoding', () => {
      const words = pageAt(site, '/data/')
        .elements.filter(({ tagName }) => tagName === 'p')
        .map(textOf)
        .join(' ')
        .replace(/\s+/g, ' ');
      assert.match(words, /Excel, .*choose Data → From Text\/CSV instead, and “65001: Unicode \(UTF-8\)”/s);
      assert.notEqual(read('data/points.csv').charCodeAt(0), 0xfeff);
    });

    for (const [page, forms] of ALTERNATES) {
      test(`is named in the head of ${page}`, () => {
        const named = pageAt(site, page)
          .elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
          .map((element) => attribute(element, 'href') ?? '');
        for (const form of forms) {
          assert.ok(named.includes(base + form), `${form} is not among ${named.join(', ')}`);
          assert.ok(files.has(base + form), form);
        }
      });
    }

    test('is followed from the page of each actor, topic and process, and from the list of briefings', () => {
      const followed = Array.from(readPages(site).values()).filter(
        ({ path, moved }) => !moved && FOLLOWED.test(path.slice(base.length - 1)),
      );
      assert.ok(followed.length > 30, String(followed.length));
      for (const { path, elements } of followed) {
        const feeds = elements.filter((element) => /^application\/(?:atom\+xml|feed\+json)$/.test(attribute(element, 'type') ?? ''));
        const [head, shown] = ['link', 'a'].map((name) =>
          feeds
            .filter(({ tagName }) => tagName === name)
            .map((feed) => ['rel', 'type', 'href'].map((each) => attribute(feed, each)).join(' ')),
        );
        assert.equal(shown?.length, 2, path);
        for (const feed of shown) assert.ok(head?.includes(feed) && files.has(feed.split(' ')[2] ?? ''), `${feed} on ${path}`);
        const words = elements.filter(({ tagName }) => tagName === 'p').map((each) => textOf(each).trim());
        assert.ok(
          words.some((text) => /^Follow(?: new briefings)?: Atom feed · JSON feed$/.test(text)),
          path,
        );
      }
    });

    test('is in the head of every page that may be found, as one document of JSON-LD', () => {
      for (const { path, elements, hidden, moved } of readPages(site).values()) {
        if (hidden || moved || path.startsWith(`${base}about/`)) continue;
        const scripts = elements.filter((element) => attribute(element, 'type') === 'application/ld+json');
        assert.equal(scripts.length, 1, path);
        const json = scripts[0] ? textOf(scripts[0]) : '';
        assert.doesNotMatch(json, /</);
        assert.equal(JSON.parse(json)['@context'], 'https://schema.org');
      }
    });

    test('leads to the absolute addresses of this site', () => {
      const home = origin + base;
      assert.equal(JSON.parse(read('data/schema.json')).$id, `${home}data/schema.json`);
      assert.equal(JSON.parse(read('data/datapackage.json')).homepage, `${home}data/`);
      const { point } = JSON.parse(read('briefings/2026-01-paris-talks/a2.json'));
      assert.equal(point.address, `${home}briefings/2026-01-paris-talks/a2/`);
      assert.ok(read('data/points.csv').includes(`,${home}briefings/2026-01-paris-talks/a2/\r\n`));
      assert.ok(read('llms.txt').includes(`(${home}briefings/2026-01-paris-talks.md)`));
      assert.ok(read('briefings/2026-01-paris-talks.md').includes(`[Israel](${home}actors/israel/)`));
      assert.ok(read('feeds/changes.atom').includes(`<id>${home}feeds/changes.atom</id>`));
    });

    test('has the same points in the whole, in the briefing and one by one', () => {
      const [briefing] = JSON.parse(read('data/readout.json')).briefings;
      assert.deepEqual(JSON.parse(read('briefings/2026-01-paris-talks.json')).briefing, briefing);
      for (const point of briefing.points) {
        assert.deepEqual(JSON.parse(read(`briefings/2026-01-paris-talks/${point.id}.json`)).point, point);
      }
    });
  });
}
