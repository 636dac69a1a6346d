import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { searchShards } from '../../src/formats/search/search-shards.ts';
import { libraryOf } from '../support/edited-content.ts';
import { pageAt } from '../support/pages.ts';
import { fixtureSite } from '../support/sites.ts';
import { contextOf } from '../support/view-context.ts';

for (const name of ['three-rounds', 'sound']) {
  suite(`what the search finds in the site of ${name}`, () => {
    const site = fixtureSite(name);
    const urls = searchShards(contextOf(libraryOf(name))).flatMap((shard) => shard.records().map(({ url }) => url));
    const byPage = Map.groupBy(urls, (url) => url.replace(/#.*/, ''));

    test('is on a page, at the place that its address names', () => {
      const dead = [...byPage].flatMap(([path, all]) => {
        const ids = new Set(pageAt(site, path).ids);
        return all.filter((url) => url.includes('#') && !ids.has(url.slice(url.indexOf('#') + 1)));
      });
      assert.deepEqual(dead, []);
    });
  });
}
