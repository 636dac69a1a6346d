import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { contentSite } from '../support/content-site.ts';

const content = readContent('content', '/');
const site = contentSite();

suite('the site of the content in this repository', () => {
  test('has a page for each briefing and each identifier of the ledger', () => {
    const addresses = [
      ...Array.from(content.briefings.keys(), (id) => `briefings/${id}`),
      ...content.ledger.entries.map(({ collection, id }) => `${collection}/${id}`),
      ...content.ledger.points.map(({ briefing, id }) => `briefings/${briefing}/${id}`),
    ];
    assert.ok(addresses.length > content.briefings.size);
    assert.deepEqual(
      addresses.filter((address) => !existsSync(join(site, address, 'index.html'))),
      [],
    );
  });
});
