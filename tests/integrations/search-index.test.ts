import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { writeSearchIndex } from '../../src/integrations/search/search-index.ts';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { Briefing } from '../../src/model/library/records.ts';
import { assertValid, readContent } from '../../src/reader/read-content.ts';
import { writeCorpus } from '../bench/corpus.ts';
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

test('a paragraph more in an old briefing makes only the shard of that briefing anew, though newer paragraphs get other numbers', async () => {
  const [content, kept] = [join(work, 'content'), join(work, 'kept of many')];
  const write = async (name: string, cache: string) => {
    const context = contextOf(buildLibrary(assertValid(readContent(content, '/'))));
    await writeSearchIndex(context, join(work, name), cache);
    return digestsOf(join(work, name));
  };
  writeCorpus(content, 75);
  const before = await write('of many', kept);
  const [oldest = ''] = readdirSync(join(content, 'briefings')).toSorted();
  appendFileSync(join(content, 'briefings', oldest), '\nOne more sentence.\n');
  const after = await write('of many, changed', kept);
  assert.equal(readdirSync(kept).length, 3);
  assert.deepEqual(after, await write('of many, cold', join(work, 'nothing kept')));
  assert.notEqual(after['pagefind-entry.json'], before['pagefind-entry.json']);
});
