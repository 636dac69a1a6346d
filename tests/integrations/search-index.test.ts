import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeSearchIndex } from '../../src/integrations/search/search-index.ts';
import { libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';
import { digestsOf } from '../verify/folder-bytes.ts';

const work = mkdtempSync(join(tmpdir(), 'readout-index-'));
after(() => rmSync(work, { recursive: true, force: true }));

test('the search index of a library is the same, byte for byte, whenever it is written', async () => {
  const context = contextOf(libraryOf('sound'));
  const indexes = [];
  for (const name of ['first', 'second', 'third']) {
    await writeSearchIndex(context, join(work, name), join(work, `kept by ${name}`));
    indexes.push(digestsOf(join(work, name)));
  }
  const [first, ...others] = indexes;
  assert.ok(Object.keys(first ?? {}).some((file) => file.startsWith('filter/')));
  for (const other of others) assert.deepEqual(other, first);
});
