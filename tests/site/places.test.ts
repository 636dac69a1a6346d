import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { entryPath } from '../../src/model/addresses/paths.ts';
import { briefingPlaces } from '../../src/model/library/briefing-places.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { SITE_FILES } from '../../src/reader/rules/own-addresses.ts';
import { attribute } from '../support/html.ts';
import { pageAt } from '../support/pages.ts';
import { PARIS_TALKS } from '../support/run-build.ts';
import { builtSites } from '../support/sites.ts';

for (const site of builtSites()) {
  suite(`what a text may lead to, in the site ${site.name}`, () => {
    test('is there: each place of a briefing', () => {
      for (const { id, data, body } of readContent(PARIS_TALKS, site.base).briefings.values()) {
        const ids = new Set(pageAt(site, entryPath('briefings', id)).elements.map((element) => attribute(element, 'id')));
        assert.deepEqual(
          briefingPlaces(data, body).filter((place) => !ids.has(place)),
          [],
        );
      }
    });

    test('is there: each page and file that stands for itself', () => {
      const files = SITE_FILES.map((path) => (path.endsWith('/') ? `${path}index.html` : path));
      assert.deepEqual(
        files.filter((file) => !existsSync(join(site.folder, file))),
        [],
      );
    });
  });
}
