import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { headersFor, readHeaderRules } from '../../src/model/addresses/header-rules.ts';
import { attribute } from '../support/html.ts';
import { listFiles, readPages } from '../support/pages.ts';
import { builtSites } from '../support/sites.ts';

for (const site of builtSites()) {
  suite(`the site ${site.name}, built without OFFLINE=on`, () => {
    test('has no page and no script that keeps anything', () => {
      const files = [...listFiles(site)].filter((file) => file.startsWith(`${site.base}offline`));
      assert.deepEqual(files, [`${site.base}offline.js`]);
      for (const { path, elements } of readPages(site).values()) {
        assert.ok(!elements.some((element) => attribute(element, 'data-release') || attribute(element, 'src')?.includes('offline')), path);
      }
    });

    test('has at the address of the worker one that keeps nothing and answers no request', () => {
      const worker = readFileSync(join(site.folder, 'offline.js'), 'utf8');
      assert.match(worker, /caches\.delete/);
      assert.match(worker, /unregister\(\)/);
      assert.doesNotMatch(worker, /fetch|\.put\(|addAll/);
    });

    test('has browsers ask for that worker anew each time', () => {
      const rules = readHeaderRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
      assert.equal(headersFor(`${site.base}offline.js`, rules)['Cache-Control'], 'no-cache');
    });
  });
}
