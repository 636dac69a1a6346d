import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { writeSearchIndex } from '../../src/integrations/search/search-index.ts';
import type { Briefing } from '../../src/model/library/records.ts';
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
  assert.ok(
    Object.keys(first ?? {}).every((file) => !file.startsWith('filter/')),
    'Filters are of the table of points.',
  );
  for (const other of others) assert.deepEqual(other, first);
});

test('a new briefing changes the id of no record, by which its text is named', async () => {
  const library = libraryOf('three-rounds');
  const namesOf = async (name: string, briefings: Briefing[]) => {
    await writeSearchIndex(contextOf({ ...library, briefings }), join(work, name), join(work, 'kept'));
    const [list = ''] = readdirSync(join(work, name)).filter((file) => file.endsWith('.pf_meta'));
    const parts = gunzipSync(readFileSync(join(work, name, list))).toString('latin1');
    return new Set(Array.from(parts.matchAll(/en_([a-z][0-9a-z]*)(?:_[0-9a-z]+){3}/g), ([, id]) => id));
  };
  const before = await namesOf('before', library.briefings.slice(1));
  const after = await namesOf('after', library.briefings);
  assert.ok(['p0', 't0', 'b0'].every((id) => before.has(id)) && after.has('b1'), [...before].join(' '));
  assert.deepEqual(
    [...before].filter((id) => !after.has(id)),
    [],
  );
});
