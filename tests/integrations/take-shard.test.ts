import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { close } from 'pagefind';
import { searchShards } from '../../src/formats/search/search-shards.ts';
import { takeShard } from '../../src/integrations/search/take-shard.ts';
import { watchLibrary } from '../../src/model/library/watched-library.ts';
import { withReuse } from '../../src/reuse/current-reuse.ts';
import type { LastBuild } from '../../src/reuse/last-build.ts';
import { Reuse } from '../../src/reuse/reuse.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { contextOf } from '../support/view-context.ts';

suite('the records of a shard', () => {
  const work = mkdtempSync(join(tmpdir(), 'readout-shard-'));
  after(async () => {
    await close();
    rmSync(work, { recursive: true, force: true });
  });

  /** Takes the shard of the sound fixture, edited, after another build; returns it, whether its records were made, and that build. */
  async function take(cache: string, last?: LastBuild, ...edits: Edit[]) {
    const { library, textOf } = watchLibrary(libraryOf('sound', ...edits));
    const [shard] = searchShards(contextOf(library));
    assert.ok(shard);
    const reuse = new Reuse(work, last);
    reuse.begin([], work, textOf);
    let isMade = false;
    const records = () => {
      isMade = true;
      return shard.records();
    };
    const shardNow = await withReuse(reuse, () => takeShard({ ...shard, records }, true, join(work, cache)));
    return { shard: { ...shardNow, kept: Buffer.from(shardNow.kept) }, isMade, build: { ...reuse.describe({}), all: '', site: '' } };
  }

  test('are not made again if nothing that they are made from has changed, even after two builds', async () => {
    const first = await take('kept');
    const second = await take('kept', first.build);
    const third = await take('kept', second.build);
    assert.deepEqual([first.isMade, second.isMade, third.isMade], [true, false, false]);
    assert.deepEqual(third.shard, first.shard);
  });

  test('are made again if something has, and are those of a build that kept nothing', async () => {
    const first = await take('kept');
    const edit = { file: 'topics/ferry-line.yaml', from: 'name: Ferry line', to: 'name: Boat line' };
    const [warm, cold] = [await take('kept', first.build, edit), await take('empty', undefined, edit)];
    assert.ok(warm.isMade);
    assert.deepEqual(warm.shard, cold.shard);
    assert.notDeepEqual(warm.shard.words, first.shard.words);
  });

  test('are made again if the cache has lost their shard', async () => {
    const first = await take('lost');
    rmSync(join(work, 'lost'), { recursive: true });
    const second = await take('lost', first.build);
    assert.ok(second.isMade);
    assert.deepEqual(second.shard, first.shard);
  });
});
